/** `npm run serve`: the relay for others, on your own computer, without Cloudflare. Raw workerd, the same code; it keeps what it knows in a folder. */

import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { takeAlone } from './relay/alone.ts'
import { newSecret } from './relay/keys.ts'
import { portOf, untilTold, wrongAt } from './relay/run.ts'
import { idleIn, settingsFrom } from './relay/settings.ts'
import { TakenError } from './relay/workerd.ts'
import { startRelay } from './relay.ts'

const root = join(import.meta.dirname, '../..')

const HELP = `npm run serve [-- OPTIONS]     a relay for others, on your own computer, without Cloudflare

  --settings FILE     NAME=value lines; relay/.dev.vars if not said (relay/.dev.vars.example lists them)
  --state DIR         where sessions, limits and books are kept: ./relay-state if not said
  --port N            8787 if not said
  --address A         127.0.0.1 if not said: a proxy on this computer stands in front and speaks TLS
  --proxy             believe that proxy: X-Forwarded-Proto and X-Forwarded-For
  --help              this

Needs RELAY_ACCESS_KEYS (npm run keys -- LABEL). How to put Caddy or nginx in front: docs/relay.md`

function options() {
  const { values } = parseArgs({
    options: {
      settings: { type: 'string' },
      state: { type: 'string', default: 'relay-state' },
      port: { type: 'string', default: '8787' },
      address: { type: 'string', default: '127.0.0.1' },
      proxy: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  return { ...values, port: portOf(values.port), state: resolve(values.state) }
}

/** Made at the first start, and kept: with another one, every session's token would be over after a restart. */
async function secretIn(state: string): Promise<string> {
  const file = join(state, 'session-secret')
  if (!existsSync(file)) await writeFile(file, newSecret(), { mode: 0o600 })
  return (await readFile(file, 'utf8')).trim()
}

async function main(): Promise<void> {
  const { help, settings: file, state, port, address, proxy } = options()
  if (help) return void console.log(HELP)
  const settings = settingsFrom(root, file, process.env)
  if (!settings.RELAY_ACCESS_KEYS)
    throw new Error('There is no access key: npm run keys -- LABEL makes one, and says what to put into the settings.')
  takeAlone(state)
  const vars = {
    SESSION_SECRET: settings.SESSION_SECRET ?? (await secretIn(state)),
    ...(proxy && { ADDRESS_HEADER: 'X-Forwarded-For' }),
    ...settings,
    // Whoever calls it by a loopback name may be the proxy: for everybody the same holds.
    ...{ AUTH_MODE: '', LIMITS: settings.LIMITS ?? 'on' },
  }
  const relay = await startRelay({
    port,
    fixed: true,
    address,
    vars,
    state: join(state, 'objects'),
    proxied: proxy,
    log: console.log,
  })
  untilTold(relay)
  console.log(`relay ready ${relay.url}`)
  for (const words of [...(await wrongAt(relay.url)), ...idleIn(root, file, settings)]) console.error(words)
}

if (import.meta.main) {
  main().catch((error: Error) => {
    console.error(error instanceof TakenError ? 'The port is taken. Another one: --port N' : error.message)
    process.exit(1)
  })
}
