/** Which models there are here, who provides each, and in which order they are asked. */

import { defaultModel, type Price } from '../../shared/prices.ts'
import { anthropic } from './anthropic.ts'
import { catalogue, fallbacks, resolve } from './catalogue.ts'
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

interface Roster {
  sources: Source[]
  usual: string
  /** Where nobody wishes for another. */
  chain: string[]
}

/** The settings of a Worker never change while it runs, and every request asks. */
const rosters = new WeakMap<RosterEnv, Roster>()

function rosterOf(env: RosterEnv): Roster {
  const old = rosters.get(env)
  if (old) return old
  const sources = readSources(env)
  const usual = usualOf(env, sources)
  const roster = { sources, usual, chain: chainFrom(sources, usual) }
  rosters.set(env, roster)
  return roster
}

/** Everybody who could be asked. A setting that cannot be read counts as none; /health says so. */
export const sourcesOf = (env: RosterEnv): readonly Source[] => rosterOf(env).sources

/** The model that is used when nothing else is asked for. */
export const usual = (env: RosterEnv): string => rosterOf(env).usual

/** Who is asked, in order: the wish, the usual one, Workers AI's own row, then the first of each other provider. */
export function chainOf(env: RosterEnv, wish?: string): readonly string[] {
  const { sources, usual, chain } = rosterOf(env)
  return wish ? chainFrom(sources, usual, wish) : chain
}

function readSources(env: RosterEnv): Source[] {
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

function usualOf({ MODEL }: RosterEnv, sources: readonly Source[]): string {
  if (MODEL && has(sources, MODEL)) return MODEL
  const first = sources[0]
  return !first || first.name === WORKERS_AI ? resolve(MODEL) : first.models[0]!.id
}

function chainFrom(sources: readonly Source[], usual: string, wish?: string): string[] {
  const wished = wish && has(sources, wish) ? wish : resolve(wish, usual)
  const others = sources.filter(({ name }) => name !== WORKERS_AI).map(({ models }) => models[0]!.id)
  return [...new Set([wished, usual, defaultModel, ...fallbacks, ...others])].filter((id) => has(sources, id))
}

/** US dollars per million tokens. */
export function priceOf(env: RosterEnv, id: string): Price {
  const model = sourcesOf(env)
    .flatMap(({ models }) => models)
    .find((one) => one.id === id)
  return model?.price ?? UNKNOWN
}
