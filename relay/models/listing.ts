/** The models for people who choose: what is known of each, and whether it can be asked now. */

import type { Price } from '../../shared/prices.ts'
import { catalogue, retired } from './catalogue.ts'
import type { FailureCode } from './failure.ts'
import { restingModel } from './index.ts'
import { isObject } from './json.ts'
import type { ModelBinding } from './model.ts'
import { providerOf, type RosterEnv, sourcesOf, usual } from './roster.ts'
import { within } from './within.ts'

export interface Listed {
  id: string
  provider: string
  /** US dollars per million tokens; absent: not known. */
  price?: Price
  /** Tokens. */
  context?: number
  plan?: 'free' | 'paid'
  /** `resting`: it failed a moment ago; `code` says how. `gone`: the account no longer lists it. */
  status: 'ok' | 'resting' | 'gone'
  code?: FailureCode
}

/** What the account says of a model. */
interface Account {
  price?: Price
  context?: number
}

const HOUR = 3_600_000
const PATIENCE = 2_000
const PAGE = 100
const PAGES = 10

/** Belongs to this process; asked for at most once an hour. */
let account: { at: number; models?: Map<string, Account> } = { at: 0 }

/** Begin anew, knowing nothing (a test's clean slate). */
export function forgetAccount(): void {
  account = { at: 0 }
}

/** All models, the usual one's id, and what retired names mean. `refreshed`: ms since 1970; absent: only the built-in table is known. */
export async function listing(
  env: RosterEnv,
): Promise<{ default: string; models: Listed[]; retired: Readonly<Record<string, string>>; refreshed?: number }> {
  const now = Date.now()
  if (env.AI && now - account.at > HOUR) account = { at: now, ...(await read(env.AI)) }
  const own = new Map(sourcesOf(env).flatMap(({ models }) => models.map((model) => [model.id, model] as const)))
  // Without a binding nothing of the table can be asked, but it can be read about.
  for (const model of catalogue) if (!own.has(model.id)) own.set(model.id, model)
  const models = [...own.values()].map((model) => told(model, now))
  return { default: usual(env), models, retired, ...(account.models && { refreshed: account.at }) }
}

function told(model: { id: string; price?: Price; context?: number; plan?: 'free' | 'paid' }, now: number): Listed {
  const { id, price, context, plan } = model
  const provider = providerOf(id)
  const known = account.models?.get(id)
  const rest = restingModel(id, now)
  return {
    id,
    provider,
    ...((known?.price ?? price) && { price: known?.price ?? price }),
    ...((known?.context ?? context) && { context: known?.context ?? context }),
    ...(plan && { plan }),
    ...(rest
      ? { status: 'resting', code: rest.code }
      : { status: id.startsWith('@') && account.models && !known ? 'gone' : 'ok' }),
  }
}

/** The account's own list; nothing where it cannot be had. */
async function read(ai: ModelBinding): Promise<{ models?: Map<string, Account> }> {
  try {
    return { models: await within(PATIENCE, undefined, () => pages(ai)) }
  } catch {
    return {}
  }
}

async function pages(ai: ModelBinding): Promise<Map<string, Account>> {
  const models = new Map<string, Account>()
  for (let page = 1; page <= PAGES; page += 1) {
    const rows = await ai.models({ task: 'Text Generation', per_page: PAGE, page })
    if (!Array.isArray(rows)) break
    for (const row of rows)
      if (isObject(row) && typeof row.name === 'string') models.set(row.name, accountOf(row.properties))
    if (rows.length < PAGE) break
  }
  return models
}

/** `properties`: `[{property_id, value}]`, as `env.AI.models()` gives them. */
function accountOf(properties: unknown): Account {
  const of = (name: string) =>
    Array.isArray(properties) ? properties.find((one) => isObject(one) && one.property_id === name)?.value : undefined
  const context = Number(of('context_window'))
  const price = priceOf(of('price'))
  return { ...(context > 0 && { context }), ...(price && { price }) }
}

/** `[{unit: 'per M input tokens', price: 0.1, currency: 'USD'}, …]` */
function priceOf(value: unknown): Price | undefined {
  if (!Array.isArray(value)) return undefined
  const of = (side: string) =>
    Number(value.find((one) => isObject(one) && String(one.unit).includes(`${side} tokens`))?.price)
  const price = { in: of('input'), out: of('output') }
  return price.in >= 0 && price.out >= 0 ? price : undefined
}
