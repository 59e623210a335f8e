/** Readers run on granted hosts of sites that are switched on, and nowhere else. */

import { browser } from 'wxt/browser'
import { report } from '../faults.ts'
import { inTurn } from '../stored.ts'
import { injectReader, readerOf } from './inject.ts'
import type { SiteHosts } from './parts.ts'

/** One content script per site; the id tells whose it is. */
interface Registration {
  id: string
  site: string
  matches: string[]
}

const granted = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [origin] })

/** The site's hosts that may be read. */
export async function grantedHosts({ hosts }: SiteHosts): Promise<string[]> {
  const yes = await Promise.all(hosts.map(granted))
  return hosts.filter((_, i) => yes[i])
}

/** The registrations that should stand: granted hosts of sites that are not off. */
async function wanted(sites: readonly SiteHosts[], off: readonly string[]): Promise<Registration[]> {
  const on = sites.filter(({ id }) => !off.includes(id))
  const all = await Promise.all(
    on.map(async (site) => ({ id: `reader-${site.id}`, site: site.id, matches: await grantedHosts(site) })),
  )
  return all.filter(({ matches }) => matches.length > 0)
}

const equal = (a: string[], b: string[]): boolean => a.length === b.length && a.every((it) => b.includes(it))

// Frames are matched one by one: YouTube's chat is a frame of its own, and a chat may be embedded in another page.
const script = ({ id, site, matches }: Registration) => ({ id, matches, js: [readerOf(site)], allFrames: true })

/** Makes the browser's registrations those of `want`. Returns those that are new or have a new host. */
async function register(want: Registration[]): Promise<Registration[]> {
  const standing = new Map(
    (await browser.scripting.getRegisteredContentScripts()).map((it) => [it.id, it.matches ?? []]),
  )
  const gone = [...standing.keys()].filter((id) => !want.some((it) => it.id === id))
  const fresh = want.filter(({ id }) => !standing.has(id))
  const changed = want.filter(({ id, matches }) => standing.has(id) && !equal(standing.get(id) ?? [], matches))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(script))
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed.map(script))
  return [...fresh, ...changed.filter(({ id, matches }) => matches.some((it) => !standing.get(id)?.includes(it)))]
}

export interface Hosts {
  /**
   * Registers what is granted and on. Open tabs of what is new get a reader at once; with `all`, every matching tab, since
   * an update of the extension has left them without. Tabs in `busy` have one. One call at a time, in order.
   */
  sync(off: readonly string[], busy: () => ReadonlySet<number>, all?: boolean): Promise<void>
  /** The same, and every tab of these sites gets a reader in place of its old one: what they read by is another now. */
  renew(off: readonly string[], busy: () => ReadonlySet<number>, sites: readonly string[]): Promise<void>
}

/** An update is told twice, by the start of the background and by `onInstalled`: a tab gets one reader. Ms. */
const LATELY = 5_000

/** `sites`: those that are known at this moment; some are made while we run, by pointing at a chat. */
export function createHosts(sites: () => Promise<readonly SiteHosts[]>): Hosts {
  const lately = new Set<number>()
  const turn = inTurn()

  async function tabsOf({ matches }: Registration): Promise<number[]> {
    return (await browser.tabs.query({ url: matches })).flatMap(({ id }) => (id === undefined ? [] : [id]))
  }

  async function readOpenTabs(registration: Registration, busy: ReadonlySet<number>): Promise<void> {
    const free = (await tabsOf(registration)).filter((tab) => !busy.has(tab) && !lately.has(tab))
    for (const tab of free) lately.add(tab)
    setTimeout(() => free.forEach((tab) => void lately.delete(tab)), LATELY)
    await Promise.all(free.map((tab) => injectReader(tab, registration.site)))
  }

  async function readAnew(registration: Registration): Promise<void> {
    await Promise.all((await tabsOf(registration)).map((tab) => injectReader(tab, registration.site)))
  }

  const inOrder = (does: () => Promise<void>): Promise<void> =>
    turn(does).catch((error: unknown) => report('the readers could not be registered', error))

  return {
    sync: (off, busy, all = false) =>
      inOrder(async () => {
        const want = await wanted(await sites(), off)
        const fresh = await register(want)
        await Promise.all((all ? want : fresh).map((it) => readOpenTabs(it, busy())))
      }),
    renew: (off, busy, changed) =>
      inOrder(async () => {
        const want = await wanted(await sites(), off)
        const isChanged = ({ site }: Registration): boolean => changed.includes(site)
        const fresh = await register(want)
        await Promise.all(fresh.filter((it) => !isChanged(it)).map((it) => readOpenTabs(it, busy())))
        await Promise.all(want.filter(isChanged).map(readAnew))
      }),
  }
}
