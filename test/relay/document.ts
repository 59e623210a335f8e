/** An outside client that knows nothing but /openapi.json: it holds every answer of a described door to its page. */

import { type Schema, Validator } from '@cfworker/json-schema'

export interface Document {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Content }> }>>
  components: { schemas: Record<'ToRelay' | 'FromRelay', Schema> & Record<'ProblemCode' | 'ModelCode', Codes> }
}

interface Codes {
  oneOf: { const: string }[]
}

type Content = Record<string, { schema: Schema }>

const problem: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
}

/** `paths` as patterns, the ones without a parameter first. */
function doorOf({ paths }: Document, path: string): Document['paths'][string] | undefined {
  const all = Object.entries(paths).toSorted(([one], [other]) => one.split('{').length - other.split('{').length)
  return all.find(([door]) => new RegExp(`^${door.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path))?.[1]
}

const typeOf = ({ headers }: Response): string => (headers.get('Content-Type') ?? '').split(';')[0]!

/**
 * Nothing, where the answer is as the document tells.
 * @throws Error that says what it does not tell
 */
export async function hold(document: Document, method: string, path: string, answer: Response): Promise<void> {
  // To https, before any door is reached.
  if (answer.status === 308 && answer.headers.has('Location')) return
  const page = doorOf(document, path)?.[method.toLowerCase()]
  const type = typeOf(answer)
  const where = `${method} ${path} ${answer.status} ${type}`
  if (type === 'application/problem+json') knows(document, where, await answer.clone().json())
  if (!page) return await fits(where, type === 'application/problem+json' ? problem : true, answer)
  const told = page.responses[answer.status]
  if (!told) throw new Error(`${where}: the document tells of no such status.`)
  if (!told.content && !type) return
  const content = told.content?.[type]
  if (!content) throw new Error(`${where}: the document tells of ${Object.keys(told.content ?? {})} only.`)
  await fits(where, content.schema, answer)
}

/**
 * The same for what is said on the socket.
 * @throws Error that says what the document does not tell
 */
export function holdFrame({ components }: Document, way: 'ToRelay' | 'FromRelay', frame: unknown): void {
  check(way, components.schemas[way], frame)
}

function knows({ components: { schemas } }: Document, where: string, { code }: { code?: string }): void {
  const codes = [...schemas.ProblemCode.oneOf, ...schemas.ModelCode.oneOf]
  if (!codes.some((known) => known.const === code)) throw new Error(`${where}: the document tells of no code ${code}.`)
}

async function fits(where: string, schema: Schema | boolean, answer: Response): Promise<void> {
  if (/json$/.test(typeOf(answer))) check(where, schema, await answer.clone().json())
}

function check(where: string, schema: Schema | boolean, value: unknown): void {
  const { valid, errors } = new Validator(schema as Schema, '2020-12').validate(value)
  if (!valid)
    throw new Error(
      `${where}: ${errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`).join('; ')}`,
    )
}
