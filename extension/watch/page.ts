import type { Place, Site } from '../sites/site.ts'

/** Follows a page from room to room: most sites move between rooms without loading a page. */

export interface Visit {
  site: Site
  place: Place
  /** Ends with the visit. */
  signal: AbortSignal
  /** Whether a list still shows the room before. */
  stale(list: Element): boolean
}

export interface PageOptions {
  window: Window
  placeOf(address: string): { site: Site; place: Place } | undefined
  /** A room's page is there. Returns how to ask for the list it reads, and how to have it read what waits. */
  enter(visit: Visit): { list(): Element | undefined; finish(): void }
  now: () => number
}

/** The address can change long before the rows do; after this an unchanged list is the new room's. Ms. */
const STALE = 5000
const LOOK = 1000

/** Calls `enter` for each room that the page comes to show, until `signal` ends it. `again`: the room is entered anew. */
export function watchPage({ window, placeOf, enter, now }: PageOptions, signal: AbortSignal): { again(): void } {
  let href = ''
  let at = ''
  let visit: { life: AbortController; list(): Element | undefined; finish(): void } | undefined

  function look(): void {
    if (window.location.href === href) return
    href = window.location.href
    const found = placeOf(href)
    const room = found ? `${found.site.id}:${found.place.room}` : ''
    if (room === at || signal.aborted) return
    at = room
    const old = visit?.list()
    leave()
    if (!found) return
    const life = new AbortController()
    visit = { life, ...enter({ ...found, signal: life.signal, stale: staleness(old, now) }) }
  }

  function leave(): void {
    visit?.finish()
    visit?.life.abort()
    visit = undefined
  }

  const navigation = (window as { navigation?: EventTarget }).navigation
  navigation?.addEventListener('currententrychange', look, { signal })
  for (const event of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(event, look, { signal })
  const timer = window.setInterval(look, LOOK)
  signal.addEventListener('abort', () => {
    window.clearInterval(timer)
    leave()
  })
  look()
  return {
    again() {
      leave()
      href = at = ''
      look()
    },
  }
}

/** The list of the room before is stale as long as its last rows stand in it. */
function staleness(old: Element | undefined, now: () => number): (list: Element) => boolean {
  if (!old) return () => false
  const list = new WeakRef(old)
  const last = old.lastElementChild ? new WeakRef(old.lastElementChild) : undefined
  const left = now()
  return (found) => found === list.deref() && now() - left < STALE && last?.deref()?.isConnected === true
}
