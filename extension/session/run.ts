/** A running background: the session with its screens, icons and pulse. */

import { browser } from 'wxt/browser'
import type { Uplink } from '../../shared/protocol.ts'
import type { Settings } from '../../shared/settings.ts'
import { report } from '../faults.ts'
import { sentStore } from '../sent-store.ts'
import type { SourceChoices } from '../source-settings.ts'
import type { Source } from '../sources/source.ts'
import type { World } from '../transport/socket.ts'
import { createPeople, openShelf } from '../viewers/index.ts'
import { createConsults } from './consult.ts'
import type { Guest, Send } from './doors.ts'
import { createErrands } from './errands.ts'
import { grantedHosts } from './hosts.ts'
import { createIcons, signOf } from './icon.ts'
import { createOverlays, injectInsertion, injectPrivate } from './inject.ts'
import { createLife, type Life } from './life.ts'
import { openLog } from './log.ts'
import type { SiteHosts } from './parts.ts'
import { archiveOf } from './past.ts'
import { createPhones, readPhones } from './phone.ts'
import { createPrivacy } from './private.ts'
import type { Reader } from './readers.ts'
import { askAgain, readmit, receiveReader, revoke } from './reading.ts'
import { readResumes } from './relays.ts'
import { createRepairs } from './repairs.ts'
import { restore } from './restore.ts'
import { createSending } from './sent.ts'
import { createSession, type Session } from './session.ts'
import { createGallery, type Gallery } from './showing.ts'
import { keepAwake } from './tabs.ts'
import { createVigil } from './vigil.ts'

export interface Run {
  session: Session
  gallery: Gallery
  life: Life
  receive(hello: Uplink & { type: 'hello' }, tab: number | undefined, send: Send): Guest | undefined
  choose(settings: Settings): void
  /** Permissions or sites may have changed: readers of sites that may not be read any more stop, those of sites that may again go on. */
  permit(sites: readonly SiteHosts[]): Promise<void>
  /** Tabs that have a reader. */
  busy(): ReadonlySet<number>
}

/** Seconds. */
const HOUR = 3_600
/** Ms. */
const DAY = 24 * 60 * 60_000

/** Restores the rooms and puts a session on them. */
export async function run(
  settings: Settings,
  ears: { sources: readonly Source[]; choices: SourceChoices },
  world: World,
  sites: readonly SiteHosts[],
): Promise<Run> {
  const log = openLog()
  const [rooms, resumes, calls, overlays] = await Promise.all([
    restore(log, settings, world.now()),
    readResumes(),
    readPhones(),
    createOverlays(),
  ])
  const repairs = await createRepairs(sites, () => showAll())
  const archive = archiveOf(log, (key) => session.settings().mine[key] !== false)
  const people = createPeople(openShelf(), archive, world.now)
  const sending = await createSending(sentStore, () => session.settings().showSent)
  if (!settings.showSent) sending.clear()
  const wire = sending.through(world)
  const session = createSession({ log, people, rooms, resumes, settings, repairs, ...ears, world, wire })
  const errands = createErrands(() => browser.runtime.getManifest().version, injectInsertion)
  const privacy = createPrivacy(session, sites, injectPrivate)
  const language = (): string => session.settings().language
  const phones = createPhones(calls, { ...session, session, rooms, language })
  const consults = createConsults({ rooms, relays: session.relays, phones })
  const gallery = createGallery({ session, repairs, errands, phones, consults }, (screen) => {
    privacy.show(screen)
    phones.show(screen)
  })
  const vigil = createVigil(session.readers, (key) => session.screens.show(key, 'now'), world.now)
  const icons = createIcons()
  const life = createLife(session.lives, (count) => {
    session.tick(count)
    vigil.beat(count)
    if (count % HOUR === 0) forget()
    sign()
  })

  /** Once an hour is enough: a setting that was shortened by mistake can be put back. */
  function forget(): void {
    const { keepPeople, keepEvenings } = session.settings()
    people.forgetOld(keepPeople).catch((error: unknown) => report('nobody was forgotten', error))
    forgetEvenings(keepEvenings).catch((error: unknown) => report('no evening was deleted', error))
  }

  /** What an evening tells of viewers is told before it goes. */
  async function forgetEvenings(days: number): Promise<void> {
    await people.settle()
    if (days > 0) await log.forget(world.now() - days * DAY, [...rooms.values()])
  }

  people
    .begin()
    .catch((error: unknown) => report('earlier evenings were not told', error))
    .finally(forget)

  function showAll(): void {
    for (const key of new Set(session.readers.all().map((reader) => reader.key))) session.screens.show(key, 'now')
  }

  function sign(): void {
    for (const reader of session.readers.all()) {
      const hushed = (session.glance(reader.key)?.hushUntil ?? 0) > world.now()
      const hidden = session.settings().overlay.hidden
      if (reader.tab !== undefined) icons.show(reader.tab, signOf(reader, hushed || hidden))
    }
  }

  function came(reader: Reader): void {
    vigil.came(reader)
    if (!reader.found) return
    if (reader.tab !== undefined) {
      icons.forget(reader.tab)
      if (reader.mine !== 'no') void overlays.show(reader.tab, reader.id)
      keepAwake(reader.tab, reader.mine === 'yes')
    }
    life.stir()
    gallery.relocate()
    privacy.tend()
    sign()
  }

  function went(reader: Reader): void {
    vigil.went(reader)
    if (reader.tab !== undefined) {
      icons.forget(reader.tab)
      keepAwake(reader.tab, false)
    }
    session.screens.show(reader.key, 'soon')
    privacy.tend()
    gallery.relocate()
  }

  return {
    session,
    gallery,
    life,
    receive(hello, tab, send) {
      if (hello.role === 'reader')
        return receiveReader(hello, tab, send, { session, errands, now: world.now, came, went })
      if (hello.role === 'private') return privacy.receive(hello, tab, send)
      return hello.role === 'screen' ? gallery.receive(hello, tab, send) : undefined
    },
    choose(next) {
      session.choose(next)
      if (!next.showSent) sending.clear()
      askAgain(session).forEach(came)
      privacy.tend()
      sign()
    },
    async permit(sites) {
      const hosts = await Promise.all(
        sites.map(async (site) => ((await grantedHosts(site)).length > 0 ? [site.id] : [])),
      )
      const may = new Set(hosts.flat())
      for (const reader of session.readers.all()) {
        if (!may.has(reader.site)) revoke(session, reader, world.now())
        else if (reader.barred) {
          readmit(session, reader)
          came(reader)
        }
      }
      privacy.tend()
      sign()
    },
    busy: () => new Set(session.readers.all().flatMap(({ tab, gone }) => (tab === undefined || gone ? [] : [tab]))),
  }
}
