/** Who was here before: the list, a person's sheet, copies and imports. */

import type { Wrong } from '../../state/people.ts'
import { count, some } from './format.ts'

const persons = (n: number): string => some(n, 'person', 'people')

export const people = {
  search: 'Find somebody',
  searchHint: 'the beginning of a name',
  list: 'People',
  all: (n: number) => `${persons(n)}, last seen first`,
  found: (n: number, more: boolean) => (more ? `the first ${count(n)} of that name` : persons(n)),
  none: 'Nobody yet.',
  noneWhy: 'Whoever writes or gives something in your room is remembered here from then on. Lurkers are not.',
  notFound: (name: string) => `Nobody whose name begins with “${name}”.`,
  more: 'Show 50 more',
  broken: 'The people can’t be read or written.',
  brokenWhy: 'This browser’s storage does not answer. Cues go on.',
  again: 'Try again',
  keys: 'Arrow keys move, Enter opens, Delete forgets.',
  visits: (n: number) => some(n, 'visit', 'visits'),
  words: (n: number) => some(n, 'word', 'words'),
  nothing: 'nothing given',
  first: 'First seen',
  last: 'Last seen',
  visited: 'Visits',
  said: 'Said',
  gave: 'Gave',
  times: (n: number) => some(n, 'time', 'times'),
  sayAs: 'Say the name as',
  unsaid: 'No cue says this name. Choose a way, and cues say that.',
  sayElse: 'Another way to say it',
  sayHint: 'your correction always wins',
  note: 'Note',
  noteHint: 'only you read it',
  noteExample: 'Plays the cello. Birthday in May.',
  speaks: 'Speaks',
  speaksHint: 'you may thank them in it: see Coach',
  unknown: 'not known',
  close: 'Close',
  forgetOne: (name: string) => `Forget ${name}`,
  forgetWhy: 'Name, note and history go.',
  forgotten: (name: string) => `${name} is forgotten.`,
}

export const keeping = {
  title: 'Forget after',
  hint: '0 keeps everybody',
  days: 'days without a visit',
  wrong: 'Whole days, from 0 to 3650.',
  saved: (days: number) => (days === 0 ? 'Everybody is kept.' : `Kept for ${some(days, 'day', 'days')}.`),
}

export const copying = {
  export: 'Save a copy',
  exportWhy: 'One file with everybody in it, locked with a password.',
  import: 'Put a copy back',
  importWhy: 'From another computer, or an earlier day. Who is here already is kept.',
  file: 'Choose the file',
  password: 'Password',
  passwordHint: '8 characters or more',
  twice: 'Once more',
  lost: 'The password is kept nowhere. Without it nobody can open the file.',
  short: 'At least 8 characters.',
  differ: 'The two are not the same.',
  noFile: 'Choose the file first.',
  save: 'Save the file',
  put: 'Put back',
  busy: 'One moment …',
  saved: 'The file is saved.',
  back: (n: number) => `${persons(n)} put back.`,
  wrong: {
    file: 'This file is no copy of people. Nothing was changed.',
    password: 'This password does not open the file. Nothing was changed.',
  },
}

const broken: Record<Wrong['wrong'], (line: number) => string> = {
  empty: () => 'This file is empty.',
  csv: () => 'This file is no CSV.',
  header: () => 'This is another table. Chaturbate’s begins with Timestamp, Token change, Token balance.',
  open: (line) => `Line ${count(line)}: a quotation mark is never closed.`,
  columns: (line) => `Line ${count(line)}: it has more or fewer than six columns.`,
  time: (line) => `Line ${count(line)}: its time can’t be read.`,
  amount: (line) => `Line ${count(line)}: its token change is no whole number.`,
  balance: (line) => `Line ${count(line)}: its token balance is no whole number.`,
}

export const history = {
  title: 'Bring in Chaturbate’s token history',
  why: 'The CSV file that Chaturbate gives you under “Token history”. So people of earlier years are known.',
  taken(read: { rows: number; people: number }, added: { rows: number; people: number }): string {
    if (read.rows === 0) return 'No row was paid by somebody with a name.'
    const whole = `${some(read.rows, 'row', 'rows')}, ${persons(read.people)}`
    if (added.rows === 0) return `${whole}, 0 new: counted before.`
    if (added.rows === read.rows) return `${whole}, all new.`
    return `${whole}, ${count(added.rows)} new from ${persons(added.people)}.`
  },
  wrong: ({ wrong, line }: Wrong) => `${broken[wrong](line)} Nothing was changed.`,
}

export const forgetting = {
  title: 'Forget everybody',
  why: 'Names, notes, totals and how names are said, for good. Settings stay.',
  all: 'Forget everybody …',
  sure: (n: number) => `Forget ${persons(n)} for good`,
  done: 'Everybody is forgotten.',
}
