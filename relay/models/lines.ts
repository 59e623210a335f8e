/** The one reader of server-sent events; every provider's stream goes through it. */

/**
 * The `data` of each event. Comments (keep-alives) are passed over; an event that the end of the stream cuts off is still given.
 * Ends the stream at its source when the caller stops or the signal aborts.
 * @throws the signal's reason
 */
export async function* dataOf(stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<string> {
  const reader = stream.getReader()
  const leave = () => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', leave, { once: true })
  try {
    yield* events(reader, signal)
  } finally {
    signal.removeEventListener('abort', leave)
    leave()
  }
}

async function* events(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  let data: string[] = []
  for (let done = false; !done; ) {
    const read = await reader.read()
    signal.throwIfAborted()
    done = read.done
    const text = rest + (read.done ? `${decoder.decode()}\n\n` : decoder.decode(read.value, { stream: true }))
    const lines = text.split(/\r?\n/)
    // A lone \r at the end may be the first half of \r\n, so the last line waits for the next chunk.
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
      else if (line === '' && data.length > 0) {
        yield data.join('\n')
        data = []
      }
    }
  }
}
