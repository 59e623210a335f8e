/** Plays a whole evening through the brain in virtual time: no browser, no clock. */

import type { Ask, Reply } from '../../shared/ask.ts'
import {
  type Aliases,
  answer,
  type Input as BrainInput,
  begin,
  type Effect,
  type Memory,
  notice,
  type Step,
  teach,
  wakeAt,
} from '../../shared/coach/index.ts'
import { banks } from '../../shared/coach/lines/all.ts'
import type { Cue } from '../../shared/cue.ts'
import { defaults, type Settings } from '../../shared/settings.ts'
import { inputsOf } from './inputs.ts'
import type { Evening } from './types.ts'

for (const bank of banks) teach(bank)

/** Stream second 0 of every replay, ms since 1970. */
export const START = Date.UTC(2026, 0, 5, 20)

/** A cue on stage from `at` to `left`, in seconds of stream time. */
export interface Turn {
  at: number
  left?: number
  cue: Cue
}

export interface Played {
  turns: Turn[]
  /** Every cue with its last state. */
  cues: Map<string, Cue>
  effects: Effect[]
  asks: Ask[]
  memory: Memory
}

/** What a model says, or why there is nothing (`none` is a code). `aliases`: names that it gave a number to. */
export interface Said {
  reply: Pick<Reply, 'action' | 'content'> | { none: string }
  ms: number
  aliases?: Aliases
}

/** A model: what it answers to an ask and after how many ms; nothing for silence. */
export type Model = (ask: Ask, memory: Memory) => Said | undefined

/** What a stream tells the brain, second by second. `at` is in seconds of stream time and never falls. */
export interface Script {
  host: string
  settings: Settings
  /** The last second. */
  end: number
  told: { at: number; inputs: (now: number) => BrainInput[] }[]
}

interface Player {
  memory: Memory
  played: Omit<Played, 'memory'>
  due: { at: number; id: string; said: Said }[]
  model?: Model
}

function carry(player: Player, step: Step, now: number): void {
  player.memory = step.memory
  for (const effect of step.effects) {
    player.played.effects.push(effect)
    see(player, effect, (now - START) / 1000)
    if (effect.do === 'ask') askModel(player, effect.ask, now)
  }
}

function see({ played }: Player, effect: Effect, second: number): void {
  if (effect.do === 'ask' || effect.do === 'cancel') return
  played.cues.set(effect.cue.id, effect.cue)
  const last = played.turns.findLast((turn) => turn.cue.id === effect.cue.id && turn.left === undefined)
  if (effect.do === 'show') played.turns.push({ at: second, cue: effect.cue })
  else if (last && effect.do === 'withdraw') last.left = second
  else if (last) last.cue = effect.cue
}

function askModel(player: Player, ask: Ask, now: number): void {
  player.played.asks.push(ask)
  const said = player.model?.(ask, player.memory)
  if (said?.aliases) player.memory = { ...player.memory, aliases: said.aliases }
  if (said) player.due.push({ at: now + said.ms, id: ask.id, said })
}

function answered({ memory }: Player, { id, said, at }: Player['due'][number]): Step {
  if ('none' in said.reply) return answer(memory, { id, none: said.reply.none }, at)
  return answer(memory, { id, model: 'scripted', ms: said.ms, ...said.reply }, at)
}

/** Everything that falls due up to `now`: answers, and what the brain wanted to be woken for. */
function run(player: Player, now: number): void {
  for (let turn = 0; turn < 1000; turn++) {
    const next = player.due.reduce(
      (first, due) => Math.min(first, due.at),
      wakeAt(player.memory) ?? Number.POSITIVE_INFINITY,
    )
    if (next > now) return
    const due = player.due.find(({ at }) => at === next)
    player.due = player.due.filter((one) => one !== due)
    carry(player, due ? answered(player, due) : notice(player.memory, { kind: 'tick' }, next), next)
  }
  throw new Error('the brain wants to be woken without end')
}

function tell(player: Player, { at, inputs }: Script['told'][number]): void {
  const now = START + Math.round(at * 1000)
  run(player, now)
  for (const input of inputs(now)) carry(player, notice(player.memory, input, now), now)
}

function second(player: Player, at: number, told: Script['told']): void {
  const now = START + at * 1000
  run(player, now)
  if (player.model) carry(player, notice(player.memory, { kind: 'model', reachable: true }, now), now)
  for (const one of told.filter((one) => one.at === at)) tell(player, one)
  carry(player, notice(player.memory, { kind: 'tick' }, now), now)
  for (const one of told.filter((one) => one.at !== at)) tell(player, one)
}

/** A whole stream, from its first to its last second. Without a model the rules are alone. */
export function play(script: Script, model?: Model): Played {
  const place = { site: 'stage', room: script.host.toLowerCase(), host: script.host }
  const played = { turns: [], cues: new Map<string, Cue>(), effects: [], asks: [] }
  const player: Player = { memory: begin(place, START, script.settings), played, due: [], ...(model ? { model } : {}) }
  let next = 0
  for (let at = 0; at <= script.end; at++) {
    const first = next
    while (next < script.told.length && script.told[next]!.at < at + 1) next++
    second(player, at, script.told.slice(first, next))
  }
  return { ...player.played, memory: player.memory }
}

function settingsOf({ header }: Evening): Settings {
  const limits = header.limits
  return { ...defaults, pace: header.preset ?? defaults.pace, language: header.language, limits }
}

/** An evening as the brain is told it. */
export function scriptOf(evening: Evening): Script {
  return {
    host: evening.header.host,
    settings: settingsOf(evening),
    end: evening.end,
    told: evening.inputs.map((input) => ({ at: input.at, inputs: (now) => inputsOf(evening, input, now) })),
  }
}

/** The evening from its first to its last second. Without a model the rules are alone. */
export function replay(evening: Evening, model?: Model): Played {
  return play(scriptOf(evening), model)
}
