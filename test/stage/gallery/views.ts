/** Fixed views to look at, and for stories about screens. Made-up room, made-up people. */

import type { Cue } from '../../../shared/cue.ts'
import type { Glance, Owed, View } from '../../../shared/view.ts'

/** 21:14:00 UTC of an evening. */
export const at = Date.UTC(2026, 10, 21, 21, 14)

const seconds = (n: number): number => n * 1000
const minutes = (n: number): number => n * 60_000

export function cue(change: Partial<Cue> = {}): Cue {
  return {
    id: 'thanks:e1',
    at: at - seconds(5),
    shownAt: at - seconds(5),
    deadline: at + seconds(13),
    action: 'say',
    content: 'Thank you for the 50, Max! What should I play next?',
    why: 'Max tipped 50 · first tip tonight',
    lane: 'rule',
    moment: 'thanks',
    who: ['max_1987'],
    marks: ['Max', '50'],
    state: 'shown',
    ...change,
  }
}

export const quietCue = cue({
  id: 'quiet:1',
  action: 'do',
  content: 'Ask chat: morning person or night owl?',
  why: '70 s silent · usual gap 15 s',
  lane: 'model',
  moment: 'quiet',
  who: [],
  marks: ['morning person or night owl?'],
  deadline: at + seconds(25),
})

const waiting = [
  cue({
    id: 'q:1',
    content: 'Bob asks: how old is your cat?',
    why: '×6 · oldest 40 s',
    moment: 'question',
    state: 'waiting',
    at: at - seconds(20),
    deadline: at + seconds(25),
    marks: ['Bob'],
  }),
  cue({
    id: 'w:1',
    action: 'do',
    content: 'Greet Kai, first time here',
    why: 'first words · 1 min ago',
    moment: 'welcome',
    state: 'waiting',
    at: at - seconds(21),
    deadline: at + seconds(9),
    marks: ['Kai'],
  }),
]

const earlier = [
  cue({
    id: 'e:1',
    content: 'Lena, thank you for the 25!',
    at: at + minutes(2),
    state: 'heard',
    reason: 'heard you say it',
    marks: ['Lena', '25'],
  }),
  cue({
    id: 'e:2',
    action: 'do',
    content: 'Ask chat: tea or coffee?',
    at: at - minutes(5),
    state: 'done',
    moment: 'quiet',
    marks: [],
  }),
  cue({
    id: 'e:3',
    action: 'do',
    content: 'Mention the goal once',
    at: at - minutes(9),
    state: 'skipped',
    moment: 'money',
    marks: [],
  }),
  cue({
    id: 'e:4',
    content: 'Hello Kai, welcome!',
    at: at - minutes(12),
    state: 'withdrawn',
    reason: 'Kai left',
    moment: 'welcome',
    marks: ['Kai'],
  }),
  cue({
    id: 'e:5',
    content: 'Bob asks about the lamp',
    at: at - minutes(16),
    state: 'expired',
    moment: 'question',
    marks: ['Bob'],
  }),
]

const thanks: Owed[] = [
  {
    id: 't1',
    names: ['max_1987'],
    spoken: 'Max',
    text: 'first tip tonight',
    amount: 50,
    unit: 'token',
    at: at - seconds(20),
  },
  {
    id: 't2',
    names: ['xX_dark_wolf_Xx'],
    spoken: 'Dark Wolf',
    text: 'third tip',
    amount: 120,
    unit: 'token',
    at: at - minutes(2),
  },
  { id: 't3', names: [], spoken: '', text: 'thank without a name', amount: 100, unit: 'token', at: at - minutes(4) },
  {
    id: 't4',
    names: ['lena'],
    spoken: 'Lena',
    text: '',
    amount: 25,
    unit: 'token',
    at: at - minutes(6),
    settled: 'heard',
  },
]

const questions: Owed[] = [
  {
    id: 'q1',
    names: ['bob_k', 'mira', 'sol_22', 'kai', 'lena', 'nova'],
    spoken: 'Bob',
    text: 'How old is your cat?',
    at: at - seconds(40),
  },
  { id: 'q2', names: ['sol_22', 'nightowl'], spoken: 'Sol', text: 'What song was that?', at: at - minutes(3) },
]

const promises: Owed[] = [
  {
    id: 'promise:said:1',
    names: [],
    spoken: '',
    text: 'sing the chorus',
    amount: 500,
    at: at - minutes(33),
  },
  {
    id: 'promise:e9',
    names: ['lena'],
    spoken: 'Lena',
    text: 'show the new lamp',
    amount: 25,
    unit: 'token',
    at: at - minutes(12),
  },
  { id: 'promise:e10', names: [], spoken: '', text: 'wave to Oslo', amount: 10, unit: 'token', at: at - minutes(20) },
]

const budget: NonNullable<Glance['budget']> = {
  minute: { used: 1, most: 4 },
  hour: { used: 12, most: 90 },
  evening: { used: 34, most: 400 },
  money: { used: 0.041, most: 0.25 },
}

