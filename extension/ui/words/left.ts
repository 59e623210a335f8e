/** "What leaves this browser", and how long evenings stay in it. */

import { language, some } from './format.ts'

const clock = new Intl.DateTimeFormat(language.code, { timeStyle: 'medium', hourCycle: 'h23' })

/** Frames by their type; a request is shown as it is asked for. */
const kinds: Record<string, string> = {
  socket: 'The line opens',
  hello: 'Hello',
  ask: 'A question to the model',
  cancel: 'A question taken back',
  cue: 'A cue for the phone',
  events: 'What happened in the room',
}

export const left = {
  show: 'Show what leaves my browser',
  showHint: 'The last 20 things, until the browser closes. Off: nothing is noted.',
  off: 'Nothing is noted while this is off.',
  none: 'Nothing has left this browser.',
  noneWhy: 'What goes to your relay stands here, as it goes.',
  list: 'Newest first',
  what: (what: string) => kinds[what] ?? what,
  when: (at: number, size: number) => `${clock.format(at)} · ${some(size, 'byte', 'bytes')}`,
  answer: (code: string) => `answer: ${code}`,
  asSent: (what: string) => `${kinds[what] ?? what}, as it went`,
  copy: 'Copy all',
  copied: 'Copied.',
  kept: 'The browser did not let it be copied. Open one, select it and copy it.',
  on: 'What leaves is noted.',
  forgotten: 'Nothing is noted, and the list is gone.',
}

export const evenings = {
  title: 'Delete an evening after',
  hint: '0 keeps all. Never the one that is on. Export what you want to keep.',
  days: 'days',
  wrong: 'Whole days, from 0 to 3650.',
  saved: (days: number) =>
    days === 0 ? 'Every evening is kept.' : `Evenings are kept for ${some(days, 'day', 'days')}.`,
}
