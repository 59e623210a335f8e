/** What an answer to the host stands on: the question, the room, the notes and what was said before. Pure. */

import type { Ask } from '../../shared/ask.ts'
import { masked, type Passage, roomFor } from '../../shared/coach/index.ts'
import type { Message } from '../models/model.ts'
import type { Brief } from '../session/brief.ts'
import type { Template } from './templates.ts'

export interface Asked {
  question: string
  /** What the caller is called, where no session says it. */
  name?: string
  /** Of the answer, where no session says it: as `de`. */
  language?: string
}

export interface Ground {
  question: string
  brief: Brief
  notes: readonly Passage[]
  /** The same in the shape that the guard knows; what the host said or wrote counts as the host's own words. */
  ask: Ask
}

/** The room as the session knows it; outside a session what the request says of it. */
export function groundOf({ question, name, language }: Asked, brief: Brief, notes: readonly Passage[]): Ground {
  const asked = masked(question).replace(/\s+/g, ' ').trim()
  const room = brief.room ?? { broadcaster: name || 'host', site: '', minutesLive: 0 }
  const wishes = { tone: 'warm', language: language || 'en', preferences: '', limits: [], ...brief.wishes } as const
  const last = brief.cues.map(({ content }) => content)
  const own = [
    ...notes.flatMap(({ title, text }) => [title, text]),
    ...brief.turns.flatMap((turn) => [turn.question, turn.answer]),
  ]
  const ask: Ask = {
    ...{ id: 'chat', cue: 'chat', want: 'cue', moment: 'question', action: 'do', deadline: 0, who: [] },
    ...{ why: asked, line: [asked, ...own, ...last].join(' '), recent: brief.recent, owed: brief.owed, last, room },
    ...wishes,
    limits: [...wishes.limits],
  }
  return { question: asked, brief, notes, ask }
}

/** The messages for a model. `fence` is random and new for each request. */
export function messagesFor({ question, brief, notes, ask }: Ground, { rules }: Template, fence: string): Message[] {
  const before = brief.turns.flatMap((turn) => [
    `Before, the host asked: ${turn.question}`,
    `You answered: ${turn.answer}`,
  ])
  const lines = [...roomFor(ask, notes, fence), ...before, `The host asks: ${question}`]
  return [
    { role: 'system', content: rules },
    { role: 'user', content: lines.join('\n') },
  ]
}
