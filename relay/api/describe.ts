/** Each door's own page in /openapi.json, written where the door stands. */

import { type OverrideSchemaContext, toJsonSchema } from '@valibot/to-json-schema'
import type { MiddlewareHandler } from 'hono'
import { type DescribeRouteOptions, loadVendor, resolver, uniqueSymbol } from 'hono-openapi'
import * as v from 'valibot'
import { type ProblemStatus, titles } from '../errors.ts'
import type { World } from './world.ts'

// Said here, because the library would look for other schema libraries at run time otherwise. What is checked by code alone
// (a `check`, a trimmed text) has no words in JSON Schema.
loadVendor('valibot', {
  toJSONSchema: (schema) =>
    toJsonSchema(schema as never, { errorMode: 'ignore', typeMode: 'input', overrideSchema: fileOf }) as never,
})

const problemBody = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.string(),
  field: v.optional(v.string()),
})

/** A file in a form is bytes, for which JSON Schema has no word and OpenAPI has. */
const fileOf = ({ valibotSchema }: OverrideSchemaContext) =>
  valibotSchema.type === 'file' ? ({ type: 'string', format: 'binary' } as const) : undefined

/** By media type: a valibot schema, or `binary`. */
type Content = Record<string, v.GenericSchema | 'binary'>

export interface Page {
  summary: string
  /** More words; Markdown. */
  description?: string
  tag: string
  /** Whose word opens the door: an access key or a session's token; none if absent. */
  by?: 'key' | 'session' | 'either'
  /** JSON, or by media type. */
  body?: v.GenericSchema | Content
  query?: Record<string, { description: string; schema?: object; required?: boolean }>
  /** JSON, or by media type; absent: nothing but the status. */
  answer?: v.GenericSchema | Content
  /** 200 if absent; of several, each with the same content. */
  status?: number | readonly number[]
  /** How else it ends, as problem JSON. 401, 403, 410, 413, 429, 500 and 503 need not be said. */
  fails?: readonly ProblemStatus[]
  /** What a request must pass before the door. */
  check?: MiddlewareHandler<World>
}

/** Tells the OpenAPI document of the door that it stands before; the request passes `check`, or untouched. */
export function describe({ check = (_, next) => next(), ...page }: Page): MiddlewareHandler<World> {
  const passed: MiddlewareHandler<World> = (c, next) => check(c, next)
  // What the library reads, without its own middleware, which would be one more step for every request.
  return Object.assign(passed, { [uniqueSymbol]: { spec: specOf(page) } })
}

function specOf({
  summary,
  description,
  tag,
  by,
  body,
  query,
  answer,
  status = 200,
  fails = [],
}: Omit<Page, 'check'>): DescribeRouteOptions {
  const closed = [...(by ? ([401] as const) : []), ...(by && by !== 'key' ? ([410] as const) : [])]
  const failures = [...fails, 403, 413, 429, ...closed, 500, 503] as const
  const success = { description: 'As asked.', ...(answer && { content: contentOf(answer) }) }
  return {
    summary,
    ...(description && { description }),
    tags: [tag],
    ...(by && { security: by === 'either' ? [{ session: [] }, { key: [] }] : [{ [by]: [] }] }),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    ...(query && { parameters: Object.entries(query).map(parameter) }),
    responses: {
      ...Object.fromEntries([status].flat().map((good) => [good, success])),
      ...Object.fromEntries(failures.map((code) => [code, failure(code)])),
    },
  }
}

const parameter = ([name, { description, schema = { type: 'string' }, required = false }]: [
  string,
  { description: string; schema?: object; required?: boolean },
]) => ({ name, in: 'query', description, schema, required }) as const

const failure = (code: ProblemStatus) => ({
  description: titles[code],
  content: { 'application/problem+json': { schema: resolver(problemBody) } },
})

const isSchema = (content: v.GenericSchema | Content): content is v.GenericSchema => '~standard' in content

function contentOf(content: v.GenericSchema | Content) {
  const types: Content = isSchema(content) ? { 'application/json': content } : content
  return Object.fromEntries(
    Object.entries(types).map(([type, schema]) => [
      type,
      { schema: schema === 'binary' ? ({ type: 'string', format: 'binary' } as const) : resolver(schema) },
    ]),
  )
}
