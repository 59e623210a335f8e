/** Meaning as numbers, where the operator wants it: Workers AI turns passages and questions into vectors, and the nearest are alike. */

import { moneyOf, tokensIn } from '../meter/money.ts'
import { type MeterEnv, reserve } from '../meter/till.ts'
import { isObject } from '../models/json.ts'
import { within } from '../models/within.ts'

export interface NotesEnv extends MeterEnv {
  /** `on`: notes are found by their meaning too (Workers AI, bge-m3). Empty: by their words alone. */
  NOTES_EMBED?: string
}

const MODEL = '@cf/baai/bge-m3'
/** US dollars for a million tokens. Cloudflare, August 2026. */
const PRICE = { in: 0.012, out: 0 }
/** A question waits no longer than this for its vector. Ms. */
const PATIENCE = 1_500
const AT_ONCE = 50
/** Less than this is no likeness. */
const ALIKE = 0.5

/** A vector for each text; undefined where there is none to be had: then the words decide. */
export async function vectorsOf(env: NotesEnv, texts: readonly string[], key: string): Promise<number[][] | undefined> {
  if (env.NOTES_EMBED !== 'on' || !env.AI) return undefined
  try {
    const all: number[][] = []
    for (let from = 0; from < texts.length; from += AT_ONCE)
      all.push(...(await some(env, texts.slice(from, from + AT_ONCE), key)))
    return all
  } catch {
    return undefined
  }
}

async function some(env: NotesEnv, text: string[], key: string): Promise<number[][]> {
  const money = moneyOf(PRICE, { in: tokensIn(text.join('')), out: 0 })
  const held = await reserve(env, { key }, MODEL, money)
  // Also where it does not answer in time.
  held.settle(money)
  const answer = await within(PATIENCE, undefined, () => env.AI!.run(MODEL, { text, truncate_inputs: true }))
  const data = isObject(answer) && Array.isArray(answer.data) ? (answer.data as number[][]) : []
  if (data.length !== text.length) throw new Error('as many vectors as texts were asked for')
  return data
}

export const stored = (vector: readonly number[]): ArrayBuffer => new Float32Array(vector).buffer

/** The nearest of `all` by the angle between, best first; none that is not alike. */
export function nearest(
  to: readonly number[],
  all: readonly { id: number; vector: ArrayBuffer }[],
  n: number,
): number[] {
  return all
    .map(({ id, vector }) => ({ id, near: cosine(to, new Float32Array(vector)) }))
    .filter(({ near }) => near >= ALIKE)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, n)
    .map(({ id }) => id)
}

function cosine(a: readonly number[], b: Float32Array): number {
  let [dot, aa, bb] = [0, 0, 0]
  for (let i = 0; i < b.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i]!]
    dot += x * y
    aa += x * x
    bb += y * y
  }
  return dot / (Math.sqrt(aa * bb) || 1)
}
