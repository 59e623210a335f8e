/** A stream of server-sent events as deltas; the same for every provider. */

import { ModelFailure } from './failure.ts'
import { dataOf } from './lines.ts'
import type { Delta } from './model.ts'

/** @throws ModelFailure `garbled` */
export function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch (error) {
    throw new ModelFailure('garbled', error)
  }
}

/**
 * What the stream says, event by event, through `read`.
 * @throws ModelFailure `cut` where it just stops: it may be half a sentence
 */
export async function* streamed(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  read: (event: unknown) => Delta[],
): AsyncGenerator<Delta> {
  let ended = false
  for await (const data of dataOf(stream, signal)) {
    if (data === '[DONE]') {
      ended = true
      break
    }
    for (const delta of read(parsed(data))) {
      ended ||= 'end' in delta
      yield delta
    }
  }
  if (!ended) throw new ModelFailure('cut')
}
