/** From sound to words. Nothing is kept of either. */

import { ModelFailure } from '../models/failure.ts'
import { answerTo } from '../models/http.ts'
import { isObject, type Json } from '../models/json.ts'
import { called, type How, type VoiceCallEnv } from './call.ts'
import { elsewhere, HEARS, heardMoney } from './models.ts'
import type { Sound } from './sound.ts'

export interface Heard {
  /** Empty: silence. */
  text: string
  /** As `en`. */
  language?: string
  seconds?: number
  model: string
}

/** What a second of poor sound has at least; where the file does not tell how long it is. Bytes. */
const THIN = 2_000
/** What a second of compressed sound has at most; who says that a larger file is shorter is not believed. Bytes. */
const RICH = 16_000

/** Seconds that it may have at most, as far as its bytes tell. A player of wav goes by the same header as we do. */
const longestOf = (size: number, { type, seconds }: Sound): number =>
  seconds === undefined ? size / THIN : type === 'audio/wav' ? seconds : Math.max(seconds, size / RICH)

/**
 * @throws ModelFailure
 */
export async function hear(env: VoiceCallEnv, bytes: Uint8Array, sound: Sound, how: How): Promise<Heard> {
  const model = env.TRANSCRIBE_MODEL || HEARS
  const longest = longestOf(bytes.length, sound)
  const of = ({ seconds = longest }: Heard) => heardMoney(model, seconds)
  return await called(env, { model, most: heardMoney(model, longest), of }, how, async (signal) => {
    const heard = textIn(await asked(env, model, bytes, sound, signal))
    const { seconds = sound.seconds } = heard
    return { ...heard, ...(seconds !== undefined && { seconds }), model }
  })
}

function asked(
  env: VoiceCallEnv,
  id: string,
  bytes: Uint8Array,
  { type }: Sound,
  signal: AbortSignal,
): Promise<unknown> {
  const other = elsewhere(env, id)
  if (other) return overHttp(other.at, other.model, new File([bytes], `sound.${type.slice(6)}`, { type }), signal)
  if (!env.AI || !id.startsWith('@')) throw new ModelFailure('unreachable')
  return env.AI.run(id, { audio: bytes.toBase64() })
}

async function overHttp(
  { url, key }: { url: string; key?: string },
  model: string,
  file: File,
  signal: AbortSignal,
): Promise<unknown> {
  const body = new FormData()
  body.set('file', file)
  body.set('model', model)
  body.set('response_format', 'json')
  const headers: Record<string, string> = key ? { Authorization: `Bearer ${key}` } : {}
  const answer = await answerTo({ url: `${url}/audio/transcriptions`, headers, body, signal })
  return await answer.json().catch(() => undefined)
}

/** Whisper's own shape and OpenAI's: the latter has language and length at the top, if at all. */
function textIn(answer: unknown): Omit<Heard, 'model'> {
  if (!isObject(answer) || typeof answer.text !== 'string') throw new ModelFailure('garbled')
  const info: Json = isObject(answer.transcription_info) ? answer.transcription_info : answer
  const { language, duration } = info
  return {
    text: answer.text.trim(),
    ...(typeof language === 'string' && { language }),
    ...(typeof duration === 'number' && { seconds: duration }),
  }
}
