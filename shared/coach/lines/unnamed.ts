/** Lines for somebody whose name may not be said. */

import type { Memory, Moment } from '../memory.ts'
import { mayName } from '../people.ts'

/** Told of in a line that is not spoken to them, somebody whose name may not be said. */
const SOMEBODY: Record<string, string> = {
  en: 'a viewer',
  es: 'alguien',
  pt: 'alguém',
  de: 'jemand',
  fr: "quelqu'un",
  ro: 'cineva',
}
const TOLD = new Set<Moment['kind']>(['question', 'back', 'rush'])

/** The word for somebody who may not be named. */
export function somebody(language: string): string {
  return SOMEBODY[language.slice(0, 2)] ?? SOMEBODY.en!
}

/** The same, in a moment whose lines speak about them and not to them. */
export function toldOf({ kind }: Moment, language: string): string | undefined {
  return TOLD.has(kind) ? somebody(language) : undefined
}

const upper = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** A line for nobody in particular: "{name}, thank you!" is "Thank you!"; one that tells of them says "a viewer". */
export function unnamed(line: string, told: string | undefined): string {
  if (told) return line.replace(/(^|[.!?] )\{name\}/g, `$1${upper(told)}`).replaceAll('{name}', told)
  return line
    .replace(/(^|[.!?…] )\{name\}, (?=\p{L})(.*)$/u, (_, before: string, rest: string) => before + upper(rest))
    .replace(/, \{name\}(?=\s?[.,!?:])/gu, '')
    .replace(/, for (?=(?:the )?\{amount\})/gu, ' for ')
}

/** Whether nobody of the moment may be named. */
export function isNameless(memory: Memory, { who }: Moment): boolean {
  return who.length > 0 && !who.some((name) => mayName(memory, name))
}
