/** What workerd is told: the relay, its objects' storage on disk and, if wanted, another Worker as its AI. Cap'n Proto text. */

import { providersIn } from '../../../relay/models/settings.ts'
import { type Deployment, deployment } from './wrangler.ts'

interface Wanted {
  root: string
  /** Where the objects keep what they keep; relay.js and ai.js lie beside the config. */
  state: string
  vars: Record<string, string>
  /** Settings of the Worker that is the relay's AI; absent: none is. */
  ai?: Record<string, string>
  /** A proxy in front speaks TLS and says so in X-Forwarded-Proto. */
  proxied?: boolean
}

/**
 * The text of config.capnp.
 * @throws Error in words where a setting cannot be written there
 */
export function configOf({ root, state, vars, ai, proxied = false }: Wanted): string {
  const { compatibility_date: date, compatibility_flags: flags, durable_objects } = deployment(root)
  const objects = durable_objects.bindings
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "relay", worker = .relay),
    (name = "state", disk = (path = ${text(seen('--state', state))}, writable = true)),
    (name = "internet", network = (allow = [${reach({ ...vars, ...ai })
      .map(text)
      .join(', ')}], tlsOptions = (trustBrowserCas = true))),
    ${ai ? '(name = "ai", worker = .ai),' : ''}
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (${heard(proxied)}), service = "relay")],
);

const relay :Workerd.Worker = (
  modules = [(name = "relay.js", esModule = embed "relay.js")],
  compatibilityDate = ${text(date)},
  compatibilityFlags = [${flags.map(text).join(', ')}],
  durableObjectNamespaces = [${objects.map(namespace).join(', ')}],
  durableObjectStorage = (localDisk = "state"),
  bindings = [
    ${objects.map(binding).join(' ')}
    ${ai ? '(name = "AI", service = "ai"),' : ''}
    ${texts(vars)}
  ],
);
${ai ? aiWorker(date, ai) : ''}`
}

type Bound = Deployment['durable_objects']['bindings'][number]

const namespace = ({ class_name }: Bound): string =>
  `(className = ${text(class_name)}, uniqueKey = ${text(`sidecue-${class_name.toLowerCase()}`)}, enableSql = true)`

const binding = ({ name, class_name }: Bound): string =>
  `(name = ${text(name)}, durableObjectNamespace = ${text(class_name)}),`

/** The world; this computer only where the operator has a model on it, which is the only reason for plain http. */
function reach(vars: Record<string, string>): string[] {
  const providers = providersIn(vars)
  const urls = 'wrong' in providers ? [] : providers.map(({ url }) => url)
  const isHere = [vars.ACCOUNT_URL, ...urls].some((url) => url?.startsWith('http:'))
  return isHere ? ['public', 'local'] : ['public']
}

/** Nobody stands in front of us who would say CF-Connecting-IP: whoever says it made it up. */
const heard = (proxied: boolean): string =>
  `injectRequestHeaders = [(name = "CF-Connecting-IP")]${proxied ? ', forwardedProtoHeader = "X-Forwarded-Proto"' : ''}`

const aiWorker = (date: string, vars: Record<string, string>): string => `
const ai :Workerd.Worker = (
  modules = [(name = "ai.js", esModule = embed "ai.js")],
  compatibilityDate = ${text(date)},
  bindings = [${texts(vars)}],
);
`

const texts = (vars: Record<string, string>): string =>
  Object.entries(vars)
    .map(([name, value]) => `(name = ${text(name)}, text = ${text(seen(name, value))}),`)
    .join(' ')

/** Cap'n Proto's text literal takes JSON's escapes, apart from \\u. */
const text = (value: string): string => JSON.stringify(value)

/** The value, if it can be written there: lines and tabs may be, as in JSON over several lines. @throws Error in words */
function seen(name: string, value: string): string {
  if (/(?![\t\n\r])\p{Cc}/u.test(value))
    throw new Error(`${name}: holds a control character, which cannot be seen. Write it anew.`)
  return value
}
