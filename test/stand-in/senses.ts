/** Workers AI's other shapes: hearing, speaking, meaning and guarding. */

import type { Behaviour } from './behaviour.ts'

type Inputs = Record<string, unknown>

/** A second of silence, as MPEG frames begin. */
const mp3 = (letters: number): Uint8Array => {
  const bytes = new Uint8Array(400 + letters * 10)
  bytes.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0x64])
  return bytes
}

/** What is heard in a recording stands in it: the tests write it there as text, after `SAYS:`. */
function heardIn(behaviour: Behaviour, bytes: Uint8Array): string {
  if (behaviour === 'empty') return ''
  return /SAYS:([^\0]*)/.exec(new TextDecoder().decode(bytes))?.[1] ?? 'hello there'
}

function whisper(behaviour: Behaviour, { audio }: Inputs): unknown {
  if (typeof audio !== 'string') throw new Error('5004: invalid base64')
  if (behaviour === 'garbage') return { words: 7 }
  const text = heardIn(
    behaviour,
    Uint8Array.from(atob(audio), (letter) => letter.charCodeAt(0)),
  )
  const segments = [{ start: 0, end: 3, text, no_speech_prob: 0.01, words: [] }]
  return {
    text,
    word_count: text.split(' ').length,
    segments,
    vtt: 'WEBVTT',
    transcription_info: { language: 'en', duration: 3 },
  }
}

function sound(behaviour: Behaviour, words: string): Uint8Array {
  if (behaviour === 'empty') return new Uint8Array()
  return behaviour === 'garbage' ? new TextEncoder().encode('<html>502 Bad Gateway</html>') : mp3(words.length)
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Words as places: texts that share words point the same way, and so do a few words of one meaning. */
const ALIKE: Record<string, string> = { cost: 'price', costs: 'price', expensive: 'price', tune: 'song', music: 'song' }

function vectorOf(text: string): number[] {
  const vector = new Array<number>(64).fill(0)
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const meant = (ALIKE[word] ?? word).replace(/s$/, '')
    if (meant.length < 4) continue
    let place = 7
    for (const letter of meant) place = (place * 31 + letter.charCodeAt(0)) % 64
    vector[place]! += 1
  }
  return vector
}

function bge(behaviour: Behaviour, { text }: Inputs): unknown {
  const data = [text].flat().map((one) => vectorOf(String(one)))
  return behaviour === 'garbage' ? { shape: [0] } : { shape: [data.length, 64], data, pooling: 'cls' }
}

/** Objects to whoever speaks of fireworks. */
const isBad = (behaviour: Behaviour, inputs: Inputs): boolean =>
  behaviour === 'objecting' || /firework/i.test(JSON.stringify(inputs.messages ?? inputs.state))

function llamaGuard(behaviour: Behaviour, inputs: Inputs): unknown {
  if (behaviour === 'garbage') return { response: 'perhaps' }
  return {
    response: isBad(behaviour, inputs) ? 'unsafe\nS1,S10' : 'safe',
    usage: { prompt_tokens: 300, completion_tokens: 2 },
  }
}

function clef(behaviour: Behaviour, inputs: Inputs): unknown {
  if (behaviour === 'garbage') return { response: {} }
  return { response: { answers: { unsafe: { noul: isBad(behaviour, inputs) ? 0.97 : 0.02 } } } }
}

/** The answer of a model that is none for chat; undefined: it is one. */
export function sensed(behaviour: Behaviour, model: string, inputs: Inputs): unknown {
  if (model.includes('whisper')) return whisper(behaviour, inputs)
  if (model.includes('aura')) return new Blob([sound(behaviour, String(inputs.text))]).stream()
  if (model.includes('melotts')) return { audio: base64(sound(behaviour, String(inputs.prompt))) }
  if (model.includes('bge')) return bge(behaviour, inputs)
  if (model.includes('guard')) return llamaGuard(behaviour, inputs)
  return model.includes('clef') ? clef(behaviour, inputs) : undefined
}

/** OpenAI's doors for the same; undefined: another door. */
export async function sensedOverHttp(
  behaviour: Behaviour,
  path: string,
  inputs: Inputs,
): Promise<Response | undefined> {
  if (path === '/audio/speech')
    return new Response(sound(behaviour, String(inputs.input)), { headers: { 'Content-Type': 'audio/mpeg' } })
  if (path !== '/audio/transcriptions') return undefined
  if (behaviour === 'garbage') return new Response('<html>502 Bad Gateway</html>')
  const file = inputs.file as File
  return Response.json({ text: heardIn(behaviour, new Uint8Array(await file.arrayBuffer())) })
}
