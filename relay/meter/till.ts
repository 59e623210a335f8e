/** A call's money: held before, settled after. */

import { waitUntil } from 'cloudflare:workers'
import { report } from '../errors.ts'
import { type KeysEnv, keysOf } from '../gate/keys.ts'
import { ModelFailure } from '../models/failure.ts'
import type { Message, Usage } from '../models/model.ts'
import { priceOf, type RosterEnv } from '../models/roster.ts'
import { numberOf } from '../number.ts'
import type { Meter } from './meter.ts'
import { guess, moneyOf } from './money.ts'

export interface MeterEnv extends RosterEnv, KeysEnv {
  /** Counts what all calls cost. */
  METER?: DurableObjectNamespace<Meter>
  /** US dollars a day for all models together; then the rules answer. Empty: 1. `off`: no cap. */
  SPEND_PER_DAY?: string
  /** US dollars a day for one key, so that none can use up what is everybody's. Empty: half of it where there are several keys. `off`: no cap. */
  SPEND_PER_KEY?: string
  /** Days after which history and usage are deleted. Empty: 30. */
  RETENTION_DAYS?: string
}

/** Who asked: the key's label and the session, if it was in one. */
export interface Payer {
  key: string
  session?: string
  /** The request's number in the log. */
  request?: string
}

const CAP = 1
const KEEP = 30

/** US dollars; Infinity without a cap. */
export const capOf = ({ SPEND_PER_DAY }: MeterEnv): number =>
  SPEND_PER_DAY === 'off' ? Number.POSITIVE_INFINITY : numberOf(SPEND_PER_DAY, CAP, 0)

/** The same for one key. */
export function shareOf(env: MeterEnv): number {
  if (env.SPEND_PER_KEY === 'off') return Number.POSITIVE_INFINITY
  return numberOf(env.SPEND_PER_KEY, keysOf(env).length > 1 ? capOf(env) / 2 : Number.POSITIVE_INFINITY, 0)
}

/** Days that the books are kept. */
export const keepOf = ({ RETENTION_DAYS }: MeterEnv): number => numberOf(RETENTION_DAYS, KEEP)

/** There is one for the whole relay. */
export const meterOf = (env: MeterEnv): DurableObjectStub<Meter> | undefined => env.METER?.getByName('all')

export interface Held {
  /** What was used, as far as the provider said; else what was guessed. */
  settle(usage?: Usage): void
  /** Nothing was used. */
  free(): void
}

/**
 * Holds what the call may cost.
 * @throws ModelFailure `spent`, `share`
 */
export async function hold(
  env: MeterEnv,
  payer: Payer,
  model: string,
  messages: readonly Message[],
  maxTokens: number,
): Promise<Held> {
  const price = priceOf(env, model)
  const guessed = guess(messages, maxTokens)
  const { free, settle } = await reserve(env, payer, model, moneyOf(price, guessed))
  return { free, settle: (usage = guessed) => settle(moneyOf(price, usage), usage) }
}

const NONE: Usage = { in: 0, out: 0, cached: 0 }

/**
 * Holds money for a call, also one that is not counted in tokens. US dollars.
 * @throws ModelFailure `spent`, `share`
 */
export async function reserve(env: MeterEnv, { key, session = '' }: Payer, model: string, most: number) {
  const meter = meterOf(env)
  const call = crypto.randomUUID()
  const held = await meter?.hold(call, key, most, { all: capOf(env), each: shareOf(env) })
  if (held === 'all') throw new ModelFailure('spent')
  if (held === 'each') throw new ModelFailure('share')
  return {
    free: () => after(meter?.free(call)),
    settle: (money: number, usage: Usage = NONE) =>
      after(meter?.settle(call, { key, session, model, ...usage, money }, keepOf(env))),
  }
}

/** Nobody waits for the books. */
function after(work: Promise<unknown> | undefined): void {
  if (work) waitUntil(work.catch((error: unknown) => report('meter', error)))
}
