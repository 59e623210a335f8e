/** Questions to the coach at a relay: sound to words, words to an answer that comes piece by piece. Every failure is a RelayError. */

import { type Pass, RelayError, type Way } from './pass.ts'

type To = Pick<Way, 'relay' | 'fetch' | 'signal'>

/** What was said in a recording. */
export async function transcribe(to: To, pass: Pass, sound: Blob): Promise<string> {
  const response = await reach(to, 'api/transcribe', pass, sound, sound.type)
  const { text } = (await response.json().catch(() => ({}))) as { text?: unknown }
  if (typeof text !== 'string' || text.trim() === '')
    throw new RelayError('silence', 'again', 'Nothing was understood.')
  return text
}

/** The whole answer; `more` hears what there is of it, each time from its beginning. */
export async function chat(to: To, pass: Pass, message: string, more: (sofar: string) => void): Promise<string> {
  const body = JSON.stringify({ message, type: 'text', sessionId: pass.sessionId })
  const response = await reach(to, 'api/chat/stream', pass, body, 'application/json')
  let [sofar, model] = ['', undefined as unknown]
  for await (const { event, data } of happenings(response)) {
    if (event === 'delta' && typeof data.text === 'string') {
      // Where one model failed another begins anew.
      sofar = data.model === model ? sofar + data.text : data.text
      model = data.model
      more(sofar)
    }
    if (event === 'final' && typeof data.message === 'string') return data.message
    if (event === 'error') throw failure(data, 0)
  }
  throw new RelayError('cut', 'again', 'The answer was cut off.')
}

async function reach(to: To, path: string, { token }: Pass, body: BodyInit, type: string): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': type }
  const options = { method: 'POST', headers, body, signal: to.signal, credentials: 'omit' } as const
  const response = await to.fetch(new URL(path, to.relay), options).catch(() => {
    throw new RelayError('unreachable', 'again', 'The relay cannot be reached.')
  })
  if (response.ok) return response
  throw failure(await response.json().catch(() => ({})), response.status)
}

function failure(body: unknown, status: number): RelayError {
  const { code, detail } = body as { code?: unknown; detail?: unknown }
  return new RelayError(
    typeof code === 'string' ? code : `http-${status}`,
    'again',
    typeof detail === 'string' ? detail.slice(0, 300) : 'The relay has no answer.',
  )
}

interface Happening {
  event: string
  data: Record<string, unknown>
}

/** The server-sent events of an answer; what is none is passed over. */
async function* happenings({ body }: Response): AsyncGenerator<Happening> {
  if (!body) return
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      text += value
      const blocks = text.split(/\r?\n\r?\n/)
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const happening = read(block)
        if (happening) yield happening
      }
    }
  } catch {
    throw new RelayError('cut', 'again', 'The answer was cut off.')
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

function read(block: string): Happening | undefined {
  const fields = new Map(
    block
      .split(/\r?\n/)
      .map((line) => /^(\w+): ?(.*)$/.exec(line)?.slice(1) as [string, string])
      .filter(Boolean),
  )
  try {
    const data: unknown = JSON.parse(fields.get('data') ?? '')
    return typeof data === 'object' && data !== null
      ? { event: fields.get('event') ?? 'message', data: data as Record<string, unknown> }
      : undefined
  } catch {
    return undefined
  }
}
