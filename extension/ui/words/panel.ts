/** The side panel. */

import type { Outcome } from '../../state/cue.ts'
import type { Lamp } from '../../state/lights.ts'
import { age, count, some } from './format.ts'

export const lamps = {
  title: 'Four lights',
  of: { chat: 'Chat', you: 'You', money: 'Money', capture: 'Capture' } satisfies Record<Lamp['of'], string>,
  value: (value: Lamp['value']): string => {
    if (value.is === 'perMinute') return `${count(value.n)}/min`
    if (value.is === 'age') return age(value.ms)
    return { none: '–', unknown: 'unknown', finding: '…', active: 'active', seeing: 'seeing', blind: 'blind' }[value.is]
  },
}

export const outcomes: Record<Outcome, string> = {
  heard: 'used · heard you say it',
  done: 'done',
  skipped: 'skipped',
  later: 'later',
  expired: 'ran out of time',
  withdrawn: 'withdrawn',
  refused: 'refused',
  pinned: 'pinned',
  waiting: 'waiting',
}

export const panel = {
  live: (onAir: string, site: string) => `Live ${onAir} · ${site}`,
  hush: 'Hush',
  hushed: (minutes: number) => `Hush ${count(minutes)} min`,
  more: 'More: new evening, options',
  newEvening: 'New evening',
  newEveningSure: 'Press again to begin a new evening',
  options: 'Options',
  now: 'Now',
  waiting: 'Waiting',
  pinned: 'Pinned',
  earlier: 'Earlier',
  earlierCount: (all: number, used: number, more: boolean) =>
    `${more ? 'last ' : ''}${some(all, 'cue', 'cues')} · ${count(used)} used`,
  owed: 'Owed',
  thanks: 'Thanks owed',
  questions: 'Questions',
  noThanks: 'No thanks owed.',
  noQuestions: 'No open questions.',
  doneWith: (what: string) => `Done: ${what}`,
  undo: 'Undo',
  someone: 'Someone',
  anonymous: 'anonymous',
  settled: { done: 'done', heard: 'heard you say it' },
  others: (first: string, n: number) => `${first} and ${some(n, 'other', 'others')}`,
  export: 'Export evening',
  exporting: 'One moment …',
  emptyHead: 'Nothing owed yet',
  empty: 'Thanks and questions appear here as they happen, and leave when you have answered.',
  noRoomHead: 'No room yet',
  noRoom: 'Open your broadcast page. Sidecue starts by itself where you granted access.',
  noRoomWay: 'Choose your sites',
  finding: 'Finding the room …',
  history: 'Older messages are read for context. They never make a cue.',
}

export const notes = {
  offline: 'Relay offline, rules only',
  offlineWhy: (ms: number | undefined) =>
    ms === undefined
      ? 'Cues keep coming.'
      : `Cues keep coming. Next try in ${count(Math.max(1, Math.ceil(ms / 1000)))} s.`,
  key: 'The relay does not know this key',
  keyWhy: 'Rules only until it is mended. Cues keep coming.',
  address: 'The relay cannot be used',
  check: 'Check it',
  model: 'AI is out of reach, rules only',
  modelWhy: 'The relay answers, its model does not. Cues keep coming.',
  refused: (n: number) => `${some(n, 'answer', 'answers')} refused`,
  refusedWhy: (why: string) => `${why} You never saw them.`,
  reasons: {
    names: 'They named somebody who is not there.',
    numbers: 'They named an amount that nobody gave.',
    links: 'They held a link.',
  } as Record<string, string>,
  reasonElse: 'They did not pass the checks.',
  nothingYet: 'No evening to export yet.',
  trouble: 'That did not work',
}
