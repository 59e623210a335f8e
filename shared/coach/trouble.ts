/** What viewers tried that is none of their business, or were refused. */

import type { RoomEvent } from '../events.ts'
import { crossedBy } from './limits.ts'
import type { Memory, Trouble } from './memory.ts'
import { wasRaised } from './open.ts'
import { personOf } from './people.ts'
import { pried } from './pry.ts'
import { topicOf } from './question.ts'
import { isRequest } from './refusal.ts'
import { push } from './ring.ts'
import { take } from './shelf.ts'
import { visible } from './text.ts'
import { tuning } from './tuning.ts'
import { type Look, set, type Turn } from './turn.ts'
import { harasses, isInNeed, isUnkind } from './unkind.ts'

/** How somebody behaved of late, if anything is held against them. */
export function troubleOf(memory: Memory, name: string, now: number): Trouble | undefined {
  return memory.trouble.find((one) => one.who === name && now - one.at <= tuning.boundary.forgets)
}

/** Whether they went so far of late that nobody is made to welcome them. */
export function wentFar(memory: Memory, name: string, now: number): boolean {
  return (troubleOf(memory, name, now)?.pried ?? 0) >= tuning.boundary.pieces
}

/** Remembers it as the newest. */
export function noteTrouble(turn: Turn, trouble: Trouble): void {
  const others = turn.memory.trouble.filter((one) => one.who !== trouble.who)
  set(turn, { trouble: push(others, trouble, tuning.caps.trouble) })
}

/** Said to another viewer: what they tell each other is theirs. */
function toAnother(memory: Memory, text: string): boolean {
  const mentions = [...text.matchAll(/@([\p{L}\p{N}_]+)/gu)].map((found) => found[1]!.toLowerCase())
  const host = memory.room.host.toLowerCase()
  if (mentions.length > 0) return !mentions.includes(host)
  const first = /^([\p{L}\p{N}_]+)[,:]/u.exec(text)?.[1]?.toLowerCase()
  if (first === undefined || first === host) return false
  return personOf(memory, first) !== undefined || take(memory.forms, first) !== undefined
}

function reaches(memory: Memory, text: string): 0 | 1 | 2 {
  if (isInNeed(text)) return 0
  const far = harasses(text) ? 2 : pried(text)
  if ((far === 0 && !crossedBy(memory.taste.limits, text)) || toAnother(memory, text)) return 0
  return far || 1
}

function lookAt(turn: Turn, event: RoomEvent): Look {
  if (turn.look?.of !== event) turn.look = { of: event }
  return turn.look
}

/** How far a row goes: 0 not at all, 1 a piece of prying or a topic that the host does not want, 2 an insult or an open demand. */
export function reachOf(turn: Turn, event: RoomEvent): 0 | 1 | 2 {
  const look = lookAt(turn, event)
  look.far ??= reaches(turn.memory, visible(event.text ?? ''))
  return look.far
}

/** Whether a row is abuse. */
export function isAbuse(turn: Turn, event: RoomEvent): boolean {
  const look = lookAt(turn, event)
  look.unkind ??= isUnkind(visible(event.text ?? ''))
  return look.unkind
}

/** Whether something light may be said to a row: it is not unkind, and nobody in it is in need. */
export function isLight(turn: Turn, event: RoomEvent): boolean {
  const look = lookAt(turn, event)
  look.light ??= !isInNeed(visible(event.text ?? '')) && !isAbuse(turn, event)
  return look.light
}

/** Whether the row may not be taken up as a question or a wish: it crosses a limit, pries, is unkind, or nothing light can answer it. */
export function offLimits(turn: Turn, event: RoomEvent): boolean {
  return (
    !isLight(turn, event) ||
    crossedBy(turn.memory.taste.limits, visible(event.text ?? '')) !== undefined ||
    wasRaised(turn.memory, `boundary:${event.id}`) ||
    reachOf(turn, event) > 0
  )
}

/** The host has said no: to whom, and to what. Requests that share a word with it, or whose viewer is called. */
export function refused(turn: Turn, text: string, isCalled: (name: string) => boolean): void {
  const said = topicOf(text)
  const host = topicOf(turn.memory.room.host)
  for (const row of turn.memory.recent) {
    if (!row.who || !row.text || turn.now - row.at > tuning.boundary.refusal || !isRequest(row.text)) continue
    const words = topicOf(row.text).filter((word) => !host.includes(word))
    if (!isCalled(row.who) && !words.some((word) => said.includes(word))) continue
    const old = troubleOf(turn.memory, row.who, turn.now) ?? { who: row.who, at: turn.now, pried: 0 }
    noteTrouble(turn, { ...old, refusedAt: turn.now, refused: words })
  }
}
