/** What workerd is told: the relay, its object's storage on disk and, if wanted, the stand-in as its AI. Cap'n Proto text. */

import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Wanted {
  root: string
  /** Holds relay.js and stand-in.js; storage goes beside them. */
  dir: string
  vars: Record<string, string>
  /** The stand-in's; absent: no AI at all. */
  behaviour?: string
}

/** The text of config.capnp. */
export async function configOf({ root, dir, vars, behaviour }: Wanted): Promise<string> {
  const date = await compatibilityDate(root)
  const state = join(dir, 'state')
  await mkdir(state, { recursive: true })
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "relay", worker = .relay),
    (name = "state", disk = (path = ${text(state)}, writable = true)),
    ${behaviour === undefined ? '' : '(name = "stand-in", worker = .standIn),'}
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "relay")],
);

const relay :Workerd.Worker = (
  modules = [(name = "relay.js", esModule = embed "relay.js")],
  compatibilityDate = ${text(date)},
  compatibilityFlags = ["enable_request_signal"],
  durableObjectNamespaces = [
    (className = "Session", uniqueKey = "sidecue-session", enableSql = true),
    (className = "Limiter", uniqueKey = "sidecue-limiter", enableSql = true),
    (className = "Meter", uniqueKey = "sidecue-meter", enableSql = true),
    (className = "Clip", uniqueKey = "sidecue-clip", enableSql = true),
    (className = "Notes", uniqueKey = "sidecue-notes", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "state"),
  bindings = [
    (name = "SESSIONS", durableObjectNamespace = "Session"),
    (name = "LIMITER", durableObjectNamespace = "Limiter"),
    (name = "METER", durableObjectNamespace = "Meter"),
    (name = "CLIPS", durableObjectNamespace = "Clip"),
    (name = "NOTES", durableObjectNamespace = "Notes"),
    ${behaviour === undefined ? '' : '(name = "AI", service = "stand-in"),'}
    ${texts(vars)}
  ],
);
${behaviour === undefined ? '' : standIn(date, behaviour)}`
}

const standIn = (date: string, behaviour: string): string => `
const standIn :Workerd.Worker = (
  modules = [(name = "stand-in.js", esModule = embed "stand-in.js")],
  compatibilityDate = ${text(date)},
  bindings = [${texts({ BEHAVIOUR: behaviour })}],
);
`

const texts = (vars: Record<string, string>): string =>
  Object.entries(vars)
    .map(([name, value]) => `(name = ${text(name)}, text = ${text(value)}),`)
    .join(' ')

/** Cap'n Proto's text literal takes JSON's escapes, apart from \\u. */
const text = (value: string): string => JSON.stringify(value)

/** The date that the deployed relay runs with. */
async function compatibilityDate(root: string): Promise<string> {
  const config = await readFile(join(root, 'relay/wrangler.jsonc'), 'utf8')
  const [, date] = /"compatibility_date": "([\d-]+)"/.exec(config) ?? []
  if (!date) throw new Error('relay/wrangler.jsonc has no compatibility_date.')
  return date
}
