import { type Packs, readPacks, watchPacks } from '../../packs.ts'
import { placeOf } from '../../sites/read/place.ts'
import type { Site } from '../../sites/site.ts'
import { createReporter } from '../../transport/reporter.ts'
import { addressesAround } from '../../watch/around.ts'
import { type Visit, watchPage } from '../../watch/page.ts'
import { watchRoom } from '../../watch/room.ts'
import { onlyOne } from '../../watch/single.ts'
import { insertHere, menuHere } from './hands.ts'

/** Finds the room, reads it, and reports what it reads once the session says that the room is the user's. */
export async function readPage(sites: readonly Site[] | Promise<readonly Site[]>): Promise<void> {
  const life = onlyOne(globalThis)
  const around = addressesAround(window)
  let [here, packs] = await Promise.all([sites, readPacks()])
  const place = (address: string) => placeOf(address, here, around)
  const enter = (visit: Visit) => readRoom(visit, packs, () => life.abort())
  const page = watchPage({ window, placeOf: place, now: Date.now, enter }, life.signal)
  watchPacks((next) => {
    packs = next
    page.again()
  }, life.signal)
}

function readRoom({ site, place, signal, stale }: Visit, { used }: Packs, onGone: () => void) {
  const reader = crypto.randomUUID()
  const reporter = createReporter({ reader, site: site.id, room: place.room, own: place.own, onGone, signal })
  // A list that is there at once is found before there is a room to give orders to.
  const ready = () => queueMicrotask(() => reporter.open({ ...room, insert, menu }))
  const insert = (text: string) => insertHere(site.box, text)
  const menu = (who: string) => menuHere(site, place, who)
  const pack = used[site.id]?.selectors
  const told = { events: reporter.events, capture: reporter.capture, ready, stale }
  const room = watchRoom({ site, place, reader, page: document, now: Date.now, pack, ...told }, signal)
  // After the room's own: what waits to be read goes first.
  document.addEventListener('freeze', () => reporter.slumber('asleep'), { signal })
  document.addEventListener('resume', () => reporter.slumber('alive'), { signal })
  return room
}
