/** The long poll: asks, hears, goes on after the last event, and waits where it was told to. */

import { backoff } from '../../transport/backoff.ts'
import { pause } from '../../transport/pause.ts'
import type { World } from '../../transport/socket.ts'
import type { Heard, Listening } from '../source.ts'
import { type EventsAnswer, readEventsAnswer } from './answer.ts'
import { firstOf, nextOf, type Place, readPlace } from './next.ts'

/** `again`: not now; `wait` ms were asked for. `lost`: the service does not know where we were. None carries a word of the address. */
type Outcome = { answer: EventsAnswer } | { failed: 'key' | 'lost' } | { failed: 'again'; wait: number }

/** A call that is not over by then is dead, ms. */
const PATIENCE = 25_000
/** Between two calls at least, ms: a service that answers "nothing" at once is not asked without end. */
const LEAST = 250
/** In the very first answer, what is older is from before we listened, ms. */
const FRESH = 5_000

/** One call. Anything but an answer is a failure; its reason is a code, since an error's words might hold the address. */
export async function callEvents(url: string, fetch: World['fetch'], signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
    if (response.status === 401 || response.status === 403) return { failed: 'key' }
    const answer = response.ok || response.status === 400 ? readEventsAnswer(await response.json()) : undefined
    if (answer) return { answer }
    return [400, 404, 410].includes(response.status) ? { failed: 'lost' } : { failed: 'again', wait: waitOf(response) }
  } catch {
    return { failed: 'again', wait: 0 }
  }
}

/** A limit counts by the minute. */
function waitOf(response: Response): number {
  const asked = Number(response.headers.get('retry-after')) * 1_000
  if (asked > 0) return Math.min(asked, 120_000)
  return response.status === 429 ? 10_000 : 0
}

/** The first answer tells also what happened before we came; the page has that, or nobody needs it. */
const young = (events: Heard[], since: number): Heard[] => events.filter(({ at }) => at === undefined || at >= since)

/** Polls until the signal, or until the address is refused. */
export async function poll(address: string, { hearing, shelf, world, signal }: Listening): Promise<void> {
  const resumed = readPlace(await shelf.read(), address, world.now())
  let url = resumed ?? firstOf(address)
  /** Set while the next answer is a first one: what is older is not told. */
  let since = resumed === undefined ? world.now() - FRESH : undefined
  let heardAt = world.now()

  function hear(answer: EventsAnswer): void {
    url = nextOf(address, url, answer)
    heardAt = world.now()
    const place = JSON.stringify({ next: url, at: heardAt } satisfies Place)
    hearing.state({ state: 'connected' })
    hearing.heard(since === undefined ? answer.events : young(answer.events, since), () => shelf.keep(place))
    since = undefined
  }

  hearing.state({ state: 'connecting' })
  for (let failures = 0; !signal.aborted; ) {
    const outcome = await callEvents(url, world.fetch, signal)
    if (signal.aborted) return
    if ('answer' in outcome) {
      failures = 0
      hear(outcome.answer)
      await pause(LEAST, signal)
      continue
    }
    if (outcome.failed === 'key') return hearing.state({ state: 'refused', code: 'key' })
    if (outcome.failed === 'lost') {
      since ??= heardAt - FRESH
      url = firstOf(address)
    }
    failures += 1
    const wait = backoff(failures, world.random(), 'wait' in outcome ? outcome.wait : 0)
    hearing.state({ state: 'offline', nextTryAt: world.now() + wait })
    await pause(wait, signal)
  }
}
