/** Server-sent events, however the network cuts them. */

import { expect, it } from 'vitest'
import { dataOf } from '../../relay/models/lines.ts'

const events = ': hello\n\ndata: {"a":"é🎉"}\n\nevent: x\r\ndata: two\r\ndata: lines\r\n\r\n: keep-alive\n\ndata:[DONE]'
const told = ['{"a":"é🎉"}', 'two\nlines', '[DONE]']

function streamOf(chunks: Uint8Array[], end = true): { stream: ReadableStream<Uint8Array>; closed: () => boolean } {
  let closed = false
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      if (end) controller.close()
    },
    cancel() {
      closed = true
    },
  })
  return { stream, closed: () => closed }
}

async function read(chunks: Uint8Array[]): Promise<string[]> {
  const all: string[] = []
  for await (const data of dataOf(streamOf(chunks).stream, new AbortController().signal)) all.push(data)
  return all
}

it('a cut anywhere, also inside a letter or a line end, changes nothing', async () => {
  const bytes = new TextEncoder().encode(events)
  for (let at = 0; at <= bytes.length; at++) expect(await read([bytes.slice(0, at), bytes.slice(at)])).toEqual(told)
  expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(told)
})

it('who has heard enough ends the stream at its source', async () => {
  const { stream, closed } = streamOf([new TextEncoder().encode('data: one\n\ndata: two\n\n')], false)
  for await (const data of dataOf(stream, new AbortController().signal)) {
    expect(data).toBe('one')
    break
  }
  expect(closed()).toBe(true)
})

it('a signal ends it while nothing comes', async () => {
  const { stream, closed } = streamOf([], false)
  const stop = new AbortController()
  const reading = dataOf(stream, stop.signal).next()
  stop.abort(new Error('enough'))
  await expect(reading).rejects.toThrow('enough')
  expect(closed()).toBe(true)
})
