/** From an ask to a checked answer: prompt → model → guard. The rules of coaching are in shared/coach; here they are only called. */

import type { Ask, Reply } from '../shared/ask.ts'
import { cueTemplate, guard, type Passage, parseReply, promptFor } from '../shared/coach/index.ts'
import { type FilterEnv, objected } from './filter.ts'
import { ModelFailure } from './models/failure.ts'
import { ask as askModel, type Call, type ModelEnv } from './models/index.ts'
import { refusedBy } from './models/tell.ts'
import type { Notes } from './notes/notes.ts'
import { share } from './notes/words.ts'

/** Passages that join a cue's prompt, and how much of the question must stand in them, of 1. */
const PASSAGES = 2
const OF_NOTES = 0.3

/** A reply that may be shown, or why there is none. */
export type Verdict = { reply: Reply } | { none: string }

type How = Omit<Call, 'model' | 'messages' | 'maxTokens'> & {
  /** The prompt by name and version; an unknown one means the usual. */
  template?: string
}

export interface CoachEnv extends ModelEnv, FilterEnv {
  NOTES?: DurableObjectNamespace<Notes>
}

/** Asks a model and checks its answer whole. Never throws for what a model or its provider does: that is a code. */
export async function coach(ask: Ask, env: CoachEnv, { template, ...how }: How = {}): Promise<Verdict> {
  try {
    const notes = await notesFor(ask, env, how.payer?.key)
    const messages = promptFor(ask, fence(), { notes, ...(template && { template }) })
    const { text, model, ms } = await askModel(env, { ...how, messages, ...(ask.model && { model: ask.model }) })
    const verdict = checked(text, withNotes(ask, notes), { model, ms, template: cueTemplate(template) })
    if ('none' in verdict) return refusedBy(verdict.none, model, how.payer?.request)
    const bad = await objected(env, { answer: verdict.reply.content }, how.payer)
    return bad ? refusedBy('unsafe', model, how.payer?.request) : verdict
  } catch (error) {
    if (error instanceof ModelFailure) return { none: error.code }
    throw error
  }
}

/** Somebody asked something: the broadcaster may have written down the answer. */
async function notesFor({ moment, why }: Ask, { NOTES }: CoachEnv, key: string | undefined): Promise<Passage[]> {
  if (moment !== 'question' || !NOTES || !key) return []
  const { passages } = await NOTES.getByName(key).passages(why, PASSAGES, key)
  return passages.filter(({ title, text }) => share(why, `${title} ${text}`) > OF_NOTES)
}

/** What stands in the notes are the broadcaster's own words and numbers. */
const withNotes = (ask: Ask, notes: readonly Passage[]): Ask =>
  notes.length === 0
    ? ask
    : { ...ask, line: [ask.line, ...notes.map(({ text }) => text)].join(' '), last: [...ask.last, ask.line] }

function checked(text: string, ask: Ask, by: Pick<Reply, 'model' | 'ms' | 'template'>): Verdict {
  const said = parseReply(text)
  if (!said) return { none: 'unparsed' }
  const judged = guard(said, ask)
  return judged.ok ? { reply: { id: ask.id, ...said, ...by } } : { none: judged.code }
}

/** Marks where the room's own words begin and end; new each time, so that nobody in chat can write it. */
const fence = (): string => crypto.randomUUID().slice(0, 8)
