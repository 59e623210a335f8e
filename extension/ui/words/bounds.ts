/** What AI lines may not say, and how often the model may be asked. */

import { count, list } from './format.ts'

export const checks = {
  title: 'Every AI line is checked for this:',
  words: (words: string[]) => `nothing about ${list(words.map((word) => `“${word}”`))}`,
  price: (floor: number) => `nothing offered for less than ${count(floor)}`,
}

const calls = { unit: 'calls', wrong: 'A whole number; 0 asks nobody.' }

export const bounds = {
  title: 'AI budget',
  hint: 'when it is spent, the rules carry on',
  changed: 'AI budget changed.',
  money: { title: 'An evening may cost about', unit: 'US$', wrong: 'Dollars, like 0.25; 0 asks nobody.' },
  evening: { title: 'In an evening', ...calls },
  hour: { title: 'In an hour', ...calls },
  minute: { title: 'In a minute', ...calls },
}
