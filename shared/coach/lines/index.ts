/** The rule lane: a moment becomes a cue that can be said at once. */

import type { Cue } from '../../cue.ts'
import type { Tone } from '../../settings.ts'
import type { Memory, Moment } from '../memory.ts'
import { featless } from '../moment.ts'
import { mayName, sayName } from '../people.ts'
import { isSour } from '../unkind.ts'
import type { Bank, Theme } from './bank.ts'
import { type Candidate, type Chosen, choose, chooseFrom, scatter } from './choose.ts'
import { type Holes, holesOf } from './fill.ts'
import { candidate, isSmall, suited } from './suit.ts'
import { bankOf } from './taught.ts'
import { inTheirs } from './theirs.ts'
import { themeOf } from './theme.ts'
import { isNameless } from './unnamed.ts'
import { whyOf } from './why.ts'

/** Name and version of the rules with their lines, on every cue that they write. */
const RULES = 'rules@1'

const TONES: readonly Tone[] = ['warm', 'playful', 'calm', 'hype']

/** Where the lines for a special case are used up, the ordinary ones are just as true. */
const PLAIN: Partial<Record<Theme, Theme>> = {
  'thanks.first': 'thanks.one',
  'thanks.record': 'thanks.one',
  'thanks.third': 'thanks.one',
  'question.fresh': 'question.one',
  'welcome.back': 'welcome.regular',
}

/** Where a language has no lines in a tone. */
const NEAR: Record<Tone, 'warm' | 'playful'> = { warm: 'warm', calm: 'warm', playful: 'playful', hype: 'playful' }

const candidates = new WeakMap<readonly string[], readonly Candidate[]>()

/** The lines of a theme in a tone with their shapes; listed once, as every cue chooses among them. */
function candidatesOf({ language, themes }: Bank, theme: Theme, wanted: Tone): readonly Candidate[] {
  const { lines } = themes[theme]
  const tone = lines[wanted] ? wanted : NEAR[wanted]
  const own = lines[tone] ?? []
  const old = candidates.get(own)
  if (old) return old
  const list = own.map((line, index) => candidate(`${language}/${theme}/${tone}/${index}`, line))
  candidates.set(own, list)
  return list
}

/** Ideas for a quiet room, each at most once in an evening: first those of the tone, then the others. */
function idea(memory: Memory, bank: Bank, moment: Moment): Chosen | undefined {
  const { tone } = memory.taste
  const own = candidatesOf(bank, 'quiet', tone)
  const start = scatter(memory.startedAt | 0, 0) % Math.max(1, own.length)
  const others = TONES.filter((one) => one !== tone).flatMap((one) => candidatesOf(bank, 'quiet', one))
  const ideas = [...own.slice(start), ...own.slice(0, start), ...others]
  const chosen = ideas[(moment.matter.turn ?? 0) % ideas.length]
  return chosen && { shape: chosen.shape, content: chosen.line }
}

/** All lines in the chosen tone; for a gift with an insult the first calm one, which only thanks. */
function listFor(memory: Memory, bank: Bank, moment: Moment, theme: Theme): readonly Candidate[] {
  return isSour(moment) ? candidatesOf(bank, theme, 'calm').slice(0, 1) : candidatesOf(bank, theme, memory.taste.tone)
}

/** Where a line is looked for, one pool after the other. */
function* poolsFor(memory: Memory, bank: Bank, moment: Moment, theme: Theme): Generator<readonly Candidate[]> {
  const plain = PLAIN[theme]
  for (const tell of [true, false])
    for (const one of plain ? [theme, plain] : [theme])
      yield suited(memory, moment, bank, listFor(memory, bank, moment, one), tell)
}

function chosenFor(memory: Memory, bank: Bank, moment: Moment, theme: Theme, holes: Holes): Chosen | undefined {
  if (theme === 'quiet') return idea(memory, bank, moment)
  return chooseFrom(memory, poolsFor(memory, bank, moment, theme), holes)
}

function marksOf(memory: Memory, moment: Moment, holes: Holes, content: string): string[] {
  const { amount, left, target, people } = holes
  const parts = [
    ...moment.who.filter((name) => mayName(memory, name)).map((name) => sayName(memory, name)),
    amount,
    left,
    target,
    people,
  ]
  return parts.filter((part): part is string => part !== undefined && content.includes(part))
}

/** A follow-up of the rule lane, where a moment has one. */
export function tailFor(memory: Memory, moment: Moment): Chosen | undefined {
  const bank = bankOf(memory.taste.language)
  return moment.kind === 'raid'
    ? choose(memory, candidatesOf(bank, 'raid.tail', memory.taste.tone), holesOf(memory, bank, moment))
    : undefined
}

/** The moment as its lines tell it: who may not be named is nobody where names are all there is to say; a small record is none, nor is one with an insult. */
function told(memory: Memory, moment: Moment): Moment {
  const { kind, who, matter } = moment
  const unnamed =
    isNameless(memory, moment) && (kind === 'promise' || kind === 'close' || (kind === 'thanks' && who.length > 1))
  const ordinary = isSour(moment) || (matter.feat === 'record' && isSmall(memory, moment))
  return { ...moment, who: unnamed ? [] : who, matter: ordinary ? featless(matter) : matter }
}

/** What is said for a moment, and why. */
export interface Line extends Pick<Cue, 'action' | 'content' | 'why'> {
  shape: string
  template: string
  /** In the viewer's language. */
  sound?: string
  holes: Holes
}

/** The rule lane's line for a moment, in the chosen tone; undefined where none can be filled. */
export function lineFor(memory: Memory, moment: Moment): Line | undefined {
  const bank = bankOf(memory.taste.language)
  const said = told(memory, moment)
  const theme = themeOf(said)
  const holes = holesOf(memory, bank, said)
  const theirs = isSour(said) ? undefined : inTheirs(memory, said)
  const chosen = theirs ?? chosenFor(memory, bank, said, theme, holes)
  if (!chosen) return undefined
  const { shape, content } = chosen
  const { action } = bank.themes[theme]
  const why = whyOf(memory, bank, moment)
  const line = { action, content, why, shape, template: RULES, holes }
  return theirs ? { ...line, why: `${why} · ${theirs.why}`, sound: theirs.sound } : line
}

export interface Written {
  cue: Cue
  shape: string
}

/** The same as a cue that waits for its turn. */
export function write(memory: Memory, moment: Moment): Written | undefined {
  const line = lineFor(memory, moment)
  if (!line) return undefined
  const { action, content, sound, why, shape, template, holes } = line
  const marks = marksOf(memory, moment, holes, content)
  return {
    shape,
    cue: {
      id: moment.id,
      at: moment.at,
      action,
      content,
      ...(sound ? { sound } : {}),
      why,
      lane: 'rule',
      template,
      moment: moment.kind,
      who: moment.who,
      ...(marks.length > 0 ? { marks } : {}),
      ...(isSour(moment) ? { bare: true as const } : {}),
      ...(moment.kind === 'boundary' ? { offer: 'mute' as const } : {}),
      deadline: moment.deadline,
      state: 'waiting',
    },
  }
}
