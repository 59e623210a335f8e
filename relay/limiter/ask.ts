/** A limiter is asked in words and answers in words; numbers go over the wire. */

import type { Limiter } from './limiter.ts'
import { type Left, type Limits, leftOf } from './windows.ts'

type Stub = DurableObjectStub<Limiter>

/** Takes one where every window has one left, and says what is left then. */
export async function take(limiter: Stub, limits: Limits): Promise<{ ok: boolean; left: Left[] }> {
  const { ok, spares } = await limiter.take(limits.bounds)
  return { ok, left: leftOf(limits, spares) }
}

/** What is left, with nothing taken. */
export async function look(limiter: Stub, limits: Limits): Promise<Left[]> {
  return leftOf(limits, await limiter.look(limits.bounds))
}
