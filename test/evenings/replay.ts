/** Plays a whole evening through the brain in virtual time: no browser, no clock. */

import type { Ask, Reply } from '../../shared/ask.ts'
import { answer, begin, type Effect, type Memory, notice, type Step, wakeAt } from '../../shared/coach/index.ts'
import type { Cue } from '../../shared/cue.ts'
import { defaults } from '../../shared/settings.ts'
import { inputsOf } from './inputs.ts'
import type { Evening, Input } from './types.ts'

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

/** A model: what it answers to an ask and after how many ms; nothing for silence. */
export type Model = (ask: Ask) => { reply: Pick<Reply, 'action' | 'content'>; ms: number } | undefined

interface Player {
  memory: Memory
  played: Omit<Played, 'memory'>
  due: { at: number; reply: Reply }[]
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
  const said = player.model?.(ask)
  if (said) player.due.push({ at: now + said.ms, reply: { id: ask.id, model: 'scripted', ms: said.ms, ...said.reply } })
}

/** Everything that falls due up to `now`: answers, and what the brain wanted to be woken for. */
function run(player: Player, now: number): void {
  for (let turn = 0; turn < 1000; turn++) {
    const next = player.due.reduce(
      (first, due) => Math.min(first, due.at),
      wakeAt(player.memory) ?? Number.POSITIVE_INFINITY,
    )
    if (next > now) return
    const reply = player.due.find((due) => due.at === next)
    player.due = player.due.filter((due) => due !== reply)
    carry(
      player,
      reply ? answer(player.memory, reply.reply, next) : notice(player.memory, { kind: 'tick' }, next),
      next,
    )
  }
  throw new Error('the brain wants to be woken without end')
}

function settingsOf({ header }: Evening): typeof defaults {
  const limits = header.limits
  return { ...defaults, pace: header.preset ?? defaults.pace, language: header.language, limits }
}

function second(player: Player, evening: Evening, at: number, lines: Input[]): void {
  const now = START + at * 1000
  run(player, now)
  if (player.model) carry(player, notice(player.memory, { kind: 'model', reachable: true }, now), now)
  for (const line of lines)
    for (const input of inputsOf(evening, line, now)) carry(player, notice(player.memory, input, now), now)
  carry(player, notice(player.memory, { kind: 'tick' }, now), now)
}

/** The evening from its first to its last second. Without a model the rules are alone. */
export function replay(evening: Evening, model?: Model): Played {
  const place = { site: 'stage', room: evening.header.host.toLowerCase(), host: evening.header.host }
  const memory = begin(place, START, settingsOf(evening))
  const played = { turns: [], cues: new Map<string, Cue>(), effects: [], asks: [] }
  const player: Player = { memory, played, due: [], ...(model ? { model } : {}) }
  for (let at = 0; at <= evening.end; at++)
    second(
      player,
      evening,
      at,
      evening.inputs.filter((input) => input.at === at),
    )
  return { ...player.played, memory: player.memory }
}
