/** What the relay adds to a model's first word: the same stand-in asked straight, and through us. */

import { join } from 'node:path'
import { promptFor, suggest } from '../../../shared/coach/index.ts'
import { startRelay } from '../../tools/relay.ts'
import { root } from '../../tools/where.ts'
import { startFloor } from './floor.ts'

const WARM = 20
const PAIRS = 100
const context = [{ text: 'User456 tipped 50 tokens', type: 'tip', timestamp: '2026-11-21T20:00:05.000Z' }]

/** Ms until `sign` stands in the stream. */
async function firstSign(url: string, body: string, sign: RegExp): Promise<number> {
  const at = performance.now()
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of answer.body!) {
    text += decoder.decode(chunk, { stream: true })
    if (sign.test(text)) return performance.now() - at
  }
  throw new Error(`no first word came from ${url}: ${text.slice(0, 200)}`)
}

const p95 = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * 0.95)]!

/** 95 of 100: what came on top, and the time without us. */
export async function added(): Promise<[number, number]> {
  const provider = await startFloor(join(root, 'test/stand-in/index.ts'))
  const base = `http://127.0.0.1:${provider.port}/openai/v1`
  const PROVIDERS = JSON.stringify([
    { name: 'raw', kind: 'openai', url: base, models: [{ id: 'm', price: { in: 0, out: 0 } }] },
  ])
  const relay = await startRelay({ vars: { PROVIDERS } })
  const messages = promptFor(suggest(context, 'ida', '').ask(), '00000000')
  const straight = JSON.stringify({ model: 'm', messages, max_tokens: 120, stream: true })
  const through = JSON.stringify({ context, broadcaster: 'ida' })
  const [raws, ons]: [number[], number[]] = [[], []]
  for (let n = 0; n < WARM + PAIRS; n += 1) {
    const raw = await firstSign(`${base}/chat/completions`, straight, /"content":"/)
    const ours = await firstSign(`${relay.url}/api/generate-prompt/stream?deltas=1`, through, /event: delta/)
    if (n < WARM) continue
    raws.push(raw)
    ons.push(ours - raw)
  }
  await Promise.all([relay.stop(), provider.stop()])
  return [p95(ons), p95(raws)]
}
