/** `npm run deploy`: the relay to your own Cloudflare account, after a look at what is missing. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { missing } from './relay/missing.ts'
import { deployment } from './relay/wrangler.ts'

const root = join(import.meta.dirname, '../..')
const config = join(root, 'relay/wrangler.jsonc')

const HELP = `npm run deploy [-- --dry-run]

Says what is missing, and if nothing is, puts the relay of relay/wrangler.jsonc into your Cloudflare account.

  --dry-run     looks, builds, and puts nothing anywhere; works without an account
  --help        this`

export interface Ran {
  code: number
  /** stdout and stderr. */
  words: string
}

export type Wrangler = (...args: string[]) => Promise<Ran>

/** @returns the exit code */
export async function deploy(wrangler: Wrangler, dry: boolean, say: (words: string) => void): Promise<number> {
  const found = missing({ vars: deployment(root).vars, ...(await accountOf(wrangler)) })
  for (const words of found) say(`missing: ${words}`)
  if (found.length > 0 && !dry) {
    say('Nothing was deployed.')
    return 1
  }
  const { code, words } = await wrangler('deploy', '-c', config, ...(dry ? ['--dry-run'] : []))
  say(words.trim())
  return code
}

/** Whether wrangler may act for an account, and which secrets the relay has there; undefined: nobody can say. */
async function accountOf(wrangler: Wrangler): Promise<{ account: boolean; secrets?: string[] }> {
  const { code, words } = await wrangler('whoami')
  if (code !== 0 || /not authenticated/i.test(words)) return { account: false }
  const listed = await wrangler('secret', 'list', '-c', config, '--format', 'json')
  return { account: true, secrets: listed.code === 0 ? namesIn(listed.words) : [] }
}

/** Of a list of `{"name": …}` with wrangler's own words around it. A relay that was never deployed has none. */
const namesIn = (words: string): string[] => [...words.matchAll(/"name":\s*"(\w+)"/g)].map(([, name]) => name!)

const run: Wrangler = (...args) =>
  new Promise((resolve) => {
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' }
    execFile(join(root, 'node_modules/.bin/wrangler'), args, { env, cwd: root }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, words: stdout + stderr }),
    )
  })

async function main(): Promise<void> {
  const options = { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const
  const { values } = parseArgs({ options })
  if (values.help) console.log(HELP)
  else process.exitCode = await deploy(run, values['dry-run'], console.log)
}

if (import.meta.main) {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}
