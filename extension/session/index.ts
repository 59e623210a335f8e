/** The extension's background: restores what a killed one left, and joins the browser's events to the session. */

import { browser } from 'wxt/browser'
import { watchPeople } from '../people-news.ts'
import { pickIn } from '../picking.ts'
import { pickedHosts, readRecipes, watchRecipes } from '../recipes.ts'
import { readSettings, watchSettings } from '../settings.ts'
import { readSources, watchSources } from '../source-settings.ts'
import type { Source } from '../sources/source.ts'
import { PORT } from '../transport/port.ts'
import type { World } from '../transport/socket.ts'
import { serve } from './doors.ts'
import { createHosts } from './hosts.ts'
import { watchKeys } from './keys.ts'
import { watchAlarm } from './life.ts'
import { learn } from './lines.ts'
import type { SiteHosts } from './parts.ts'
import { type Run, run } from './run.ts'
import { watchTabs } from './tabs.ts'
import { welcome } from './welcome.ts'

/** The browser's own clock, chance and network. */
const real = (): World => ({
  now: () => Date.now(),
  random: () => Math.random(),
  fetch: (input, init) => fetch(input, init),
  WebSocket: globalThis.WebSocket,
})

/**
 * Starts the background. Every listener is there before the first turn of the event loop, or the event that woke a dead
 * worker would be lost; each waits until all is restored.
 */
export function start(sites: readonly SiteHosts[], sources: readonly Source[], world: World = real()): void {
  const known = async () => [...sites, ...pickedHosts(await readRecipes())]
  const hosts = createHosts(known)
  const ready = Promise.all([readSettings(), readSources()]).then(async ([settings, choices]) => {
    // Before the rooms are restored: their next cue is in their language.
    await learn(settings.language, world)
    return run(settings, { sources, choices }, world, sites)
  })
  const then = (use: (it: Run) => unknown): void => void ready.then(use)
  /** `changed`: hosts whose chat was pointed at anew, or forgotten; of the forgotten nothing may be read. */
  const permit = async (it: Run, changed: string[] = []): Promise<void> => {
    const now = await known()
    const gone = changed.filter((host) => !now.some(({ id }) => id === host))
    await it.permit([...now, ...gone.map((id) => ({ id, name: id, hosts: [] }))])
  }
  const sync = (it: Run, all = false): void => void hosts.sync(it.session.settings().off, it.busy, all)

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT) return
    serve(port, ready, (it, hello, tab, send) => {
      // A script outlives its permission in an open page, and comes back to every new worker.
      if (hello.role === 'reader') void known().then(it.permit)
      return it.receive(hello, tab, send)
    })
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    then((it) => sync(it, true))
    if (reason === 'install') void welcome(sites)
  })
  browser.permissions.onAdded.addListener(({ origins }) => {
    then((it) => permit(it))
    then(sync)
    pickIn(origins ?? []).catch((error: unknown) => console.debug('Sidecue: no picker', error))
  })
  browser.permissions.onRemoved.addListener(() => then((it) => permit(it).then(() => sync(it))))
  watchRecipes((changed) => {
    then(async (it) => {
      await permit(it, changed)
      await hosts.renew(it.session.settings().off, it.busy, changed)
    })
  })
  watchSettings((settings) => {
    void learn(settings.language, world)
    then((it) => {
      it.choose(settings)
      sync(it)
    })
  })
  watchSources((choices) => then((it) => it.session.chooseSources(choices)))
  watchPeople(() => then((it) => it.session.meet()))
  watchTabs(() => then((it) => it.gallery.relocate()))
  watchKeys(() => ready.then(({ session }) => session))
  watchAlarm(() => then((it) => it.life.stir()))
  then((it) => {
    it.life.stir()
    sync(it)
  })
}
