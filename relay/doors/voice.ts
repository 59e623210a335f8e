/** Sound in, words out; words in, sound out. */

import { Hono } from 'hono'
import * as v from 'valibot'
import { foul } from '../../shared/coach/index.ts'
import { json } from '../api/answer.ts'
import { bodyOf } from '../api/bodies.ts'
import { describe } from '../api/describe.ts'
import { orProblem } from '../api/failing.ts'
import { formOf, isForm, type Recording, recordingOf } from '../api/forms.ts'
import { payerOf } from '../api/payer.ts'
import * as shapes from '../api/talk.ts'
import type { Door, World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { limitedCaller } from '../gate/limits.ts'
import { fetched, keep } from '../voice/clip.ts'
import { hear } from '../voice/hear.ts'
import { partOf } from '../voice/range.ts'
import { type Spoken, say } from '../voice/say.ts'

const sounds = ['audio/webm', 'audio/ogg', 'audio/wav', 'audio/mp4', 'audio/mpeg']
const asSound = Object.fromEntries(sounds.map((type) => [type, 'binary'] as const))

const transcribing = describe({
  summary: 'What was said, in words',
  description:
    'webm, ogg, wav, mp4 or mp3, known by its content; at most 4 MB and 60 seconds. Nothing is kept. Failures of the service have its code, as `busy`, `quota`, `garbled`; `silence`: nothing was said in it.',
  tag: 'Voice',
  by: 'either',
  body: { 'multipart/form-data': shapes.recording, ...asSound },
  answer: shapes.heard,
  fails: [400, 415],
  check: limitedCaller,
})

const speakBody = v.object({
  text: v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(300, 'at most 300 characters')),
  voice: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/, 'no name of a voice'))),
  as: v.optional(v.picklist(['audio', 'url']), 'audio'),
})

const speaking = describe({
  summary: 'A line, spoken',
  description:
    'The sound itself, or with `"as":"url"` where it can be fetched for five minutes. `voice`: as the model names its voices.',
  tag: 'Voice',
  by: 'either',
  body: speakBody,
  answer: { ...Object.fromEntries(sounds.map((type) => [type, 'binary'] as const)), 'application/json': shapes.spoken },
  fails: [400],
  check: limitedCaller,
})

const fetching = describe({
  summary: 'A spoken line',
  description: 'For five minutes; whoever knows the name may hear it, also in parts (one `Range` of bytes).',
  tag: 'Voice',
  answer: asSound,
  status: [200, 206],
  fails: [404, 416],
})

export const voice = new Hono<World>()
  .post('/api/transcribe', transcribing, async (c) => {
    const { bytes, sound } = await recordingIn(c)
    const how = { payer: payerOf(c), signal: c.req.raw.signal }
    const { text, language, seconds } = await orProblem(hear(c.env, bytes, sound, how))
    if (!text) throw new Problem(400, 'silence', 'Nothing was said in it that could be understood.')
    return json(c, { text, ...(language && { language }), ...(seconds !== undefined && { seconds }) })
  })
  .post('/api/speak', speaking, async (c) => {
    const body = await bodyOf(c.req.raw, speakBody)
    if (foul(body.text)) throw new Problem(400, 'foul', 'This is not said aloud.', { field: 'text' })
    const how = { payer: payerOf(c), signal: c.req.raw.signal }
    const spoken = await orProblem(say(c.env, body.text, body.voice, how))
    if (body.as === 'audio') return soundOf(c, spoken)
    return json(c, { audioUrl: await clipFor(c, spoken) })
  })
  .get('/api/audio/:id', fetching, async (c) => {
    const spoken = await fetched(c.env, c.req.param('id'))
    if (!spoken) throw new Problem(404, 'gone', 'There is no such sound, or no longer.')
    c.header('Accept-Ranges', 'bytes')
    return partOfSound(c, spoken)
  })

/** Where it can be fetched from, for five minutes. */
export async function clipFor(c: Door, spoken: Spoken): Promise<string> {
  return new URL(`/api/audio/${await keep(c.env, spoken)}`, c.req.url).href
}

const soundOf = (c: Door, { bytes, type }: Spoken, status: 200 | 206 = 200): Response =>
  c.body(new Uint8Array(bytes), status, { 'Content-Type': type })

/** As much of it as is asked for. What is here bears no mark that a caller could hold it to, so that `If-Range` never holds. */
function partOfSound(c: Door, { bytes, type }: Spoken): Response {
  const wanted = c.req.method === 'GET' && !c.req.header('If-Range')
  const part = partOf(wanted ? c.req.header('Range') : undefined, bytes.length)
  if (!part) return soundOf(c, { bytes, type })
  if (part === 'none')
    throw new Problem(416, 'range', 'The sound ends before that.', {
      headers: { 'Content-Range': `bytes */${bytes.length}` },
    })
  c.header('Content-Range', `bytes ${part.from}-${part.to}/${bytes.length}`)
  return soundOf(c, { bytes: bytes.subarray(part.from, part.to + 1), type }, 206)
}

async function recordingIn(c: Door): Promise<Recording> {
  if (!isForm(c.req.raw)) return await recordingOf(c.req.raw)
  const audio = (await formOf(c.req.raw)).get('audio')
  if (!(audio instanceof File)) throw new Problem(400, 'field', 'audio: missing.', { field: 'audio' })
  return await recordingOf(audio)
}
