/** What comes in over HTTP, checked where it enters. */

import * as v from 'valibot'
import { Problem, received } from '../errors.ts'

/** Comes out as ms since 1970. */
const time = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => new Date(value).getTime()),
  v.check((at) => !Number.isNaN(at), 'not a time'),
)

const row = v.object({
  text: v.string(),
  /** What a caller does not say, or what we do not know, is chat. */
  type: v.optional(v.string(), 'chat'),
  timestamp: v.nullish(time),
})

export const promptBody = v.object({
  context: v.pipe(v.array(row), v.maxLength(200, 'at most 200 rows')),
  broadcaster: v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(200, 'at most 200 characters')),
  preferences: v.nullish(v.pipe(v.string(), v.maxLength(5_000, 'at most 5000 characters')), ''),
  aimodel: v.nullish(v.string()),
  /** Why a cue is wanted now, in the caller's words; the model hears it, the rules do not. */
  reason: v.nullish(v.pipe(v.string(), v.maxLength(500, 'at most 500 characters'))),
  /** The prompt by name and version, as `cue@1`; an unknown one means the usual. */
  template: v.nullish(v.pipe(v.string(), v.maxLength(50, 'at most 50 characters'))),
  /** A name of the caller's for the evening, so that its cost can be told apart. */
  sessionKey: v.nullish(v.pipe(v.string(), v.maxLength(100, 'at most 100 characters'))),
})

export type PromptBody = v.InferOutput<typeof promptBody>

/**
 * The body as JSON in the shape of `schema`; unknown fields are left out.
 * @throws Problem 400 that names the field and never quotes it
 */
export async function bodyOf<S extends v.GenericSchema>(request: Request, schema: S): Promise<v.InferOutput<S>> {
  return checked(jsonIn(await received(request.text())), schema)
}

/**
 * A value in the shape of `schema`; unknown fields are left out.
 * @throws Problem 400 that names the field and never quotes it
 */
export function checked<S extends v.GenericSchema>(value: unknown, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  const field = fieldOf(issue)
  throw new Problem(400, 'field', `${field || 'The body'}: ${wordsOf(issue)}.`, field ? { field } : {})
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'json', 'The body is not JSON.')
  }
}

/** `context[3].text` */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : String(key)
  }, '')
}

/** Valibot's own message quotes what it received; ours says only what was expected. */
function wordsOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'missing'
  if (issue.kind === 'validation') return issue.message
  return `expected ${issue.expected?.toLowerCase() ?? issue.type}`
}
