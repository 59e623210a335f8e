/** The smoke test finds what it is for: a stand-in for the REST API, well and ill. */

import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { smoke } from './smoke.ts'

const line = '{"action":"say","content":"Thank you for the 50, V1!"}'
const usage = { prompt_tokens: 700, completion_tokens: 14 }
const events = (...all: object[]) =>
  [...all.map((data) => `data: ${JSON.stringify(data)}\n\n`), 'data: [DONE]\n\n'].join('')

type Answer = { type: string; body: string | Buffer; status?: number }
const result = (value: unknown): Answer => ({
  type: 'application/json',
  body: JSON.stringify({ success: true, errors: [], messages: [], result: value }),
})
const error = (status: number, code: number, message: string): Answer => ({
  type: 'application/json',
  status,
  body: JSON.stringify({ success: false, errors: [{ code, message }], messages: [], result: null }),
})

const openai = events(
  { choices: [{ delta: { content: line }, finish_reason: null }] },
  { choices: [{ delta: {}, finish_reason: 'stop' }] },
  { choices: [], usage },
)
const native = events({ response: line }, { response: '', usage })

/** By the model's name, as the API of November 2026 answers. */
const well: Record<string, Answer> = {
  search: result([
    { id: '1', name: '@cf/google/gemma-4-26b-a4b-it' },
    { id: '2', name: '@cf/meta/llama-3.3-70b-instruct-fp8-fast' },
  ]),
  gemma: { type: 'text/event-stream', body: openai },
  llama: { type: 'text/event-stream', body: native },
  aura: { type: 'audio/mpeg', body: Buffer.concat([Buffer.from('ID3'), Buffer.alloc(2_000)]) },
  whisper: result({
    text: 'Thank you so much for the fifty, Max!',
    transcription_info: { language: 'en', duration: 2 },
  }),
}

const servers: { close(): unknown }[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** The lines said, and how many failed. */
async function tried(changed: Record<string, Answer> = {}, token = 'good') {
  const answers = { ...well, ...changed }
  const asked: string[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => void reply(request, response))
  async function reply(request: IncomingMessage, response: ServerResponse) {
    asked.push(`${request.url} ${await text(request)}`)
    const known = Object.entries(answers).find(([name]) => request.url!.includes(name))?.[1]
    const allowed = request.headers.authorization === 'Bearer good'
    const {
      type,
      body,
      status = 200,
    } = allowed ? (known ?? error(404, 7003, 'No route')) : error(401, 10_000, 'Authentication error')
    response.writeHead(status, { 'Content-Type': type }).end(body)
  }
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const said: string[] = []
  const failed = await smoke({ url: `http://127.0.0.1:${port}/accounts/me`, token }, (words) => said.push(words))
  return { said, failed, asked }
}

describe('npm run smoke', () => {
  it('finds nothing where the account answers as we read it', async () => {
    const { said, failed, asked } = await tried()
    expect(said.filter((words) => words.startsWith('✗'))).toEqual([])
    expect(failed).toBe(0)
    expect(said.join('\n')).toContain('"Thank you for the 50, Max!"')
    expect(asked.some((words) => words.startsWith('/accounts/me/ai/run/@cf/meta/llama'))).toBe(true)
    expect(said).toHaveLength(5)
  })

  it('finds a wire format that we do not read', async () => {
    const { said, failed } = await tried({
      gemma: { type: 'text/event-stream', body: events({ output: [{ words: line }] }) },
    })
    expect(failed).toBe(1)
    expect(said.find((words) => words.startsWith('✗'))).toContain(
      'OpenAI’s shape: @cf/google/gemma-4-26b-a4b-it gave nothing that could be read',
    )
  })

  it('finds a voice that gives no sound, and a hearer that has moved', async () => {
    const { said } = await tried({ aura: result({ url: 'x' }), whisper: error(400, 5007, 'No such model') })
    expect(said.filter((words) => words.startsWith('✗'))).toHaveLength(2)
  })

  it('says that the account cannot be asked', async () => {
    const { said, failed } = await tried({}, 'bad')
    expect(failed).toBe(5)
    expect(said[0]).toContain('are id and token right?')
  })

  it('without an account says so, and that is no failure', async () => {
    const env = { PATH: process.env.PATH }
    const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'smoke.ts')], { env })
    expect(stdout).toContain('Nothing was tried: set CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN')
  })
})
