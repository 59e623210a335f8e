/** The relay as people start it: on their own computer, at home, for others. Real workerd, and no account. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { newKey } from './relay/keys.ts'

const root = join(import.meta.dirname, '../..')
const cleanUp: (() => unknown)[] = []

afterEach(async () => {
  for (const work of cleanUp.splice(0).reverse()) await work()
})

interface Started {
  child: ChildProcess
  url: string
  out: string[]
  err: string[]
}

function launch(tool: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, `test/tools/${tool}.ts`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  cleanUp.push(() => end(child))
  const out: string[] = []
  const err: string[] = []
  createInterface(child.stdout).on('line', (line) => out.push(line))
  createInterface(child.stderr).on('line', (line) => err.push(line))
  return { child, out, err }
}

/** Started, and ready. */
async function start(tool: string, args: string[], env: Record<string, string> = {}): Promise<Started> {
  const { child, out, err } = launch(tool, args, env)
  const ready = () =>
    /^relay ready (http:\/\/127\.0\.0\.1:\d+)$/.exec(out.find((line) => line.startsWith('relay')) ?? '')
  await expect.poll(() => ready()?.[1] ?? err.join('\n'), { timeout: 20_000 }).toMatch(/^http/)
  return { child, out, err, url: ready()![1]! }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'sidecue-serve-'))
  cleanUp.push(() => rm(dir, { recursive: true, force: true }))
  return dir
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanUp.push(() => server.close())
  return (server.address() as { port: number }).port
}

const json = async (answer: Response): Promise<Record<string, string>> => answer.json()
const bearer = (word: string) => ({ Authorization: `Bearer ${word}` })
const question = (headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers,
  body: JSON.stringify({ context: [{ text: 'Max tipped 50 tokens', type: 'tip' }], broadcaster: 'ida' }),
})

describe('npm run relay', () => {
  it('says it when its port is taken, and takes another', async () => {
    const port = await listening(createServer())
    const { url, err } = await start('relay', ['--port', String(port)])
    expect(err.join('\n')).toContain(`${port} is taken, so this relay listens on ${new URL(url).port}.`)
  })

  it('says how it is used', async () => {
    const { child, out } = launch('relay', ['--help'])
    await once(child, 'close')
    expect(out.join('\n')).toMatch(/--port[\s\S]+--lan/)
    expect(child.exitCode).toBe(0)
  })

  it('says which of its settings cannot be used, and which do nothing here', async () => {
    const env = { LIMITS: 'yes', GUARD_MODEL: '@cf/meta/llama-guard-3-8b' }
    const { err } = await start('relay', ['--port', '0'], env)
    await expect.poll(() => err.join('\n')).toContain('LIMITS: neither')
    await expect.poll(() => err.join('\n')).toContain('GUARD_MODEL: needs Workers AI')
  })

  it('knows what its stand-in can do', async () => {
    const { child, err } = launch('relay', ['--model', 'stand-in', '--behaviour', 'brilliant'])
    await once(child, 'close')
    expect(child.exitCode).toBe(1)
    expect(err.join('\n')).toContain('--behaviour brilliant: known are good, slow')
  })

  it('asks a model on this computer, where PROVIDERS names one', async () => {
    const heard: (string | undefined)[] = []
    const port = await listening(
      createServer((request, answer) => {
        heard.push(request.url, request.headers.authorization)
        answer.setHeader('Content-Type', 'application/json')
        const content = '{"action":"say","content":"Thank you for the 50, V1!"}'
        answer.end(JSON.stringify({ choices: [{ message: { content }, finish_reason: 'stop' }] }))
      }),
    )
    const provider = { name: 'ollama', kind: 'openai', url: `http://127.0.0.1:${port}/v1`, models: ['llama3.2'] }
    const env = { PROVIDERS: JSON.stringify([provider]), PROVIDER_KEYS: 'ollama:sesame' }
    const { url } = await start('relay', ['--port', '0'], env)
    const answer = await json(await fetch(`${url}/api/generate-prompt`, question()))
    expect(heard).toEqual(['/v1/chat/completions', 'Bearer sesame'])
    expect(answer).toMatchObject({ lane: 'model', model: 'ollama/llama3.2' })
  })

  it('for a phone at home needs a key, which it shows once beside a QR code', async () => {
    const { url, out } = await start('relay', ['--port', '0', '--lan'], { RELAY_ACCESS_KEYS: '' })
    const { port } = new URL(url)
    await expect.poll(() => out.join('\n')).toContain('▄▄▄▄▄')
    const [, key] = /^access key, shown once: (\S+)$/m.exec(out.join('\n')) ?? []
    expect(out.join('\n')).toContain(`:${port}/second-screen`)
    expect((await fetch(`${url}/api/generate-prompt`, question())).status).toBe(401)
    expect((await fetch(`${url}/api/generate-prompt`, question(bearer(key!)))).status).toBe(200)
    // By the name that the phone uses: over plain http, and yet answered.
    const { addresses } = await import('./relay/lan.ts')
    for (const address of addresses()) {
      expect((await fetch(`http://${address}:${port}/second-screen`)).status).toBe(200)
      expect((await fetch(`http://${address}:${port}/api/session`, { method: 'POST' })).status).toBe(401)
    }
  })
})

