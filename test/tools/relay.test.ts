/** The relay as people run it: raw workerd on this computer, no account; and as it would be deployed. */

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { type Relay, type RelayOptions, startRelay } from './relay.ts'

const root = join(import.meta.dirname, '../..')
const running: Relay[] = []

async function start(options: RelayOptions = {}): Promise<Relay> {
  const relay = await startRelay(options)
  running.push(relay)
  return relay
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((relay) => relay.stop()))
})

const json = async (url: string, init?: RequestInit): Promise<Record<string, unknown>> =>
  (await fetch(url, init)).json()
const post = (url: string, body: unknown, headers: Record<string, string> = {}): RequestInit & { url: string } => ({
  url,
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
})
const send = ({ url, ...init }: RequestInit & { url: string }) => json(url, init)

const example = {
  context: [
    { text: 'User123: Hello everyone!', type: 'chat', timestamp: '2025-03-13T03:15:45.000Z' },
    { text: 'User456 tipped 50 tokens', type: 'tip', timestamp: '2025-03-13T03:16:12.000Z' },
  ],
  broadcaster: 'BroadcasterName',
  preferences: 'Engage more with tips.',
  aimodel: '@hf/mistral/mistral-7b-instruct-v0.2',
}

/** A socket as the extension opens it, with hello said, and its status. */
async function joined(url: string): Promise<{ socket: WebSocket; next(): Promise<Record<string, unknown>> }> {
  const { sessionId, token } = await send(post(`${url}/api/session`, {}))
  const { ticket } = await send(
    post(`${url}/api/sessions/${sessionId}/ticket`, {}, { Authorization: `Bearer ${token}` }),
  )
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/sessions/${sessionId}/socket`, [
    'sidecue.v1',
    `ticket.${ticket}`,
  ])
  const next = async () => JSON.parse(((await once(socket, 'message')) as [MessageEvent])[0].data)
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'hello', role: 'broadcaster', version: 1 }))
  return { socket, next }
}

describe('the local relay', () => {
  it('answers the documented request from the rules, with no account', async () => {
    const { url } = await start()
    const answer = await send(post(`${url}/api/generate-prompt`, example))
    expect(answer).toMatchObject({ action: 'say', lane: 'rule', code: 'unreachable' })
    expect(answer.content).toContain('User456')
  })

  it('says on the socket that only the rules answer', async () => {
    const { url } = await start()
    const { socket, next } = await joined(url)
    expect(await next()).toMatchObject({ type: 'status', modelReachable: false })
    socket.close()
  })

  it('with the stand-in has a model', async () => {
    const { url } = await start({ model: 'stand-in' })
    expect(await json(`${url}/health`)).toMatchObject({ lanes: ['rule', 'model'] })
    expect(await send(post(`${url}/api/generate-prompt`, example))).toMatchObject({ lane: 'model' })
    const { socket, next } = await joined(url)
    expect(await next()).toMatchObject({ type: 'status', modelReachable: true })
    socket.close()
  })

  it('keeps notes and answers from them, with a model and without; speaks where one can', async () => {
    const note = { title: 'Menu', text: 'A song costs 50 tokens.' }
    const question = { message: 'What does a song cost?', type: 'voice' }
    const alone = await start()
    await send(post(`${alone.url}/api/notes`, note))
    expect(await send(post(`${alone.url}/api/chat`, question))).toMatchObject({
      message: 'Your notes say (Menu): A song costs 50 tokens.',
      lane: 'rule',
      code: 'unreachable',
    })
    expect(await send(post(`${alone.url}/api/speak`, { text: 'Hello' }))).toMatchObject({ code: 'unreachable' })

    const { url } = await start({ model: 'stand-in' })
    await send(post(`${url}/api/notes`, note))
    const { audioUrl, ...said } = await send(post(`${url}/api/chat`, question))
    expect(said).toMatchObject({ lane: 'model', notes: ['Menu'] })
    const sound = await fetch(String(audioUrl))
    expect(sound.headers.get('Content-Type')).toBe('audio/mpeg')
    expect((await sound.arrayBuffer()).byteLength).toBeGreaterThan(100)
  })

  it('ends the model’s call when the caller of a stream goes away', async () => {
    const said: string[] = []
    const { url } = await start({ model: 'stand-in', behaviour: 'slow', log: (line) => said.push(line) })
    const gone = new AbortController()
    const body = JSON.stringify(example)
    const answer = await fetch(`${url}/api/generate-prompt/stream`, { method: 'POST', body, signal: gone.signal })
    await answer.body!.getReader().read()
    gone.abort()
    await expect.poll(() => said.join('\n'), { timeout: 3_500 }).toContain('"code":"cancelled"')
  })

  it('takes another port when its own is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { url } = await start({ port })
    expect(url).not.toBe(`http://127.0.0.1:${port}`)
    expect(await json(url)).toMatchObject({ status: 'ok' })
    other.close()
  })

  it('is gone when it is stopped, twice too', async () => {
    const { url, stop } = await start()
    await stop()
    await stop()
    await expect(fetch(url)).rejects.toThrow()
  })

  it('is closed to everybody who calls this computer by another name, as a page that rebinds its own would', async () => {
    const { url } = await start()
    // fetch does not let go of the Host header, so this is a raw request.
    const { request } = await import('node:http')
    const status = await new Promise((resolve) => {
      request(`${url}/api/session`, { method: 'POST', headers: { Host: 'evil.example' } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      }).end('{}')
    })
    expect(status).toBe(403)
  })

  it('listens at one address of this computer alone', async () => {
    const { port } = await start()
    await expect(fetch(`http://127.0.0.2:${port}`)).rejects.toThrow()
  })

  it('is closed without the open mode', async () => {
    const { url } = await start({ vars: { AUTH_MODE: '' } })
    expect(await send(post(`${url}/api/session`, {}))).toMatchObject({ status: 503, code: 'no-keys' })
  })
})

describe('npm run relay', () => {
  it('prints where it is, and leaves nothing running when it is told to end', async () => {
    const child = spawn(process.execPath, [join(root, 'test/tools/relay.ts'), '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(createInterface(child.stdout), 'line')
    expect(line).toMatch(/^relay ready http:\/\/127\.0\.0\.1:\d+$/)
    const url = line.split(' ')[2]
    expect((await fetch(url)).ok).toBe(true)
    // As on a terminal, where the launcher hands Ctrl-C on to a child that heard it already.
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
    await expect(fetch(url)).rejects.toThrow()
  })
})

describe('the deployed relay', () => {
  it('is accepted by wrangler, with the model and the sessions bound', async () => {
    const out = await mkdtemp(join(tmpdir(), 'sidecue-deploy-'))
    const args = ['deploy', '--dry-run', '-c', join(root, 'relay/wrangler.jsonc'), '--outdir', out]
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' }
    const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/wrangler'), args, { env })
    await rm(out, { recursive: true })
    expect(stdout).toMatch(/env\.AI\s/)
    expect(stdout).toContain('env.SESSIONS (Session)')
    expect(stdout).not.toContain('AUTH_MODE')
  })
})
