/**
 * `npm run smoke`: the relay's own readers against a real account's Workers AI. Nothing is deployed: the relay runs on this computer, and
 * what would be its binding calls the REST API. A few dozen neurons.
 */

import { catalogue, type Model } from '../../relay/models/catalogue.ts'
import { type Relay, startRelay } from './relay.ts'

export interface Account {
  /** Of the REST API, up to `/accounts/ID`. */
  url: string
  token: string
}

type Say = (words: string) => void

/** Tries everything, says of each how it went, and gives the number of what failed. */
export async function smoke({ url, token }: Account, say: Say): Promise<number> {
  const ai = { entry: 'test/tools/smoke/account.ts', vars: { ACCOUNT_URL: url, TOKEN: token } }
  const relay = await startRelay({ ai, vars: { MODEL_TIMEOUT_MS: '20000' } })
  try {
    let failed = 0
    for (const [name, work] of trials(relay)) {
      const wrong = await work().then(
        (words) => void say(`✓ ${name}: ${words}`),
        (error: Error) => error,
      )
      if (wrong) say(`✗ ${name}: ${wrong.message}`)
      if (wrong) failed += 1
    }
    return failed
  } finally {
    await relay.stop()
  }
}

const firstOf = (shape: Model['shape']): string => catalogue.find((model) => model.shape === shape)!.id

function trials({ url }: Relay): [string, () => Promise<string>][] {
  let sound = new Blob()
  return [
    ['the account and its list of models', () => list(url)],
    ['a cue from a model of OpenAI’s shape', () => cue(url, firstOf('openai'))],
    ['a cue from a model of the native shape', () => cue(url, firstOf('native'))],
    [
      'a line spoken',
      async () => {
        sound = await spoken(url)
        return `${sound.size} bytes of ${sound.type}`
      },
    ],
    ['the same line heard', () => heard(url, sound)],
  ]
}

async function list(url: string): Promise<string> {
  const told = await json(await fetch(`${url}/api/models`))
  if (!told.refreshed) throw new Error('it cannot be read: are id and token right?')
  const gone = (told.models as { id: string; status: string }[]).filter(({ status }) => status === 'gone')
  return gone.length === 0 ? 'as in the built-in table' : `no longer there: ${gone.map(({ id }) => id).join(', ')}`
}

const room = {
  context: [{ text: 'Max tipped 50 tokens', type: 'tip', timestamp: Date.now() }],
  broadcaster: 'Ida',
  preferences: 'Warm and short.',
}

/** The model's own words reached us whole where the stream tells its usage; whether they passed the guard is said, and is no failure. */
async function cue(url: string, model: string): Promise<string> {
  const events = await posted(url, '/api/generate-prompt/stream', { ...room, aimodel: model }).then((answer) =>
    answer.text(),
  )
  const usage = dataOf(events, 'usage')
  const final = dataOf(events, 'final')
  if (usage?.model !== model)
    throw new Error(`${model} gave nothing that could be read (${final?.code ?? 'another answered'})`)
  return `${model}, ${usage.in} tokens in, ${usage.out} out, first after ${usage.firstMs} ms; ${final?.lane === 'model' ? `"${final.content}"` : `refused (${final?.code})`}`
}

function dataOf(events: string, name: string): Record<string, unknown> | undefined {
  const [, data] = new RegExp(`^event: ${name}\\ndata: (.*)$`, 'm').exec(events) ?? []
  return data === undefined ? undefined : JSON.parse(data)
}

async function spoken(url: string): Promise<Blob> {
  return await (await posted(url, '/api/speak', { text: 'Thank you so much for the fifty, Max!' })).blob()
}

async function heard(url: string, sound: Blob): Promise<string> {
  const form = new FormData()
  form.set('audio', sound, 'line')
  const { text } = await json(await fetch(`${url}/api/transcribe`, { method: 'POST', body: form }))
  return `"${text}"`
}

const posted = (url: string, path: string, body: object): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).then(fine)

const json = async (answer: Response): Promise<Record<string, unknown>> => (await fine(answer)).json()

async function fine(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  const { code, detail } = await answer.json()
  throw new Error(`${code}: ${detail}`)
}

async function main(): Promise<void> {
  const { CLOUDFLARE_ACCOUNT_ID: id, CLOUDFLARE_API_TOKEN: token } = process.env
  if (!id || !token) {
    console.log(
      'Nothing was tried: set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN (with Workers AI Read) to try a real account.',
    )
    return
  }
  const failed = await smoke({ url: `https://api.cloudflare.com/client/v4/accounts/${id}`, token }, console.log)
  console.log(failed === 0 ? 'All of it works.' : `${failed} of it failed.`)
  process.exitCode = failed === 0 ? 0 : 1
}

if (import.meta.main) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}
