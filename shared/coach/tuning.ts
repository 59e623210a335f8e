/** Every number of the brain with its unit. A better number needs a measured evening, not an opinion. Times in ms. */

import type { MomentKind } from '../cue.ts'
import type { Pace } from '../settings.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

export const tuning = {
  /** A row older than this when it arrives is judged by its own time; younger, by the time of arrival (some sites show minutes only). */
  fresh: 90 * SECOND,
  stage: {
    /** A cue younger than this is replaced only by boundary. */
    least: 2.5 * SECOND,
    /** A cue that was shown for less goes back to waiting when it is displaced. */
    short: 6 * SECOND,
    /** A cue with less time left is not put on stage any more. */
    worth: { urgent: 2.5 * SECOND, bound: 5 * SECOND },
    /** Paid cues: at most one in this time. */
    paidEvery: 4 * SECOND,
    pinHolds: 8 * SECOND,
    later: 2 * MINUTE,
    /** What was skipped can be taken back for so long. */
    unskip: 8 * SECOND,
    waiting: 3,
  },
  /** `budget` in cues a minute, `gap` between a cue and the next that is bound. */
  pace: {
    calm: { budget: 1, gap: 20 * SECOND },
    normal: { budget: 2, gap: 10 * SECOND },
    lively: { budget: 4, gap: 6 * SECOND },
  } satisfies Record<Pace, { budget: number; gap: number }>,
  /** Cues up to this weight (a newcomer, a quiet room) come only while fewer than `count` bound cues came `within` this time. */
  light: {
    weight: 0.35,
    calm: { count: 1, within: 2 * MINUTE },
    normal: { count: 1, within: MINUTE },
    lively: { count: 3, within: MINUTE },
  },
  /** `train`: as many thanks within four seconds of each other cannot be said one by one. */
  thanks: { train: 3, shortest: 12 * SECOND, longest: 25 * SECOND, bundle: 8 * SECOND, streak: 2 * MINUTE },
  milestone: { lasts: 20 * SECOND, near: 0.12 },
  /** `helps`: for so long newcomers are greeted together. */
  raid: { lasts: 10 * SECOND, helps: 2 * MINUTE },
  question: { lasts: 45 * SECOND },
  welcome: { lasts: 30 * SECOND, busy: 30 },
  /** After the second help of an evening `space` more before each, at most `spaces` times as much. */
  quiet: {
    space: 2 * MINUTE,
    spaces: 2,
    least: 60 * SECOND,
    times: 4,
    again: 4 * MINUTE,
    idle: 10 * MINUTE,
    lasts: 30 * SECOND,
    /** For so long a question that has no answer stands before any filler. */
    asked: 2 * MINUTE,
  },
  quietHost: { after: 45 * SECOND, waited: 5 * MINUTE, lines: 3, lasts: 15 * SECOND },
  /** `lively` in chat lines a minute. */
  money: { untouched: 15 * MINUTE, every: 15 * MINUTE, lively: 4, lasts: 60 * SECOND },
  /** `lines` within `within` are more than a person can read (1.5 a second); half of that again is calm. */
  rush: { lines: 23, within: 15 * SECOND, calm: 11, every: 3 * MINUTE, lasts: 20 * SECOND, asked: 60 * SECOND },
  fair: { waits: 12 * MINUTE, lines: 3, lasts: 60 * SECOND },
  /** `pieces`: prying that adds up to this is met; `forgets` what was tried before; `every` one viewer at most. */
  boundary: {
    pieces: 2,
    forgets: 30 * MINUTE,
    refusal: 60 * SECOND,
    refused: 5 * MINUTE,
    every: 15 * SECOND,
    lasts: 20 * SECOND,
  },
  /** A wish counts as forgotten after `forgotten`, a plain promise after `later`; brought up again after `again`, each time twice that. */
  promise: {
    forgotten: 150 * SECOND,
    later: 10 * MINUTE,
    again: 4 * MINUTE,
    lull: 10 * SECOND,
    settled: 20 * SECOND,
    lasts: 60 * SECOND,
  },
  /** `lull` without a line; without one the break comes `atMost` later. */
  break: { after: 90 * MINUTE, again: 60 * MINUTE, lull: 12 * SECOND, atMost: 15 * MINUTE, lasts: 120 * SECOND },
  close: { near: 10 * MINUTE, every: 20 * MINUTE, lasts: 120 * SECOND },
  back: { reload: 10 * MINUTE, lasts: 30 * SECOND, unnamed: 8 * SECOND },
  bomb: { lasts: 10 * SECOND },
  /** A microphone that has said "speaking" for longer than this has stopped telling. */
  speech: 60 * SECOND,
  model: {
    /** The relay's word that a model is reachable is good for this long. */
    word: 30 * SECOND,
    hold: 1.2 * SECOND,
    holdMost: 2 * SECOND,
    holdLeast: 0.4 * SECOND,
    tailWithin: 4 * SECOND,
    tailNotInLast: 3 * SECOND,
    /** Characters; more does not fit the space kept under the line. */
    tailLength: 90,
    rows: 20,
    /** What an ask tells of earlier helps for a quiet chat, and of tails, so that they are not said again. */
    last: 20,
    tails: 10,
    rowsWithin: 3 * MINUTE,
  },
  caps: {
    amounts: 50,
    gaps: 60,
    recent: 40,
    /** Of each kind. */
    ledger: 60,
    trouble: 40,
    offers: 12,
    bombs: 10,
    open: 24,
    earlier: 30,
    /** Shapes that are remembered, and how many cues lie between two of one shape. */
    shapes: 40,
    apart: 8,
    /** Twenty that were heard, among those that wait and may never be. */
    lines: 36,
    tails: 20,
    quiet: 60,
    /** Per board of 64: about three thousand people in all, and several hundred keys of what was raised. */
    people: 48,
    raised: 10,
    aliases: 2000,
  },
} as const

/** On stage at once and bound by neither budget nor gap. */
export const urgent: ReadonlySet<MomentKind> = new Set(['thanks', 'milestone', 'raid', 'boundary'])
