/** A limiter is asked in words and answers in words; numbers go over the wire. */

import type { Limiter } from './limiter.ts'
import { boundsOf, type Left, leftOf, type Window } from './windows.ts'

type Stub = DurableObjectStub<Limiter>

/** Takes one where every window has one left, and says what is left then. */
export async function take(limiter: Stub, windows: readonly Window[]): Promise<{ ok: boolean; left: Left[] }> {
  const { ok, spares } = await limiter.take(boundsOf(windows))
  return { ok, left: leftOf(windows, spares) }
}

/** What is left, with nothing taken. */
export async function look(limiter: Stub, windows: readonly Window[]): Promise<Left[]> {
  return leftOf(windows, await limiter.look(boundsOf(windows)))
}
