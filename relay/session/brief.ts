/** What a session knows of its room, for whoever answers the host. Viewers in it are `V1`, `V2`, as in every ask. */

import type { Ask } from '../../shared/ask.ts'

export interface Turn {
  question: string
  answer: string
}

/** Of the newest ask, and what was heard since; `turns`: the last ten, oldest first. */
export interface Brief
  extends Pick<Ask, 'room' | 'recent' | 'owed' | 'last' | 'tone' | 'language' | 'preferences' | 'limits'> {
  turns: Turn[]
}

/** What the Session object offers to the doors. */
export interface Briefing {
  brief(): Promise<Brief>
  turn(question: string, answer: string): Promise<void>
}

/** Of a session that nobody told anything yet, and of a request outside any. */
export const blank: Brief = {
  room: { broadcaster: '', site: '', minutesLive: 0 },
  recent: [],
  owed: [],
  last: [],
  tone: 'warm',
  language: 'en',
  preferences: '',
  limits: [],
  turns: [],
}
