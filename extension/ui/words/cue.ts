/** The card, the pill, and the menu of both. */

import type { MomentKind } from '../../../shared/cue.ts'
import type { Corner, Size, Theme } from '../../../shared/settings.ts'
import type { Insertion, Muting } from '../../state/errands.ts'
import type { Pill } from '../../state/pill.ts'
import { advice, blind, quiet } from './capture.ts'
import { age, count, some, timeOfDay } from './format.ts'

export const sign = { say: 'SAY', do: 'DO' }
export const spoken = { say: 'Say', do: 'Do' }
export const quotes = ['“', '”'] as const

export const moments: Record<MomentKind, string> = {
  thanks: 'Thanks',
  milestone: 'Goal',
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
  more: 'More: corner, size, look, hush, away',
  laterHint: 'Later: back in 2 min if it still holds',
  pinHint: 'Pin: no deadline, kept in the panel',
  aboutLeft: (seconds: number) => `, about ${some(seconds, 'second', 'seconds')} left`,
  insert: 'Insert into the chat box',
  insertHint: 'Insert: puts the line into the chat box. You send it, or not.',
  left: (seconds: number) => `${count(seconds)} s left`,
  others: (n: number) => `and ${count(n)} more`,
  timeLeft: (part: number) => `${Math.round(part * 100)} % of its time left`,
}

/** What became of a line that was to go into the chat box: for the eye beside its button, and aloud. */
export const inserted: Record<Insertion['is'], { short: string; aloud: string }> = {
  asked: { short: '', aloud: '' },
  box: { short: 'In the chat box', aloud: 'The line is in the chat box. You send it.' },
  copied: { short: 'Copied, to paste', aloud: 'There is no chat box to be found. The line is copied.' },
  failed: { short: 'Not copied', aloud: 'There is no chat box to be found, and nothing is copied.' },
}

/** Muting is done in the site's own menu; Sidecue only opens it. */
export const mute = {
  name: 'Mute',
  hint: 'Opens the site’s own menu. You decide there.',
  told: {
    asked: 'One moment …',
    menu: 'Their menu is open. Mute them there, then press Done.',
    row: 'Use the site’s own menu: their last line is marked. Then Done.',
    none: 'Use the site’s own menu, then Done. They have no line left.',
  } satisfies Record<Muting['is'], string>,
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
      return { head: blind.head(pill.since, pill.why), rest: blind.short[pill.why] }
    case 'ended':
      return { head: `over · since ${timeOfDay(pill.since)}`, rest: 'No cue comes. What is owed is kept for you.' }
    case 'away':
      return { head: `away · since ${timeOfDay(pill.since)}`, rest: 'No cue comes. What is owed is kept for you.' }
    case 'hush':
      return { head: 'hush', rest: `${count(pill.minutes)} min left` }
    case 'kept':
      return pill.pinned === 0
        ? { head: `${count(pill.waiting)} waiting` }
        : { head: `${count(pill.pinned)} pinned`, rest: pill.waiting ? `${count(pill.waiting)} waiting` : undefined }
    case 'advice':
      return { head: advice[pill.advice].head, rest: advice[pill.advice].short }
    case 'quiet':
      if (pill.moving) return { head: quiet.head(age(pill.seconds * 1000)), rest: quiet.moving }
      return { head: 'chat is quiet', rest: age(pill.seconds * 1000) }
    case 'rules':
      return {
        head: 'rules only',
        rest: {
          offline: 'relay offline',
          refused: 'relay needs you',
          model: 'AI is out of reach',
          budget: 'AI budget spent',
        }[pill.why],
      }
    case 'looking':
      return { head: 'looking for the chat' }
    case 'listening':
      return { head: 'listening', rest: some(pill.events, 'event', 'events') }
  }
}

export const menu = {
  title: 'Cue card',
  close: 'Close',
  corner: 'Corner',
  size: 'Size',
  look: 'Look',
  hush: 'Hush 5 min',
  unhush: 'End hush',
  away: 'I step away',
  ends: 'I end for tonight',
  back: 'I am back',
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