export const glance: Glance = {
  waiting: [],
  pinned: [],
  later: [],
  earlier: [],
  thanks: [],
  questions: [],
  promises: [],
  chatPerMinute: 32,
  lastChatAt: at - seconds(2),
  lastPaidAt: at - minutes(14),
  lastHostAt: at - seconds(10),
  chatQuiet: false,
  refused: {},
}

export function view(change: Partial<View> = {}, glanced: Partial<Glance> = {}): View {
  return {
    site: 'chaturbate',
    room: 'aurora_live',
    mine: 'yes',
    startedAt: at - minutes(102),
    capture: { state: 'seeing', unknown: 0 },
    relay: { state: 'connected', model: 'stand-in', modelReachable: true },
    events: { chat: 30, paid: 4 },
    at,
    ...change,
    glance: { ...glance, ...glanced },
  }
}

/** An evening in full swing. */
export const live = view({}, { now: cue(), waiting, earlier, thanks, questions, promises, budget })

/** The model may not be asked any more tonight. */
export const spent = view({}, { ...live.glance, budget: { ...budget, money: { used: 0.25, most: 0.25 } } })

/** A question as somebody wrote it. */
export const asked = cue({
  id: 'q:9',
  content: 'Bob asks about your cat',
  why: 'bob_k: how old is your cat, and does she always sleep on the piano?',
  moment: 'question',
  who: ['bob_k'],
  marks: ['Bob'],
})
export const askedLong = cue({
  ...asked,
  id: 'q:10',
  action: 'do',
  content: 'Answer Bob',
  why: 'bob_k: how old is your cat, and does she always sleep on the piano while you play, or only when it is one of the slow songs like the first one?',
})

/** What can go wrong, all at once. */
export const troubled = view(
  {
    capture: { state: 'blind', since: at - minutes(10), why: 'list', unknown: 212 },
    relay: { state: 'offline', nextTryAt: at + seconds(8) },
  },
  { refused: { number: 2, name: 1 }, thanks, questions, earlier },
)

export const empty = view(
  { startedAt: at - minutes(1), relay: { state: 'none' }, events: { chat: 2 } },
  { lastChatAt: undefined, lastPaidAt: undefined, lastHostAt: undefined, chatPerMinute: 0 },
)

/** The page is read, nothing seen yet. */
export const looking = view({ capture: { state: 'waiting' }, relay: { state: 'none' }, events: {} })

export const asking = view({
  mine: 'ask',
  startedAt: undefined,
  capture: { state: 'waiting' },
  relay: { state: 'none' },
  events: {},
})

export const longNames = view(
  { site: 'twitch', room: 'maximiliane_hohenstein-wittgenberg_1987' },
  {
    now: cue({
      content:
        'Maximiliane, what a lovely question about the piano: give me one song, and then I will answer it properly.',
      why: 'Maximiliane_Hohenstein-Wittgenberg_1987 asks for the second time tonight',
      marks: ['Maximiliane'],
      moment: 'question',
    }),
    thanks: [
      {
        ...thanks[0]!,
        spoken: 'Maximiliane_Hohenstein-Wittgenberg_1987',
        names: ['maximiliane_hohenstein-wittgenberg_1987'],
      },
      { ...thanks[1]!, spoken: 'ليلى', names: ['ليلى_٢٥'] },
    ],
  },
)

const blind = (why: Extract<View['capture'], { state: 'blind' }>['why'], unknown = 0): View =>
  view({ capture: { state: 'blind', since: at - minutes(10), why, unknown } }, { thanks, questions, earlier })

/** Each proof of a blind capture. */
export const blinds = {
  list: blind('list'),
  rows: blind('rows', 212),
  frozen: blind('frozen'),
  permission: blind('permission'),
  money: blind('money'),
}

/** Everything is read but three rows. */
export const odd = view({ capture: { state: 'seeing', unknown: 3 } }, live.glance)

/** No message comes, and the number of viewers goes on changing. */
export const still = view({}, { chatQuiet: true, lastChatAt: at - seconds(72), lastViewersAt: at - seconds(4) })

export const topChat = view({ site: 'youtube', capture: { state: 'seeing', unknown: 0, advice: 'top-chat' } })

const repair = { pack: 'twitch-2026-11-20', note: 'The list has a new name since Tuesday.', parts: ['list', 'row'] }
export const offered = view({ site: 'twitch', packs: [{ ...repair, state: 'offered' }] }, live.glance)
export const repaired = view({ site: 'twitch', packs: [{ ...repair, state: 'used' }] }, live.glance)

export const refused = view(
  {
    relay: {
      state: 'refused',
      code: 'no-keys',
      message: 'This relay has no access keys yet. Its operator sets RELAY_ACCESS_KEYS.',
    },
    source: { state: 'refused', code: 'key' },
  },
  live.glance,
)

/** What a report looks like. */
export const reportText = [
  'Sidecue 0.1.0 · twitch · channel · Chrome 143',
  'read 1204 · not understood 3',
  'list needed: not seen this evening',
  '2 × div.chat-line > div.username-wrap > span · span.text',
  '1 × div.notice-banner[role]',
].join('\n')
