/** Which models there are here, who provides each, and in which order they are asked. */

import { anthropic } from './anthropic.ts'
import { catalogue, defaultModel, fallbacks, type Price, resolve } from './catalogue.ts'
import type { ModelBinding, Provider } from './model.ts'
import { openAi } from './openai.ts'
import { type ProviderEnv, type ProviderSetting, providersIn } from './settings.ts'
import { workersAi } from './workers-ai.ts'

export interface RosterEnv extends ProviderEnv {
  /** Workers AI. Absent where there is no account (raw workerd). */
  AI?: ModelBinding
  /** The model used when none is asked for; empty means the catalogue's default. */
  MODEL?: string
}

export const WORKERS_AI = 'workers-ai'

/** A provider's models; an id is the provider's name, a slash and its own name for the model, but for Workers AI, whose ids stand alone. */
export interface Source {
  name: string
  provider: Provider
  models: readonly { id: string; price?: Price }[]
}

/** What another provider's model costs where the operator does not say: dear, so that the day's cap is kept. US dollars per million tokens. */
const UNKNOWN: Price = { in: 1, out: 5 }

/** Everybody who could be asked. A setting that cannot be read counts as none; /health says so. */
export function sourcesOf(env: RosterEnv): Source[] {
  const settings = providersIn(env)
  const own: Source[] = env.AI ? [{ name: WORKERS_AI, provider: workersAi(env.AI), models: catalogue }] : []
  return 'wrong' in settings ? own : [...own, ...settings.map(sourceOf)]
}

function sourceOf({ name, kind, url, key, models }: ProviderSetting): Source {
  return {
    name,
    provider: kind === 'anthropic' ? anthropic(url, key) : openAi(url, key),
    models: models.map((model) => ({ ...model, id: `${name}/${model.id}` })),
  }
}

/** Whose model it is: `workers-ai`, or the name that the operator gave. */
export const providerOf = (id: string): string => (id.startsWith('@') ? WORKERS_AI : id.slice(0, id.indexOf('/')))

/** As its provider calls it. */
export const ownName = (id: string): string => (id.startsWith('@') ? id : id.slice(id.indexOf('/') + 1))

const has = (sources: readonly Source[], id: string): boolean =>
  sources.some(({ models }) => models.some((model) => model.id === id))

/** The model that is used when nothing else is asked for. */
export function usual(env: RosterEnv): string {
  const sources = sourcesOf(env)
  if (env.MODEL && has(sources, env.MODEL)) return env.MODEL
  const first = sources[0]
  return !first || first.name === WORKERS_AI ? resolve(env.MODEL) : first.models[0]!.id
}

/** Who is asked, in order: the wish, the usual one, Workers AI's own row, then the first of each other provider. */
export function chainOf(env: RosterEnv, wish?: string): string[] {
  const sources = sourcesOf(env)
  const wished = wish && has(sources, wish) ? wish : resolve(wish, usual(env))
  const others = sources.filter(({ name }) => name !== WORKERS_AI).map(({ models }) => models[0]!.id)
  return [...new Set([wished, usual(env), defaultModel, ...fallbacks, ...others])].filter((id) => has(sources, id))
}

/** US dollars per million tokens. */
export function priceOf(env: RosterEnv, id: string): Price {
  const model = sourcesOf(env)
    .flatMap(({ models }) => models)
    .find((one) => one.id === id)
  return model?.price ?? UNKNOWN
}
