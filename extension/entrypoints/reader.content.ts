import { defineContentScript } from 'wxt/utils/define-content-script'
import { placeOf, sites } from '../sites/index.ts'
import { createReporter } from '../transport/reporter.ts'
import { addressesAround } from '../watch/around.ts'
import { type Visit, watchPage } from '../watch/page.ts'
import { watchRoom } from '../watch/room.ts'
import { onlyOne } from '../watch/single.ts'

/** Finds the room, reads it, and reports what it reads once the session says that the room is the user's. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const life = onlyOne(globalThis)
    const around = addressesAround(window)
    const place = (address: string) => placeOf(address, sites, around)
    const enter = (visit: Visit) => readRoom(visit, () => life.abort())
    watchPage({ window, placeOf: place, now: Date.now, enter }, life.signal)
  },
})

function readRoom({ site, place, signal, stale }: Visit, onGone: () => void) {
  const reader = crypto.randomUUID()
  const reporter = createReporter({ reader, site: site.id, room: place.room, own: place.own, onGone, signal })
  const { events, capture } = reporter
  const orders = { read: () => room.open(), stop: () => room.close(), again: () => room.again() }
  const ready = () => reporter.open(orders)
  const room = watchRoom({ site, place, reader, page: document, now: Date.now, events, capture, ready, stale }, signal)
  return room
}
