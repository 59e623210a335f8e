/** The side panel. */

import type { Refusal } from '../../../shared/coach/guard/rule.ts'
import type { Outcome } from '../../state/cue.ts'
import type { Lamp } from '../../state/lights.ts'
import { age, count, money, some } from './format.ts'

const lampWords = {
  none: '–',
  unknown: 'unknown',
  finding: '…',
  waiting: 'waiting',
  active: 'active',
  seeing: 'seeing',
  blind: 'blind',
}

export const lamps = {
  title: 'Four lights',
  of: { chat: 'Chat', you: 'You', money: 'Money', capture: 'Capture' } satisfies Record<Lamp['of'], string>,
  value: (value: Lamp['value']): string => {
    if (value.is === 'perMinute') return `${count(value.n)}/min`
    if (value.is === 'age') return age(value.ms)
    return lampWords[value.is]
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
  over: (onAir: string, site: string) => `Over after ${onAir} · ${site}`,
  hush: 'Hush',
  hushed: (minutes: number) => `Hush ${count(minutes)} min`,
  more: 'More: away, waiting while you speak, new evening, options',
  newEvening: 'New evening',
  newEveningSure: 'Press again to begin a new evening',
  options: 'Options',
  now: 'Now',
  waiting: 'Waiting',
  backIn: (ms: number) => `back in ${age(ms)}`,
  backNow: 'Bring it back now',
  pinned: 'Pinned',
  earlier: 'Earlier',
  private: 'Private',
  privateHere: 'only here',
  earlierCount: (all: number, used: number, more: boolean) =>
    `${more ? 'last ' : ''}${some(all, 'cue', 'cues')} · ${count(used)} used`,
  owed: 'Owed',
  thanks: 'Thanks owed',
  questions: 'Questions',
  promises: 'Promises',
  noThanks: 'No thanks owed.',
  noQuestions: 'No open questions.',
  noPromises: 'No open promises.',
  promisedAt: (amount: string) => `at ${amount}`,
  saidAt: (time: string) => `you said it at ${time}`,
  paidFor: (who: string, amount: string) => `${who} paid ${amount || 'something'} for it`,
  doneWith: (what: string) => `Done: ${what}`,
  undo: 'Undo',
  someone: 'Someone',
  anonymous: 'anonymous',
  settled: { done: 'done', heard: 'heard you say it' },
  others: (first: string, n: number) => `${first} and ${some(n, 'other', 'others')}`,
  export: 'Export evening',
  exporting: 'One moment …',
  exportNone: 'Open your room, and its evening can be exported.',
  emptyHead: 'Nothing owed yet',
  empty: 'Thanks, questions and promises appear here as they happen, and leave when they are settled.',
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
  /** By the code that transport or relay gave; anything else is said in its own words. */
  relay: {
    key: 'The relay does not know this key',
    'closed-4403': 'The relay does not know this key',
    'no-keys': 'The relay has no keys yet',
    'no-secret': 'The relay is not set up yet',
    'closed-4426': 'The relay speaks another version',
    'not-found': 'There is no relay at this address',
    'not-a-relay': 'There is no relay at this address',
    address: 'The relay’s address is not an address',
    insecure: 'The relay’s address is not safe',
    loopback: 'The relay runs on this computer',
  } as Record<string, string>,
  /** Where the head says all there is to say. */
  relaySaid: ['key', 'closed-4403'],
  relayElse: 'The relay cannot be used',
  relayWhy: 'Rules only until it is mended. Cues keep coming.',
  check: 'Check it',
  model: 'AI is out of reach, rules only',
  modelWhy: 'The relay answers, its model does not. Cues keep coming.',
  refused: (n: number) => `${some(n, 'answer', 'answers')} refused`,
  refusedWhy: (n: number) => `You never saw ${n === 1 ? 'it' : 'them'}. The cue of the rules stayed.`,
  /** What was in an answer that was not let through. */
  reasons: {
    unparsed: 'no cue that can be read',
    empty: 'nothing said',
    long: 'too long to be read at a glance',
    control: 'hidden characters',
    link: 'a link',
    markup: 'code or marks',
    handle: 'an @name or a #tag',
    language: 'another language, or none',
    name: 'a person who is not here',
    number: 'an amount that nobody gave',
    limit: 'one of your limits',
    price: 'less than your price floor',
    private: 'something private',
    begging: 'begging',
    pressure: 'pressure on somebody',
    insult: 'rude words',
    indecent: 'something indecent',
    prompt: 'talk of how it is made',
    order: 'what somebody in chat ordered',
    action: 'a line to say where a thing is to be done, or the other way round',
    repeat: 'a cue that was already there',
  } satisfies Record<Refusal, string> as Record<string, string>,
  reasonElse: 'something that did not pass the checks',
  /** AI calls and what they cost about; `when`: of which bound. */
  spent: {
    hour: 'AI budget spent for this hour',
    evening: 'AI budget spent for this evening',
    money: 'AI budget spent',
  },
  spentWhy: {
    hour: (used: string, most: string) => `${used} of ${most} calls. Rules carry on until the hour has passed.`,
    evening: (used: string, most: string) => `${used} of ${most} calls. Rules carry on to the end of the evening.`,
    money: (used: string, most: string) => `${used} of ${most}. Rules carry on to the end of the evening.`,
  },
  hidden: 'Cues are hidden in the page',
  showAgain: 'Show them again',
  nothingYet: 'No evening to export yet.',
  trouble: 'That did not work',
}

/** How much of the AI budget is used, in the panel. */
export const budget = {
  title: 'AI tonight',
  hour: (used: number, most: number) => `${count(used)} of ${count(most)} calls this hour`,
  evening: (used: number, most: number) => `${count(used)} of ${count(most)} tonight`,
  money: (used: number, most: number) => `about ${money(used)} of ${money(most)}`,
}

/** Why a relay refuses us, in one line. */
export function refusal({ code, message }: { code: string; message: string }): string {
  return notes.relaySaid.includes(code) || !message ? (notes.relay[code] ?? notes.relayElse) : message
}
