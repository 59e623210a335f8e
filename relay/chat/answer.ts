/** Ask the coach: a question of the host's → what is known → a model → the guard. Without a model the ledgers answer. */

import { guardLong } from '../../shared/coach/index.ts'
import type { Env } from '../env.ts'
import { objected } from '../filter.ts'
import type { Payer } from '../meter/till.ts'
import { ModelFailure } from '../models/failure.ts'
import { ask, type Call } from '../models/index.ts'
import { refusedBy } from '../models/tell.ts'
import { plainQuestion } from '../notes/words.ts'
import { blank } from '../session/brief.ts'
import { type Asked, type Ground, groundOf, messagesFor } from './ground.ts'
import { noteFor, plainAnswer } from './plain.ts'
import { bySentence } from './sentences.ts'
import { secretOf, type Template, templateOf } from './templates.ts'

export interface Said {
  message: string
  /** The model that said it, or `rules`. */
  model: string
  lane: 'rule' | 'model'
  template: string
  /** The titles of the notes that it was made with. */
  notes?: string[]
  /** It was answered a moment ago, from the same notes. */
  again?: true
  /** On the rule lane: why no model answered. */
  code?: string
}

export type How = Pick<Call, 'signal' | 'answered'> & {
  payer: Payer
  /** Hears the answer by sentences that were checked. */
  heard?: (text: string, model: string) => void
}

/** Passages that join a prompt, and tokens of an answer of 120 words. */
const PASSAGES = 3
const MAX_TOKENS = 320

/** The answer; a session keeps it among its turns. Never throws for what a model does: that is a code. */
export async function answer(env: Env, asked: Asked & { template?: string | null }, how: How): Promise<Said> {
  const { key, session } = how.payer
  const talk = session === undefined ? undefined : env.SESSIONS.getByName(session)
  const [brief, found] = await Promise.all([
    talk?.brief() ?? blank,
    env.NOTES.getByName(key).passages(asked.question, PASSAGES, key),
  ])
  const ground = groundOf(asked, brief, found.passages)
  const said = await fromNotes(env, ground, templateOf(asked.template), found.version, how)
  const { message, model, template, code } = said
  if (code !== 'cancelled') await talk?.turn({ question: ground.question, answer: message, model, template })
  return said
}

/** What is asked of the notes alone, and was a moment ago, is answered the same. */
async function fromNotes(env: Env, ground: Ground, template: Template, version: number, how: How): Promise<Said> {
  const { key, session = '' } = how.payer
  if (!noteFor(ground.question, ground.notes)) return await made(env, ground, template, how)
  const notes = env.NOTES.getByName(key)
  const same = JSON.stringify([template.name, ground.ask.language, plainQuestion(ground.question)])
  const known = await notes.answered(session, same)
  if (known) return { ...(JSON.parse(known) as Said), again: true }
  const said = await made(env, ground, template, how)
  if (said.lane === 'model') await notes.answer(session, same, version, JSON.stringify(said))
  return said
}

async function made(env: Env, ground: Ground, template: Template, how: How): Promise<Said> {
  const titles = ground.notes.map(({ title }) => title)
  const by = { template: template.name, ...(titles.length > 0 && { notes: titles }) }
  const { question, brief, notes } = ground
  const result = await asked(env, ground, template, how)
  if ('message' in result) return { ...result, lane: 'model', ...by }
  return { message: plainAnswer(question, brief, notes), model: 'rules', lane: 'rule', ...by, code: result.none }
}

async function asked(
  env: Env,
  ground: Ground,
  template: Template,
  { heard, ...how }: How,
): Promise<{ message: string; model: string } | { none: string }> {
  const judge = (text: string) => guardLong(text, ground.ask, secretOf(template))
  // What a guard model has to see first is told when it has.
  const telling = heard && !env.GUARD_MODEL && bySentence((text) => shown(judge(text)), heard)
  try {
    const messages = messagesFor(ground, template, crypto.randomUUID().slice(0, 8))
    const { text, model } = await ask(env, {
      ...how,
      messages,
      maxTokens: MAX_TOKENS,
      ...(telling && { heard: telling }),
    })
    const judged = judge(text)
    if (!judged.ok) return refusedBy(judged.code, model, how.payer.request)
    const said = { question: ground.question, answer: judged.content }
    const bad = await objected(env, said, how.payer)
    return bad ? refusedBy('unsafe', model, how.payer.request) : { message: judged.content, model }
  } catch (error) {
    if (error instanceof ModelFailure) return { none: error.code }
    throw error
  }
}

const shown = (judged: ReturnType<typeof guardLong>): string | undefined => (judged.ok ? judged.content : undefined)
