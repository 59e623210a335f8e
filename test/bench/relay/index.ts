/**
 * What the relay costs, in raw workerd on this machine, with the client on the same cores: each figure beside a floor that was measured in the
 * same run.
 */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { startRelay } from '../../tools/relay.ts'
import { root } from '../../tools/where.ts'
import type { BenchOptions } from '../options.ts'
import { round } from '../round.ts'
import { evening } from './evening.ts'
import { type Floor, startFloor } from './floor.ts'
import { throughput } from './load.ts'
import { acknowledged, bareStreamer, crowd, paced, relayStreamer, type Streamer } from './sockets.ts'
import { added } from './token.ts'

export interface Figure {
  value: number
  floor: number | null
  ratio: number | null
  unit: string
  /** What it must reach or may not pass, where that is promised. */
  limit?: number
}

const floorOf = (name: string): Promise<Floor> => startFloor(join(root, `test/bench/relay/floors/${name}.ts`))

const figure = (value: number, floor: number | null, unit: string, limit?: number): Figure => ({
  value: round(value, 100),
  floor: floor === null ? null : round(floor, 100),
  ratio: floor === null ? null : round(value / floor, 1_000),
  unit,
  ...(limit !== undefined && { limit }),
})

const body = JSON.stringify({
  context: [
    { text: 'hello everybody', type: 'chat', timestamp: '2026-11-21T20:00:00.000Z' },
    { text: 'User456 tipped 50 tokens', type: 'tip', timestamp: '2026-11-21T20:00:05.000Z' },
  ],
  broadcaster: 'ida',
})
/** So high that nobody is turned away: what counting costs is measured, not being refused. */
const counted = { LIMITS: 'on', LIMIT_MINUTE: '10000000', LIMIT_HOUR: '10000000', LIMIT_DAY: '10000000' }
const ROUNDS = 3

/** Ours and the floor in turn; the middle round counts. */
async function beside(ours: () => Promise<number>, floor: () => Promise<number>): Promise<[number, number]> {
  const rounds: [number, number][] = []
  for (let n = 0; n < ROUNDS; n += 1) rounds.push([await ours(), await floor()])
  return rounds.toSorted((a, b) => a[0] / a[1] - b[0] / b[1])[ROUNDS >> 1]!
}

async function requests(name: string, vars: Record<string, string>, seconds: number): Promise<[number, number]> {
  const relay = await startRelay({ vars })
  const floor = await floorOf(name)
  const url = `${relay.url}/api/generate-prompt`
  const pair = await beside(
    () => throughput({ url, body, seconds }),
    () => throughput({ url: `http://127.0.0.1:${floor.port}/`, body, seconds }),
  )
  await Promise.all([relay.stop(), floor.stop()])
  return pair
}

const SOCKETS = 500
/** A session may send a hundred events a second: twenty batches of five. Ms. */
const GAP = 51

async function sockets(seconds: number): Promise<[number, number]> {
  const relay = await startRelay()
  const floor = await floorOf('echo')
  const ours = await crowd(SOCKETS, () => relayStreamer(relay.url))
  const bare = await crowd(SOCKETS, (n) => bareStreamer(floor.port, `floor-${n}`))
  const pair = await beside(
    () => acknowledged(ours, seconds, GAP),
    () => acknowledged(bare, seconds, GAP),
  )
  for (const one of [...ours, ...bare]) one.close()
  await Promise.all([relay.stop(), floor.stop()])
  return pair
}

const SESSIONS = 1_000
const CROWDED = 20

async function sessions(): Promise<{ p95: number; lost: number; memory: number }> {
  const relay = await startRelay()
  const all: Streamer[] = await crowd(SESSIONS, () => relayStreamer(relay.url))
  const { times, lost } = await paced(all, CROWDED)
  const memory = memoryOf(relay.port)
  for (const one of all) one.close()
  await relay.stop()
  return { p95: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN, lost, memory }
}

/** MB of the workerd that listens there. */
function memoryOf(port: number): number {
  const rows = execFileSync('ps', ['-eo', 'rss=,args='], { encoding: 'utf8' }).split('\n')
  const row = rows.find((line) => line.includes('workerd') && line.includes('serve') && line.includes('sidecue-relay'))
  if (!row) throw new Error(`no workerd was found for port ${port}`)
  return Number(row.trim().split(/\s+/)[0]) / 1_024
}

/** `--seconds`: of each round of a throughput. */
export async function relayBench({ seconds }: BenchOptions): Promise<Record<string, Figure>> {
  const [first, rawFirst] = await added()
  const [rules, hello] = await requests('hello', {}, seconds)
  const [limited, write] = await requests('write', counted, seconds)
  const [acks, echo] = await sockets(seconds)
  const busy = await sessions()
  const hour = evening()
  return {
    firstTokenAdded: { ...figure(first, rawFirst, 'ms p95, floor: raw p95', 5), ratio: null },
    generatePrompt: { ...figure(rules, hello, 'answers/s', 0.6) },
    generatePromptLimited: { ...figure(limited, write, 'answers/s', 0.7) },
    socketBatches: { ...figure(acks, echo, 'batches/s', 0.5) },
    sessionsAck: figure(busy.p95, null, 'ms p95', 100),
    sessionsLost: figure(busy.lost, null, 'batches', 0),
    sessionsMemory: figure(busy.memory, null, 'MB'),
    broadcastHourCalls: figure(hour.calls, null, 'calls'),
    broadcastHourMoney: { ...figure(0, null, 'US dollars'), value: round(hour.money, 1_000_000) },
  }
}
