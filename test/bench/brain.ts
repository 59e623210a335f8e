/** What the brain costs: the time of one `notice` in a busy evening, and the memory after a long one. */

import { begin, type Memory, notice } from '../../shared/coach/index.ts'
import type { RoomEvent } from '../../shared/events.ts'
import { defaults } from '../../shared/settings.ts'
import { dice } from './crowd.ts'
import { round } from './round.ts'

export interface Figure {
  value: number
  floor: number
  ratio: number
  unit: string
  /** What it may be, where that is promised. */
  limit?: number
}

const START = Date.UTC(2026, 0, 5, 20)
const EVENTS = 3000
const HOURS = 8
/** Rounds before the one that counts, so that the engine has compiled what it compiles. */
const WARM = 3

const WORDS =
  'good evening that was lovely what key is this in greetings from the harbour again please nice song really'.split(' ')

type Roll = (sides: number) => number

function says(roll: Roll): string {
  const words = Array.from({ length: 2 + roll(12) }, () => WORDS[roll(WORDS.length)]!)
  return `${words.join(' ')}${roll(8) ? '' : '?'}`
}

/** A busy evening's mix: chat with a question in it now and then, tips, subs, who comes and goes, the host's own lines. */
function eventOf(i: number, at: number, viewers: number, roll: Roll): RoomEvent {
  const name = `viewer_${'abcdefghij'[roll(10)]}${roll(viewers)}`
  const base = { id: `bench-${i}`, at, room: 'bench:ida', who: { name, badges: [] } }
  const lot = roll(200)
  if (lot < 12) return { ...base, kind: 'paid', what: 'tip', amount: 1 + roll(500), unit: 'token', text: says(roll) }
  if (lot < 15) return { ...base, kind: 'member', what: 'sub' }
  if (lot < 27) return { ...base, kind: roll(2) ? 'join' : 'leave' }
  if (lot < 28) return { id: base.id, at, room: base.room, kind: 'goal', amount: i, target: EVENTS }
  if (lot < 29) return { ...base, kind: 'chat', who: { name: 'Ida', badges: ['owner'] }, text: `thank you ${name}` }
  return { ...base, kind: 'chat', text: says(roll) }
}

/** So many events, one each `every` ms; `see` gets the memory before each and does the step. */
function evening(
  count: number,
  every: number,
  viewers: number,
  step: (memory: Memory, event: RoomEvent) => Memory,
): Memory {
  const roll = dice(7)
  let memory = begin({ site: 'bench', room: 'ida', host: 'Ida' }, START, defaults)
  for (let i = 0; i < count; i++) {
    const at = START + i * every
    memory = step(memory, eventOf(i, at, viewers, roll))
    if ((i * every) % 1000 === 0) memory = notice(memory, { kind: 'tick' }, at).memory
  }
  return memory
}

const told = (memory: Memory, event: RoomEvent): Memory =>
  notice(memory, { kind: 'batch', events: [event] }, event.at).memory

/** Microseconds of `work`: the best of five: the same call is free to be made again, and what a neighbour does meanwhile is not our cost. */
function cost(work: () => unknown): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const before = performance.now()
    work()
    return (performance.now() - before) * 1000
  })
  return Math.min(...times)
}

const part = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]!

/** The least that anybody does who keeps a room without changing it in place: the event is copied and the last rows are kept. */
function bare(memory: Memory, event: RoomEvent): Memory {
  return { ...memory, at: event.at, recent: [...memory.recent.slice(1), { at: event.at, kind: event.kind }] }
}

function times(step: (memory: Memory, event: RoomEvent) => Memory): number[] {
  let costs: number[] = []
  for (let i = 0; i <= WARM; i++) {
    costs = []
    evening(EVENTS, 1000, 400, (memory, event) => {
      costs.push(cost(() => step(memory, event)))
      return told(memory, event)
    })
  }
  return costs
}

function timed(share: number, ours: number[], floor: number[], limit?: number): Figure {
  const value = part(ours, share)
  const least = part(floor, share)
  return {
    value: round(value),
    floor: round(least, 100),
    ratio: round(value / least),
    unit: 'µs an event',
    ...(limit === undefined ? {} : { limit }),
  }
}

function snapshot(): Figure {
  const perSecond = 10
  const memory = evening(HOURS * 3600 * perSecond, 1000 / perSecond, 2000, told)
  const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
  const value = bytes(memory)
  const floor = bytes(memory.people.boards.flat().map(([name]) => name))
  return { value, floor, ratio: round(value / floor), unit: 'bytes', limit: 2_000_000 }
}

/** Time of one event, and the memory after eight hours of ten events a second beside the bare list of its viewers' names. */
export async function brain(): Promise<Record<string, Figure>> {
  const ours = times(told)
  const floor = times(bare)
  return {
    'notice p50': timed(0.5, ours, floor),
    'notice p99': timed(0.99, ours, floor, 50),
    'snapshot after 8 h': snapshot(),
  }
}
