/**
 * The local relay: the real Worker in raw workerd, on this computer, without an account. `npm run relay [-- --port N] [--model stand-in]
 * [--behaviour NAME]`. Open mode is switched on here and nowhere else, and the socket is bound to 127.0.0.1.
 */

import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './relay/bundle.ts'
import { configOf } from './relay/config.ts'
import { serve, TakenError } from './relay/workerd.ts'

const root = join(import.meta.dirname, '../..')

export interface RelayOptions {
  /** 0 or absent: any free one. A taken one: any other. */
  port?: number
  /** `stand-in`: a model of ours that answers without an account. Absent: only the rules answer. */
  model?: 'stand-in'
  /** What the stand-in does (test/stand-in/behaviour.ts); `good` if absent. */
  behaviour?: string
  /** More of the relay's settings (relay/env.ts), or others: `AUTH_MODE: ''` closes the open mode. */
  vars?: Record<string, string>
  /** Hears workerd's output, line by line. */
  log?: (line: string) => void
}

export interface Relay {
  url: string
  /** Ends it and removes what it kept. Twice does no harm. */
  stop(): Promise<void>
}

/** Starts a relay of its own, with its own state. */
export async function startRelay({
  port = 0,
  model,
  behaviour = 'good',
  vars = {},
  log,
}: RelayOptions = {}): Promise<Relay> {
  const dir = await mkdtemp(join(tmpdir(), 'sidecue-relay-'))
  const clean = () => rm(dir, { recursive: true, force: true, maxRetries: 3 })
  const put = (name: string, text: string) => writeFile(join(dir, name), text)
  try {
    await put('relay.js', await bundle(join(root, 'relay/index.ts')))
    if (model) await put('stand-in.js', await bundle(join(root, 'test/stand-in/index.ts')))
    const settings = { AUTH_MODE: 'open', SESSION_SECRET: randomBytes(32).toString('base64'), ...vars }
    const config = await configOf({ root, dir, vars: settings, ...(model && { behaviour }) })
    await put('config.capnp', config)
    const running = await onPort(port, (at) => serve(join(dir, 'config.capnp'), at, log))
    let stopped: Promise<void> | undefined
    const stop = (): Promise<void> => {
      stopped ??= running.stop().then(clean)
      return stopped
    }
    return { url: `http://127.0.0.1:${running.port}`, stop }
  } catch (error) {
    await clean()
    throw error
  }
}

async function onPort<T>(port: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(port)
  } catch (error) {
    if (error instanceof TakenError && port !== 0) return await start(0)
    throw error
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      model: { type: 'string' },
      behaviour: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is not a port.`)
  if (values.model && values.model !== 'stand-in') throw new Error(`--model ${values.model}: only "stand-in" is known.`)
  const relay = await startRelay({
    port,
    ...(values.model && { model: 'stand-in' }),
    ...(values.behaviour && { behaviour: values.behaviour }),
    ...(values.verbose && { log: console.error }),
  })
  // Ctrl-C comes twice, from the terminal and from the launcher; the launcher's channel closes when nobody waits for us any more.
  const end = () => void relay.stop().then(() => process.exit(0))
  for (const call of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(call, end)
  console.log(`relay ready ${relay.url}`)
}

if (import.meta.main) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}