describe('npm run serve', () => {
  async function settled(): Promise<{ key: string; args: string[] }> {
    const dir = await folder()
    const { key, entry } = newKey('ida')
    await writeFile(join(dir, 'settings'), `RELAY_ACCESS_KEYS="${entry}"\nLIMIT_MINUTE=3\n`)
    return { key, args: ['--port', '0', '--settings', join(dir, 'settings'), '--state', join(dir, 'state')] }
  }

  it('does not start without a key, and says what to do', async () => {
    const dir = await folder()
    await writeFile(join(dir, 'settings'), '')
    const { child, err } = launch('serve', ['--settings', join(dir, 'settings')], { RELAY_ACCESS_KEYS: '' })
    await once(child, 'close')
    expect(child.exitCode).toBe(1)
    expect(err.join('\n')).toContain('npm run keys')
  })

  it('names a setting that no relay knows', async () => {
    const { args } = await settled()
    const file = args[args.indexOf('--settings') + 1]!
    await appendFile(file, 'SPEND_PERDAY=3\n')
    const { err } = await start('serve', args)
    await expect.poll(() => err.join('\n')).toBe('SPEND_PERDAY: no setting of the relay, so nothing is done with it.')
  })

  it('names a setting that holds what cannot be seen, and does not start', async () => {
    const { args } = await settled()
    const { child, err } = launch('serve', args, { PROVIDER_KEYS: 'groq:secret\u001b' })
    await once(child, 'close')
    expect(child.exitCode).toBe(1)
    expect(err).toEqual(['PROVIDER_KEYS: holds a control character, which cannot be seen. Write it anew.'])
  })

  it('asks for the key and keeps to the limits, on loopback too', async () => {
    const { key, args } = await settled()
    const { url } = await start('serve', args)
    expect((await fetch(`${url}/api/session`, { method: 'POST' })).status).toBe(401)
    const statuses: number[] = []
    for (let n = 0; n < 4; n++) statuses.push((await fetch(`${url}/api/generate-prompt`, question(bearer(key)))).status)
    expect(statuses).toEqual([200, 200, 200, 429])
  })

  it('knows its sessions and what was asked after it was killed and started again', async () => {
    const { key, args } = await settled()
    const first = await start('serve', args)
    const { sessionId, token } = await json(
      await fetch(`${first.url}/api/session`, { method: 'POST', headers: bearer(key) }),
    )
    await fetch(`${first.url}/api/generate-prompt`, question(bearer(key)))
    const socket = await joined(first.url, sessionId!, token!)
    expect(socket.status).toMatchObject({ type: 'status' })
    socket.close()
    // What was counted is written a moment later (relay/limiter).
    await setTimeout(1_000)
    await end(first.child)

    const { url } = await start('serve', args)
    const again = await joined(url, sessionId!, token!)
    expect(again.status).toMatchObject({ type: 'status', epoch: socket.status.epoch })
    again.close()
    const { windows } = await (await fetch(`${url}/api/rate-limit`, { headers: bearer(key) })).json()
    expect(windows[0]).toMatchObject({ name: 'minute', left: 2 })
  })

  it('keeps its state to itself: another one on the same folder does not start, and says what to do', async () => {
    const { args } = await settled()
    await start('serve', args)
    const { child, err } = launch('serve', args)
    await once(child, 'close')
    expect(child.exitCode).toBe(1)
    expect(err.join('\n')).toContain('Another relay keeps its state in')
  })

  it.each(['a file', 'below /proc, where nothing can be'])(
    'says where it cannot keep its state: in %s',
    async (place) => {
      const { args } = await settled()
      const at = place === 'a file' ? args[args.indexOf('--settings') + 1]! : '/proc/sidecue/state'
      const { child, err } = launch('serve', [...args, '--state', at])
      await once(child, 'close')
      expect(child.exitCode).toBe(1)
      expect(err.join('\n')).toContain(`The state cannot be kept in ${at}`)
    },
  )

  it('leaves nothing running and nothing locked when it is ended from one moment to the next', async () => {
    const { args } = await settled()
    const { child, url } = await start('serve', args)
    const running = execFileSync('ps', ['-A', '-o', 'ppid=,args='], { encoding: 'utf8' })
    const [, config] = new RegExp(`^ *${child.pid} .* (/\\S+\\.capnp)$`, 'm').exec(running) ?? []
    expect(existsSync(config!)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const answers = () =>
      fetch(url).then(
        () => true,
        () => false,
      )
    await expect.poll(answers, { timeout: 5_000 }).toBe(false)
    await expect.poll(() => existsSync(config!)).toBe(false)
    await start('serve', args)
  })

  it('behind a proxy is asked over https only, and believes nobody else that says so', async () => {
    const trusting = await start('serve', [...(await settled()).args, '--proxy'])
    const own = await start('serve', (await settled()).args)
    const ask = (url: string, headers: Record<string, string>) =>
      raw(`${url}/health`, { Host: 'relay.example', ...headers })
    expect(await ask(trusting.url, { 'X-Forwarded-Proto': 'https' })).toBe(200)
    expect(await ask(trusting.url, { 'X-Forwarded-Proto': 'http' })).toBe(403)
    expect(await ask(trusting.url, {})).toBe(403)
    expect(await ask(own.url, { 'X-Forwarded-Proto': 'https' })).toBe(403)
  })

  it('counts wrong keys by the address that the proxy saw, whatever the caller says of itself', async () => {
    const { key, args } = await settled()
    const { url } = await start('serve', [...args, '--proxy'])
    const from = (address: string, word: string, made: string) =>
      fetch(`${url}/api/session`, {
        method: 'POST',
        headers: { ...bearer(word), 'X-Forwarded-For': address, 'CF-Connecting-IP': made },
      })
    for (let n = 0; n < 20; n++) expect((await from('203.0.113.7', 'wrong', `198.51.100.${n}`)).status).toBe(401)
    expect((await from('203.0.113.7', key, '198.51.100.99')).status).toBe(429)
    expect((await from('203.0.113.8', key, '198.51.100.1')).status).toBe(200)
  })
})

/** fetch does not let go of the Host header. */
async function raw(url: string, headers: Record<string, string>): Promise<number | undefined> {
  const { request } = await import('node:http')
  return await new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .on('error', reject)
      .end()
  })
}

async function joined(url: string, session: string, token: string) {
  const bought = await fetch(`${url}/api/sessions/${session}/ticket`, { method: 'POST', headers: bearer(token) })
  const { ticket } = await json(bought)
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/sessions/${session}/socket`, [
    'sidecue.v1',
    `ticket.${ticket}`,
  ])
  await once(socket, 'open')
  const first = once(socket, 'message')
  socket.send(JSON.stringify({ type: 'hello', role: 'broadcaster', version: 1 }))
  const [{ data }] = (await first) as [MessageEvent]
  return { status: JSON.parse(data) as Record<string, string>, close: () => socket.close() }
}
