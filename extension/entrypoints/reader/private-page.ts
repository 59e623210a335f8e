import { placeOf } from '../../sites/read/place.ts'
import type { Site } from '../../sites/site.ts'
import { openPort } from '../../transport/port.ts'
import { watchPrivate } from '../../watch/private.ts'
import { onlyOne } from '../../watch/single.ts'

/** Comes into a page only where the user wants private messages read; ends when the session says no, or the page shows another room. */
export function readPrivate(sites: readonly Site[]): void {
  const found = placeOf(location.href, sites)
  if (!found?.site.private) return
  const { site, place } = found
  const life = onlyOne(globalThis, 'private')
  const isHere = (): boolean => placeOf(location.href, [site])?.place.room === place.room
  let reading = new AbortController()
  const line = openPort({
    signal: life.signal,
    onGone: () => life.abort(),
    onOpen: (send) => void send({ type: 'hello', role: 'private', site: site.id, room: place.room }),
    onMessage(message) {
      if (message.type !== 'mine') return
      reading.abort()
      if (message.mine !== 'yes') return life.abort()
      // A background that was killed has forgotten them: all that the page shows is told anew.
      reading = new AbortController()
      watchPrivate({ site, page: document, now: Date.now, told }, AbortSignal.any([life.signal, reading.signal]))
    },
  })
  function told(messages: Parameters<Parameters<typeof watchPrivate>[0]['told']>[0]): void {
    if (isHere()) line.send({ type: 'private', messages })
    else life.abort()
  }
}
