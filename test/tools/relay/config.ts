/** What workerd is told: the relay, its objects' storage on disk and, if wanted, the stand-in as its AI. Cap'n Proto text. */

import { providersIn } from '../../../relay/models/settings.ts'
import { type Deployment, deployment } from './wrangler.ts'

interface Wanted {
  root: string
  /** Where the objects keep what they keep; relay.js and stand-in.js lie beside the config. */
  state: string
  vars: Record<string, string>
  /** The stand-in's; absent: no AI at all. */
  behaviour?: string
  /** A proxy in front speaks TLS and says so in X-Forwarded-Proto. */
  proxied?: boolean
}

/** The text of config.capnp. */
export function configOf({ root, state, vars, behaviour, proxied = false }: Wanted): string {
  const { compatibility_date: date, compatibility_flags: flags, durable_objects } = deployment(root)
  const objects = durable_objects.bindings
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "relay", worker = .relay),
    (name = "state", disk = (path = ${text(state)}, writable = true)),
    (name = "internet", network = (allow = [${reach(vars).map(text).join(', ')}], tlsOptions = (trustBrowserCas = true))),
    ${behaviour === undefined ? '' : '(name = "stand-in", worker = .standIn),'}
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
    ${behaviour === undefined ? '' : '(name = "AI", service = "stand-in"),'}
    ${texts(vars)}
  ],
);
${behaviour === undefined ? '' : standIn(date, behaviour)}`
}

type Bound = Deployment['durable_objects']['bindings'][number]

const namespace = ({ class_name }: Bound): string =>
  `(className = ${text(class_name)}, uniqueKey = ${text(`sidecue-${class_name.toLowerCase()}`)}, enableSql = true)`

const binding = ({ name, class_name }: Bound): string =>
  `(name = ${text(name)}, durableObjectNamespace = ${text(class_name)}),`

/** The world; this computer only where the operator has a model on it. */
function reach(vars: Record<string, string>): string[] {
  const providers = providersIn(vars)
  const isHere = ({ url }: { url: string }) => url.startsWith('http:')
  return 'wrong' in providers || !providers.some(isHere) ? ['public'] : ['public', 'local']
}

/** Nobody stands in front of us who would say CF-Connecting-IP: whoever says it made it up. */
const heard = (proxied: boolean): string =>
  `injectRequestHeaders = [(name = "CF-Connecting-IP")]${proxied ? ', forwardedProtoHeader = "X-Forwarded-Proto"' : ''}`

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
