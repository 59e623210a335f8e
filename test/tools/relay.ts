/**
 * The local relay: the real Worker in raw workerd, on this computer, without an account. Open mode is switched on here and nowhere else, and the
 * socket is bound to 127.0.0.1; with --lan a key is needed. For others than the one at this computer there is serve.ts.
 */

import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { behaviours } from '../stand-in/behaviour.ts'
import { bundle } from './relay/bundle.ts'
import { configOf } from './relay/config.ts'
import { newKey } from './relay/keys.ts'
import { addresses, qrOf } from './relay/lan.ts'
import { portOf, untilTold, wrongAt } from './relay/run.ts'
import { scratch } from './relay/scratch.ts'
import { idleIn, settingsFrom } from './relay/settings.ts'
import { serve, TakenError } from './relay/workerd.ts'

const root = join(import.meta.dirname, '../..')

export interface RelayOptions {
  /** 0 or absent: any free one. A taken one: any other, unless `fixed`. */
  port?: number
  /** A taken port is an error. */
  fixed?: boolean
  /** Where it listens; 127.0.0.1 if absent. */
  address?: string
  /** `stand-in`: a model of ours that answers without an account. Absent: what PROVIDERS names, else only the rules. */
  model?: 'stand-in'
  /** What the stand-in does (test/stand-in/behaviour.ts); `good` if absent. */
  behaviour?: string
  /** Another Worker as the relay's AI: its source from the root of the repository, and its settings. */
  ai?: { entry: string; vars: Record<string, string> }
  /** More of the relay's settings (relay/env.ts), or others: `AUTH_MODE: ''` closes the open mode. */
  vars?: Record<string, string>
  /** A folder that outlives it; absent: what it keeps goes with it. */
  state?: string
  /** A proxy in front speaks TLS and says so in X-Forwarded-Proto. */
  proxied?: boolean
  /** Hears workerd's output, line by line. */
  log?: (line: string) => void
}

export interface Relay {
  url: string
  port: number
  /** It ended, and nobody had told it to. Its last words. */
  died: Promise<string>
  /** Ends it and removes what it kept, if nobody named a folder for that. Twice does no harm. */
  stop(): Promise<void>
}

/** Starts a relay of its own. @throws TakenError */
export async function startRelay({
  port = 0,
  fixed = false,
  address = '127.0.0.1',
  model,
  behaviour = 'good',
  ai = model && { entry: 'test/stand-in/index.ts', vars: { BEHAVIOUR: behaviour } },
  vars = {},
  state,
  proxied = false,
  log,
}: RelayOptions = {}): Promise<Relay> {
  const dir = await mkdtemp(join(scratch(), 'sidecue-relay-'))
  const clean = () => rm(dir, { recursive: true, force: true, maxRetries: 3 })
  const put = (name: string, text: string) => writeFile(join(dir, name), text, { mode: 0o600 })
  try {
    const kept = state ?? join(dir, 'state')
    await mkdir(kept, { recursive: true, mode: 0o700 })
    const settings = { AUTH_MODE: 'open', LOG: 'batched', SESSION_SECRET: randomBytes(32).toString('base64'), ...vars }
    await put('config.capnp', configOf({ root, state: kept, vars: settings, proxied, ...(ai && { ai: ai.vars }) }))
    await put('relay.js', await bundle(join(root, 'relay/index.ts')))
    if (ai) await put('ai.js', await bundle(join(root, ai.entry)))
    const start = (at: number) => serve(join(dir, 'config.capnp'), `${address}:${at}`, log)
    const running = await (fixed ? start(port) : onPort(port, start))
    let stopped: Promise<void> | undefined
    const stop = (): Promise<void> => {
      stopped ??= running.stop().then(clean)
      return stopped
    }
    return { url: `http://127.0.0.1:${running.port}`, port: running.port, died: running.died, stop }
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

const HELP = `npm run relay [-- OPTIONS]     a relay on this computer, without an account

  --port N            where it listens: 8787 if not said; any other where that is taken
  --lan               also for a phone on the same network: needs an access key, shows a QR code
  --model stand-in    answers from a model of the tests, to see how it looks
  --behaviour NAME    what that model does: good, slow, …
  --verbose           prints the log
  --help              this

Settings, as PROVIDERS for a model on this computer (Ollama, LM Studio), come from relay/.dev.vars and the environment:
relay/.dev.vars.example lists them. A relay for others: npm run serve -- --help`

function options() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      lan: { type: 'boolean', default: false },
      model: { type: 'string' },
      behaviour: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.model && values.model !== 'stand-in') throw new Error(`--model ${values.model}: only "stand-in" is known.`)
  const known: readonly string[] = behaviours
  if (values.behaviour && !known.includes(values.behaviour))
    throw new Error(`--behaviour ${values.behaviour}: known are ${known.join(', ')}.`)
  return { ...values, port: portOf(values.port) }
}

async function main(): Promise<void> {
  const { help, lan, port, model, behaviour, verbose } = options()
  if (help) return void console.log(HELP)
  const settings = settingsFrom(root, undefined, process.env)
  const made = lan && !settings.RELAY_ACCESS_KEYS ? newKey('lan') : undefined
  const relay = await startRelay({
    port,
    vars: { ...settings, ...(made && { RELAY_ACCESS_KEYS: made.entry }), ...(lan && athome) },
    ...(lan && { address: '0.0.0.0' }),
    ...(model && { model: 'stand-in' }),
    ...(behaviour && { behaviour }),
    ...(verbose && { log: console.error }),
  })
  untilTold(relay)
  if (port !== 0 && relay.port !== port) console.error(`${port} is taken, so this relay listens on ${relay.port}.`)
  console.log(`relay ready ${relay.url}`)
  if (lan) tellPhones(relay.port, made?.key)
  for (const words of [...(await wrongAt(relay.url)), ...idleIn(root, undefined, model ? {} : settings)])
    console.error(words)
}

/** Others than the one at this computer can reach it: no open mode, and everybody is counted. The wire is plain. */
const athome = { AUTH_MODE: '', LIMITS: 'on', PLAIN_HTTP: 'on' }

function tellPhones(port: number, key: string | undefined): void {
  if (key) {
    console.log(`access key, shown once: ${key}`)
    console.log('For one that stays: npm run keys -- LABEL, and its line into relay/.dev.vars.')
  }
  console.log(
    `In the popup: the relay is http://127.0.0.1:${port}, with the key. Show on phone gives a code to type on the page below.`,
  )
  const urls = addresses().map((address) => `http://${address}:${port}/second-screen`)
  if (urls.length === 0) console.log('This computer is in no network, so no phone can reach it.')
  console.log('Over plain http a phone shows "a viewer" in place of names: only https lets a page open them.')
  for (const url of urls) console.log(`\nsecond screen ${url}\n${qrOf(url)}`)
}

if (import.meta.main) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}
