/** The rule lane: a moment becomes a cue that can be said at once. */

import type { Cue } from '../../cue.ts'
import type { Tone } from '../../settings.ts'
import type { Memory, Moment } from '../memory.ts'
import { sayName } from '../people.ts'
import type { Bank, Theme } from './bank.ts'
import { type Candidate, choose, scatter } from './choose.ts'
import { en } from './en/index.ts'
import { fill, type Holes, holesOf } from './fill.ts'
import { themeOf } from './theme.ts'
import { whyOf } from './why.ts'

const TONES: readonly Tone[] = ['warm', 'playful', 'calm', 'hype']

/** Where the lines for a special case are used up, the ordinary ones are just as true. */
const PLAIN: Partial<Record<Theme, Theme>> = {
  'thanks.first': 'thanks.one',
  'thanks.record': 'thanks.one',
  'thanks.third': 'thanks.one',
  'question.fresh': 'question.one',
  'welcome.back': 'welcome.regular',
}

/** The lines in a language; English where there are none. */
export function bankOf(_language: string): Bank {
  return en
}

function candidatesOf(bank: Bank, theme: Theme, tone: Tone, holes: Holes): Candidate[] {
  return bank.themes[theme].lines[tone].flatMap((line, index) => {
    const content = fill(line, holes)
    return content === undefined ? [] : [{ shape: `${bank.language}/${theme}/${tone}/${index}`, content }]
  })
}

/** Ideas for a quiet room, each at most once in an evening: first those of the tone, then the others. */
function idea(memory: Memory, bank: Bank, moment: Moment): Candidate | undefined {
  const { tone } = memory.taste
  const of = (one: Tone): Candidate[] => candidatesOf(bank, 'quiet', one, {})
  const own = of(tone)
  const start = scatter(memory.startedAt | 0, 0) % Math.max(1, own.length)
  const ideas = [...own.slice(start), ...own.slice(0, start), ...TONES.filter((one) => one !== tone).flatMap(of)]
  return ideas[(moment.matter.turn ?? 0) % ideas.length]
}

function candidateFor(memory: Memory, bank: Bank, moment: Moment, theme: Theme): Candidate | undefined {
  if (theme === 'quiet') return idea(memory, bank, moment)
  const holes = holesOf(memory, bank, moment)
  const own = candidatesOf(bank, theme, memory.taste.tone, holes)
  const plain = PLAIN[theme]
  const used = own.every(({ shape }) => memory.said.shapes.includes(shape))
  return choose(memory, used && plain ? candidatesOf(bank, plain, memory.taste.tone, holes) : own)
}

function marksOf(memory: Memory, bank: Bank, moment: Moment, content: string): string[] {
  const { amount, left, target, people } = holesOf(memory, bank, moment)
  const parts = [...moment.who.map((name) => sayName(memory, name)), amount, left, target, people]
  return parts.filter((part): part is string => part !== undefined && content.includes(part))
}

export interface Written {
  cue: Cue
  shape: string
}

/** The rule lane's cue for a moment, in the chosen tone; undefined for a kind without lines. */
export function write(memory: Memory, moment: Moment): Written | undefined {
  const bank = bankOf(memory.taste.language)
  const theme = themeOf(moment)
  const chosen = theme && candidateFor(memory, bank, moment, theme)
  if (!chosen) return undefined
  const marks = marksOf(memory, bank, moment, chosen.content)
  return {
    shape: chosen.shape,
    cue: {
      id: moment.id,
      at: moment.at,
      action: bank.themes[theme].action,
      content: chosen.content,
      why: whyOf(memory, bank, moment),
      lane: 'rule',
      moment: moment.kind,
      who: moment.who,
      ...(marks.length > 0 ? { marks } : {}),
      deadline: moment.deadline,
      state: 'waiting',
    },
  }
}
