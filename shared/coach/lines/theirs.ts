/**
 * A thank-you in the viewer's own language for a host who does not speak it: short, and with how it sounds, written as an English reader
 * would say it (the stressed syllable in capitals).
 */

import { nearest } from '../../languages.ts'
import type { Memory, Moment } from '../memory.ts'
import { mayName, personOf, sayName } from '../people.ts'
import { repeats } from '../said.ts'
import { scatter } from './choose.ts'

interface Thanks {
  /** The language in English. */
  name: string
  lines: readonly { line: string; sound: string }[]
}

const THANKS: Readonly<Record<string, Thanks>> = {
  en: {
    name: 'English',
    lines: [
      { line: 'Thank you, {name}!', sound: 'THANK yoo' },
      { line: 'Many thanks, {name}!', sound: 'MEH-nee thanks' },
    ],
  },
  es: {
    name: 'Spanish',
    lines: [
      { line: '¡Gracias, {name}!', sound: 'GRAH-syahs' },
      { line: '¡Mil gracias, {name}!', sound: 'meel GRAH-syahs' },
    ],
  },
  // "Obrigado" says whether a man or a woman speaks; this does not.
  pt: {
    name: 'Portuguese',
    lines: [
      { line: 'Valeu, {name}!', sound: 'vah-LEH-oo' },
      { line: 'Valeu demais, {name}!', sound: 'vah-LEH-oo jee-MYSE' },
    ],
  },
  de: {
    name: 'German',
    lines: [
      { line: 'Danke, {name}!', sound: 'DAHN-kuh' },
      { line: 'Vielen Dank, {name}!', sound: 'FEE-len dahnk' },
    ],
  },
  fr: {
    name: 'French',
    lines: [
      { line: 'Merci, {name} !', sound: 'mehr-SEE' },
      { line: 'Merci beaucoup, {name} !', sound: 'mehr-SEE boh-KOO' },
    ],
  },
  ro: {
    name: 'Romanian',
    lines: [
      { line: 'Mulțumesc, {name}!', sound: 'mool-tsoo-MESK' },
      { line: 'Mulțumesc mult, {name}!', sound: 'mool-tsoo-MESK moolt' },
    ],
  },
}

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!

export interface Theirs {
  shape: string
  content: string
  sound: string
  /** What is added to the reason: "writes in Spanish". */
  why: string
}

/** The thank-you for one payer whose language is known, and is neither the host's nor one that we cannot say; undefined for any other moment. */
export function inTheirs(memory: Memory, { kind, who }: Moment): Theirs | undefined {
  const name = who[0]
  if (!memory.taste.theirLanguage || kind !== 'thanks' || name === undefined || who.length > 1) return undefined
  const code = base(personOf(memory, name)?.known?.language ?? '')
  const thanks = Object.hasOwn(THANKS, code) ? THANKS[code] : undefined
  if (!thanks || code === base(nearest(memory.taste.language)) || !mayName(memory, name)) return undefined
  const start = scatter(memory.startedAt | 0, memory.dice)
  const said = thanks.lines.map(({ line, sound }, i) => ({
    shape: `${code}/theirs/${i}`,
    content: line.replace('{name}', () => sayName(memory, name)),
    sound,
    why: `writes in ${thanks.name}`,
  }))
  return [...said.slice(start % said.length), ...said].find(({ content }) => !repeats(memory, content))
}
