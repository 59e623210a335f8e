/** Ask the coach: the host's own question, in writing or spoken, and the answer. */

import { Hono } from 'hono'
import * as v from 'valibot'
import { json } from '../api/answer.ts'
import { bodyOf, checked } from '../api/bodies.ts'
import { describe } from '../api/describe.ts'
import { eventStream } from '../api/events.ts'
import { orProblem } from '../api/failing.ts'
import { formOf, isForm, recordingOf } from '../api/forms.ts'
import { payerOf } from '../api/payer.ts'
import * as shapes from '../api/talk.ts'
import type { Door, World } from '../api/world.ts'
import { answer, type How, type Said } from '../chat/answer.ts'
import { Problem } from '../errors.ts'
import { limitedCaller } from '../gate/limits.ts'
import { ModelFailure } from '../models/failure.ts'
import { hear } from '../voice/hear.ts'
import { say } from '../voice/say.ts'
import { clipFor } from './voice.ts'

const text = (most: number, about: string) =>
  v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(most, `at most ${most} characters`), v.description(about)))

const chatBody = v.object({
  message: text(1_000, 'The host’s question.'),
  type: v.optional(v.picklist(['text', 'voice']), 'text'),
  sessionId: text(100, 'No other than the token’s own.'),
  userId: text(100, 'Passed over.'),
  username: text(100, 'What the host is called, where no session says it.'),
  language: v.nullish(
    v.pipe(v.string(), v.regex(/^[\w-]{2,20}$/, 'no language'), v.description('As `de`, where no session says it.')),
  ),
  template: text(50, 'The prompt by name and version, as `ask@1`; an unknown one means the usual.'),
})

const chatForm = v.object({ ...chatBody.entries, audio: v.optional(v.file()) })

const about = {
  tag: 'Ask the coach',
  by: 'either',
  body: { 'application/json': chatBody, 'multipart/form-data': chatForm },
  fails: [400, 415],
  check: limitedCaller,
} as const

const asking = describe({
  ...about,
  summary: 'Ask the coach',
  description: `With a session's token the coach knows its room, what is owed and the last ten questions; with an access key alone it knows the notes.
\`message\`, or in a form \`audio\`. A voice question has its answer also as sound. Where no model can be reached, what is known is said plainly.`,
  answer: shapes.said,
})

const streaming = describe({
  ...about,
  summary: 'The same, told as it comes',
  description: `Server-sent events: \`delta\` \`{text, model}\`, one sentence or more that was checked (another model's replace them); \`usage\`, if a model
answered; \`final\`, the answer. Closing the request ends the model's call.`,
  answer: { 'text/event-stream': v.string() },
})

export const chat = new Hono<World>()
  .post('/api/chat', asking, async (c) => {
    const asked = await askedIn(c)
    const how = { payer: payerOf(c), signal: c.req.raw.signal }
    return json(c, await whole(c, asked, await answer(c.env, asked, how), how))
  })
  .post('/api/chat/stream', streaming, async (c) => {
    const asked = await askedIn(c)
    return eventStream(c, async (send, signal) => {
      const how: How = {
        payer: payerOf(c),
        signal,
        heard: (words, model) => send('delta', { text: words, model }),
        answered: ({ model, usage, firstMs, ms }) => send('usage', { model, ...usage, firstMs, ms }),
      }
      send('final', await whole(c, asked, await answer(c.env, asked, how), how))
    })
  })

interface Question {
  question: string
  type: 'text' | 'voice'
  /** Of a recording: what was understood. */
  heard?: string
  name?: string
  language?: string
  template?: string
}

/** @throws Problem 400, 401, 413, 415, 503 */
async function askedIn(c: Door): Promise<Question> {
  const { audio, ...body } = await bodyIn(c)
  if (body.sessionId && body.sessionId !== c.get('session'))
    throw new Problem(401, 'session', 'The session token is missing or of another session.', { field: 'sessionId' })
  const heard = audio && !body.message ? await heardIn(c, audio) : undefined
  const question = body.message || heard
  if (!question) throw new Problem(400, 'field', 'message: missing.', { field: 'message' })
  const { username: name, language, template, type } = body
  const more = { ...(name && { name }), ...(language && { language }), ...(template && { template }) }
  return { question: question.slice(0, 1_000), type, ...(heard && { heard }), ...more }
}

async function bodyIn(c: Door): Promise<v.InferOutput<typeof chatForm>> {
  if (!isForm(c.req.raw)) return await bodyOf(c.req.raw, chatBody)
  // A field that was left empty was not filled in.
  const fields = [...(await formOf(c.req.raw))].filter(([, value]) => value !== '')
  return checked(Object.fromEntries(fields), chatForm)
}

async function heardIn(c: Door, audio: File): Promise<string> {
  const { bytes, sound } = await recordingOf(audio)
  const { text: words } = await orProblem(hear(c.env, bytes, sound, { payer: payerOf(c), signal: c.req.raw.signal }))
  if (!words) throw new Problem(400, 'silence', 'Nothing was said in it that could be understood.', { field: 'audio' })
  return words
}

/** The answer with its sound, if one was wanted and is to be had. */
async function whole(c: Door, { type, heard }: Question, said: Said, { payer, signal }: How): Promise<object> {
  const how = { payer, ...(signal && { signal }) }
  const spoken = type === 'voice' ? await say(c.env, said.message, undefined, how).catch(silent) : undefined
  const audioUrl = spoken && (await clipFor(c, spoken))
  const { message, ...rest } = said
  return { message, type, ...(audioUrl && { audioUrl }), ...(heard && { heard }), ...rest }
}

/** An answer that cannot be spoken can still be read. */
function silent(error: unknown): undefined {
  if (!(error instanceof ModelFailure)) throw error
}
