/** Every word that a screen shows, in one place. Voice: a calm stage manager; short, present tense, no blame, no praise. */

import type { MomentKind } from '../../shared/cue.ts'
import type { Corner, Pace, Size, Theme, Tone } from '../../shared/settings.ts'
import type { Outcome } from '../state/cue.ts'
import type { Lamp } from '../state/lights.ts'
import type { Pill } from '../state/pill.ts'
import type { AddressProblem } from '../state/relay.ts'
import { type Span, spanOf } from '../state/time.ts'

/** The interface's language, and the side on which its lines begin. */
export const language = { code: 'en', dir: 'ltr' } as const

const number = new Intl.NumberFormat(language.code)
const plural = new Intl.PluralRules(language.code)
const clockTime = new Intl.DateTimeFormat(language.code, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const joined = new Intl.ListFormat(language.code, { type: 'conjunction' })

export const count = (n: number): string => number.format(n)
/** `21:04`, by the screen's own clock. */
export const timeOfDay = (at: number): string => clockTime.format(at)
export const list = (names: string[]): string => joined.format(names)

const some = (n: number, one: string, many: string): string => `${count(n)} ${plural.select(n) === 'one' ? one : many}`
const units: Record<Span['unit'], string> = { second: 's', minute: 'min', hour: 'h' }

/** `40 s`, `12 min`; never "just now". */
export function age(ms: number): string {
  const span = spanOf(ms)
  return `${count(span.n)} ${units[span.unit]}`
}

export const sign = { say: 'SAY', do: 'DO' }
export const spoken = { say: 'Say', do: 'Do' }
export const quotes = ['“', '”'] as const

export const moments: Record<MomentKind, string> = {
  thanks: 'Thanks',
  milestone: 'Milestone',
  raid: 'Raid',
  question: 'Question',
  welcome: 'Newcomer',
  quiet: 'Quiet chat',
  'quiet-host': 'People wait',
  money: 'Goal',
  rush: 'Rush',
  fair: 'Long here',
  boundary: 'Boundary',
  promise: 'Promise due',
  break: 'Break',
  close: 'Closing',
  back: 'Welcome back',
}

export const acts = {
  done: 'Done',
  skip: 'Skip',
  later: 'Later',
  pin: 'Pin',
  unpin: 'Unpin',
  more: 'More: corner, size, look, hush',
  laterHint: 'Later: back in 2 min if it still holds',
  pinHint: 'Pin: no deadline, kept in the panel',
  aboutLeft: (seconds: number) => `Done, about ${some(seconds, 'second', 'seconds')} left`,
  left: (seconds: number) => `${count(seconds)} s left`,
  timeLeft: (part: number) => `${Math.round(part * 100)} % of its time left`,
}

export const yours = {
  ask: 'Is this your room?',
  why: (room: string) => `Until you answer, nothing of ${room} is kept and nothing is sent.`,
  yes: 'Yes, mine',
  no: 'No',
  not: 'Not your room',
  notWhy: 'Sidecue reads only your own room. Nothing here is kept.',
  change: 'It is my room',
}

/** Head and rest of a pill; a wide one has its rest on a second line. */
export function pillWords(pill: Pill): { head: string; rest?: string } {
  switch (pill.is) {
    case 'yours':
      return { head: yours.ask, rest: 'Until you answer, nothing is kept.' }
    case 'blind':
      return { head: blind.head(pill.since), rest: blind.why[pill.why] ?? blind.why.list }
    case 'hush':
      return { head: 'hush', rest: `${count(pill.minutes)} min left` }
    case 'kept':
      return pill.pinned === 0
        ? { head: `${count(pill.waiting)} waiting` }
        : { head: `${count(pill.pinned)} pinned`, rest: pill.waiting ? `${count(pill.waiting)} waiting` : undefined }
    case 'quiet':
      return { head: 'chat is quiet', rest: age(pill.seconds * 1000) }
    case 'rules':
      return {
        head: 'rules only',
        rest: { offline: 'relay offline', refused: 'relay needs you', model: 'AI is out of reach' }[pill.why],
      }
    case 'looking':
      return { head: 'looking for the chat' }
    case 'listening':
      return { head: 'listening', rest: some(pill.events, 'event', 'events') }
  }
}

export const blind = {
  head: (since: number) => `Can’t see chat since ${timeOfDay(since)}`,
  why: {
    list: 'The page may have changed.',
    rows: 'The page may have changed.',
    frozen: 'The browser put the tab to sleep.',
    permission: 'The permission to read this page is gone.',
    money: 'The goal moved, and no tip was seen.',
  } as Record<string, string>,
  lost: (n: number) => `${some(n, 'row was', 'rows were')} not understood.`,
  safe: 'What you owe so far is safe.',
  again: 'Read again',
  unknown: (n: number) => `${some(n, 'row', 'rows')} not understood. Everything else is read.`,
}

export const menu = {
  title: 'Cue card',
  close: 'Close',
  corner: 'Corner',
  size: 'Size',
  look: 'Look',
  hush: 'Hush 5 min',
  unhush: 'End hush',
  hide: 'Hide all',
  shown: 'Alt Shift X shows everything again.',
  corners: {
    'top-left': 'Top left',
    'top-right': 'Top right',
    'bottom-left': 'Bottom left',
    'bottom-right': 'Bottom right',
  } satisfies Record<Corner, string>,
  sizes: { s: 'Small', m: 'Medium', l: 'Large' } satisfies Record<Size, string>,
  themes: { system: 'Auto', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
}

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
  looking: 'Looking for the chat …',
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

export const paces: Record<Pace, string> = { calm: 'Calm', normal: 'Normal', lively: 'Lively' }
export const paceHints: Record<Pace, string> = {
  calm: 'about 1 cue a minute',
  normal: 'about 2 cues a minute',
  lively: 'about 4 cues a minute',
}
export const tones: Record<Tone, string> = { warm: 'Warm', playful: 'Playful', calm: 'Calm', hype: 'Hype' }

export const addressProblems: Record<AddressProblem, string> = {
  'not-an-address': 'This is not an address. It looks like https://relay.example.',
  'secrets-inside': 'Leave name and password out of the address. The key has its own field.',
  plain: 'Only https is safe here. Plain http works for a relay on this computer alone.',
  'this-computer': 'This address is on this computer. Tick the box below to use it.',
}
