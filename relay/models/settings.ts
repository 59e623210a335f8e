/** Providers beside Workers AI, as the operator names them. A request never says where to go: these addresses are all there are. */

import * as v from 'valibot'
import { onThisComputer } from '../../shared/loopback.ts'
import type { Price } from '../../shared/prices.ts'
import { jsonOf } from './json.ts'

const price = v.object({ in: v.pipe(v.number(), v.minValue(0)), out: v.pipe(v.number(), v.minValue(0)) })
const modelName = v.pipe(v.string(), v.minLength(1), v.maxLength(150))
const model = v.union([modelName, v.object({ id: modelName, price: v.optional(price) })])

/** Both names together, as a model is called here, are well within what a frame takes (shared/frames/down.ts). */
const provider = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  kind: v.picklist(['openai', 'anthropic']),
  url: v.pipe(v.string(), v.url(), v.check(isSafe)),
  models: v.pipe(v.array(model), v.minLength(1)),
})

/** What is wrong with a field that is there. */
const wrongs: Record<string, string> = {
  name: 'is not up to 40 small letters, digits and dashes with a letter first',
  kind: 'is neither "openai" nor "anthropic"',
  url: 'is no https address (http: on this computer only)',
  models: 'is not a list of models, each a name of up to 150 letters or {"id", "price": {"in", "out"}}',
}

export interface ProviderSetting {
  name: string
  kind: 'openai' | 'anthropic'
  /** Up to `/v1`, without a slash at the end. */
  url: string
  key?: string
  models: { id: string; price?: Price }[]
}

export interface ProviderEnv {
  /** JSON: `[{"name":"groq","kind":"openai","url":"https://api.groq.com/openai/v1","models":["…"]}]` */
  PROVIDERS?: string
  /** `name:key` of each, separated by commas. A secret. */
  PROVIDER_KEYS?: string
}

/** Plain http is for a model on this computer. */
function isSafe(url: string): boolean {
  const at = new URL(url)
  return at.protocol === 'https:' || (at.protocol === 'http:' && onThisComputer(at))
}

/** The providers, or what is wrong with the setting, in words for the operator. */
export function providersIn({ PROVIDERS, PROVIDER_KEYS }: ProviderEnv): ProviderSetting[] | { wrong: string } {
  if (!PROVIDERS?.trim()) return []
  const list = jsonOf(PROVIDERS)
  if (list === undefined) return { wrong: 'PROVIDERS: not JSON; none is used.' }
  const result = v.safeParse(v.array(provider), list, { abortEarly: true })
  if (!result.success) return { wrong: `PROVIDERS: ${wrongAt(result.issues[0].path)}; none is used.` }
  const keys = keysOf(PROVIDER_KEYS)
  return result.output.map(({ name, kind, url, models }) => {
    const key = keys.get(name)
    const priced = models.map((model) => (typeof model === 'string' ? { id: model } : pricedOf(model)))
    return { name, kind, url: url.replace(/\/+$/, ''), models: priced, ...(key !== undefined && { key }) }
  })
}

/** Names the place, counted from one, and quotes nothing: what stands there may be a key. */
function wrongAt([entry, field]: readonly v.IssuePathItem[] = []): string {
  if (!entry) return 'not a list'
  const place = `entry ${Number(entry.key) + 1}`
  if (!field) return `${place} is not an object`
  const name = String(field.key)
  return field.value === undefined ? `${place} has no ${name}` : `${place}: its ${name} ${wrongs[name]}`
}

const pricedOf = ({ id, price }: { id: string; price?: Price | undefined }) => ({ id, ...(price && { price }) })

/** A key may hold colons, never a comma. */
function keysOf(setting = ''): Map<string, string> {
  const pairs = setting.split(',').map((pair) => /^\s*([^:\s]+):(.*?)\s*$/.exec(pair))
  return new Map(pairs.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!] as const] : [])))
}
