/** The stand-in's voice: server-sent events at a pace, with the faults that were asked for. */

import type { Behaviour } from './behaviour.ts'
import type { Shape, Usage } from './shapes.ts'

interface Speech {
  behaviour: Behaviour
  shape: Shape
  words: string
  /** Ms before the first and between the others. */
  pace: { first: number; next: number }
  usage: Usage
}

/** `haste` makes all but the slow one quicker. */
export function paceOf(behaviour: Behaviour, haste = 1): Speech['pace'] {
  return behaviour === 'slow' ? { first: 4_000, next: 500 } : { first: 120 / haste, next: 15 / haste }
}

/** The stream; `keep` holds the process while it is written. Ends early when nobody reads any more. */
export function speak(speech: Speech, keep: (work: Promise<void>) => void): ReadableStream<Uint8Array> {
  const { readable, writable } = new IdentityTransformStream()
  keep(write(speech, writable.getWriter()).catch(() => {}))
  return readable
}

async function write(speech: Speech, writer: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  const encoder = new TextEncoder()
  let wait = speech.pace.first
  for (const event of eventsOf(speech)) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    wait = speech.pace.next
    // In two pieces, for a network cuts where it likes, also inside a letter.
    const bytes = encoder.encode(event)
    await writer.write(bytes.subarray(0, bytes.length >> 1))
    await writer.write(bytes.subarray(bytes.length >> 1))
  }
  if (speech.behaviour === 'mute') await new Promise((resolve) => setTimeout(resolve, 30_000))
  await writer.close()
}

function eventsOf({ behaviour, shape, words, usage }: Speech): string[] {
  const say = (data: object) => `data: ${JSON.stringify(data)}\n\n`
  const spoken = (words.match(/\s*\S+/g) ?? []).map((word) => say(shape.chunk(word)))
  const thoughts = ['Let', ' me', ' see', ' …'].map((word) => say(shape.thought(word)))
  const begin = shape.begin(usage).map(say)
  const end = [say(shape.end('stop', usage)), shape.close]
  switch (behaviour) {
    case 'cut':
      return [...begin, ...spoken.slice(0, Math.ceil(spoken.length / 2))]
    case 'long':
      return [...begin, ...spoken.slice(0, 3), say(shape.end('length', usage)), shape.close]
    case 'garbage':
      return ['<html><body>502 Bad Gateway</body></html>\n\n', 'data: {"choi\n\n']
    case 'stumble':
      return [...begin, ...spoken.slice(0, 2), say(shape.error)]
    case 'empty':
      return [...begin, ...end]
    case 'lost-in-thought':
      return [...begin, ...thoughts, ...end]
    case 'mute':
      return []
    case 'reasoning':
      return [...begin, ...thoughts, ': keep-alive\n\n', ...spoken, ...end]
    default:
      return [...begin, ...spoken, ...end]
  }
}
