/** What a session tells those who answer the broadcaster's questions (Ask the coach). Everything in it is aliased, as it came. */

import type { Ask, AskRow } from '../../shared/ask.ts'
import type { ShownCue } from '../../shared/relay.ts'

/** A question to the coach and its answer. */
export interface Turn {
  /** Ms since 1970. */
  at: number
  question: string
  answer: string
  /** The model that said it, or `rules`. */
  model: string
  /** The prompt's name and version. */
  template: string
}

export interface Brief {
  /** As of the last ask; absent: there was none yet. */
  room?: Ask['room']
  /** How the broadcaster wants to be spoken to, and what is never touched; of the last ask, absent as `room`. */
  wishes?: Pick<Ask, 'tone' | 'language' | 'preferences' | 'limits'>
  /** What is owed, a few words each; as of the last ask. */
  owed: string[]
  /** The last ten, oldest first, in their last state. */
  cues: ShownCue[]
  /** The last ten, oldest first. */
  turns: Turn[]
  /** What happened in the room, at most the last hundred of the last minutes; only there where events are streamed, else those of the last ask. */
  recent: AskRow[]
}

/** Of a session that nobody told anything yet, and of a request outside any. */
export const blank: Brief = { owed: [], cues: [], turns: [], recent: [] }
