/** A second look at what this relay says: after the rules of shared/coach a model judges it, if the operator named one. */

import { moneyOf, tokensIn } from './meter/money.ts'
import { type MeterEnv, type Payer, reserve } from './meter/till.ts'
import { isObject } from './models/json.ts'
import { within } from './models/within.ts'

export interface FilterEnv extends MeterEnv {
  /** A model of Workers AI that looks at every answer: llama-guard or clef. Empty: the rules alone. */
  GUARD_MODEL?: string
}

/** It may keep a cue waiting for so long. Ms. */
const PATIENCE = 1_500
/** US dollars for a million tokens: Cloudflare, August and October 2026. */
const PRICE = { llama: 0.484, clef: 0.038 }
/** Tokens of the rules that a guard reads beside what is said: llama's own, at the provider, and our question to clef. */
const RULES = { llama: 250, clef: 50 }
/** Of 1: surer than that it has to be. */
const SURE = 0.5

const QUESTION =
  'Is the answer sexual, hateful, harassing or violent, does it encourage self-harm or a crime, or give away something private?'

/** Whether the guard model objects. One that fails, or that there is none, has no say. */
export async function objected(
  env: FilterEnv,
  said: { question?: string; answer: string },
  payer: Payer = { key: '' },
): Promise<boolean> {
  const model = env.GUARD_MODEL
  if (!model || !env.AI) return false
  const guard = model.includes('clef') ? clef : llama
  try {
    const money = moneyOf({ in: guard.price, out: 0 }, { in: tokensIn(JSON.stringify(said)) + guard.rules, out: 0 })
    const held = await reserve(env, payer, model, money)
    // Also where it does not answer in time.
    held.settle(money)
    const verdict = await within(PATIENCE, undefined, () => env.AI!.run(model, guard.inputs(said)))
    const unsafe = guard.unsafe(isObject(verdict) ? verdict : {})
    console.log(JSON.stringify({ event: 'guard', model, unsafe: unsafe ?? 'unreadable' }))
    return unsafe ?? false
  } catch {
    console.log(JSON.stringify({ event: 'guard', model, unsafe: 'failed' }))
    return false
  }
}

interface Guard {
  price: number
  rules: number
  inputs(said: { question?: string; answer: string }): Record<string, unknown>
  /** Undefined: it cannot be read. */
  unsafe(verdict: Record<string, unknown>): boolean | undefined
}

/** Judges the last message of a talk: `safe`, or `unsafe` and categories, or the same as an object. */
const llama: Guard = {
  price: PRICE.llama,
  rules: RULES.llama,
  inputs: ({ question = 'What should I say to my viewers now?', answer }) => ({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
    max_tokens: 32,
  }),
  unsafe({ response }) {
    if (isObject(response)) return typeof response.safe === 'boolean' ? !response.safe : undefined
    const word = typeof response === 'string' ? response.trim().toLowerCase() : ''
    return word.startsWith('unsafe') ? true : word.startsWith('safe') ? false : undefined
  },
}

/** Answers a question about a state with how sure it is. */
const clef: Guard = {
  price: PRICE.clef,
  rules: RULES.clef,
  inputs: (said) => ({ state: JSON.stringify(said), questions: { unsafe: { type: 'noul', instructions: QUESTION } } }),
  unsafe({ response, answers }) {
    const told = isObject(response) && isObject(response.answers) ? response.answers : answers
    const one = isObject(told) && isObject(told.unsafe) ? told.unsafe.noul : undefined
    return typeof one === 'number' ? one >= SURE : typeof one === 'boolean' ? one : undefined
  },
}
