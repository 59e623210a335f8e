/** From words to sound. */

import { ModelFailure } from '../models/failure.ts'
import { answerTo } from '../models/http.ts'
import { isObject } from '../models/json.ts'
import { called, type How, type VoiceCallEnv } from './call.ts'
import { elsewhere, SPEAKS, spokenMoney } from './models.ts'
import { type SoundType, soundIn } from './sound.ts'

export interface Spoken {
  bytes: Uint8Array
  type: SoundType
}

/** What the relay says is short: three hundred letters are some twenty seconds. Bytes. */
const MOST = 1_500_000

/**
 * `voice`: as the model names its voices (of MeloTTS: its languages).
 * @throws ModelFailure
 */
export async function say(env: VoiceCallEnv, text: string, voice: string | undefined, how: How): Promise<Spoken> {
  const model = env.SPEECH_MODEL || SPEAKS
  const money = spokenMoney(model, text)
  return await called(env, { model, most: money, of: () => money }, how, async (signal) => {
    const bytes = await bytesOf(await asked(env, model, { text, voice, signal }))
    const sound = soundIn(bytes)
    if (bytes.length === 0) throw new ModelFailure('empty')
    if (!sound || bytes.length > MOST) throw new ModelFailure('garbled')
    return { bytes, type: sound.type }
  })
}

interface Words {
  text: string
  voice: string | undefined
  signal: AbortSignal
}

async function asked(env: VoiceCallEnv, id: string, { text, voice, signal }: Words): Promise<unknown> {
  const other = elsewhere(env, id)
  if (other) {
    const { url, key } = other.at
    const body = { model: other.model, input: text, voice: voice ?? 'alloy', response_format: 'mp3' }
    const headers: Record<string, string> = key ? { Authorization: `Bearer ${key}` } : {}
    return (await answerTo({ url: `${url}/audio/speech`, headers, body, signal })).body
  }
  if (!env.AI || !id.startsWith('@')) throw new ModelFailure('unreachable')
  return await env.AI.run(id, id.includes('melotts') ? { prompt: text, lang: voice ?? 'en' } : aura(text, voice))
}

const aura = (text: string, voice: string | undefined) => ({ text, ...(voice && { speaker: voice }), encoding: 'mp3' })

/** The binding gives a stream, bytes, or base64 in `audio`, each model as it likes. */
async function bytesOf(answer: unknown): Promise<Uint8Array> {
  if (answer instanceof ReadableStream || answer instanceof ArrayBuffer)
    return new Uint8Array(await new Response(answer).arrayBuffer())
  if (answer instanceof Uint8Array) return answer
  if (answer === null || answer === undefined) return new Uint8Array()
  if (!isObject(answer) || typeof answer.audio !== 'string') throw new ModelFailure('garbled')
  try {
    return Uint8Array.fromBase64(answer.audio)
  } catch (error) {
    throw new ModelFailure('garbled', error)
  }
}
