/** What comes in over HTTP, checked where it enters. */

import * as v from 'valibot'
import { Problem, received } from '../errors.ts'

/** Comes out as ms since 1970. */
const time = v.pipe(
  v.union([v.string(), v.number()]),
  v.description('ISO 8601, or milliseconds since 1970. If absent, as of the row before.'),
  v.transform((value) => new Date(value).getTime()),
  v.check((at) => !Number.isNaN(at), 'not a time'),
)

/** What a caller does not say, or what we do not know, is chat. */
const type = v.pipe(
  v.string(),
  v.description(
    '`chat`, `tip`, `cheer`, `bits`, `donation`, `gift`, `superchat`, `sub`, `resub`, `follow`, `join`, `leave` or `raid`. Any other is chat.',
  ),
)

const text = v.pipe(
  v.string(),
  v.description('As `Mia: hello`, `Mia tipped 50 tokens: for a song`, `Mia joined`, `Mia is raiding with 40 viewers`.'),
)

const row = v.object({
  text,
  type: v.optional(type, 'chat'),
  timestamp: v.nullish(time),
})

const words = (most: number, about: string) =>
  v.nullish(v.pipe(v.string(), v.maxLength(most, `at most ${most} characters`), v.description(about)))

export const promptBody = v.object({
  context: v.pipe(v.array(row), v.maxLength(200, 'at most 200 rows')),
  broadcaster: v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(200, 'at most 200 characters')),
  preferences: v.nullish(v.pipe(v.string(), v.maxLength(5_000, 'at most 5000 characters')), ''),
  aimodel: v.nullish(v.pipe(v.string(), v.description('As in `/api/models`; an unknown one means the usual.'))),
  reason: words(500, 'Why a cue is wanted now, in your words; the model hears it, the rules do not.'),
  template: words(50, 'The prompt by name and version, as `cue@1`; an unknown one means the usual.'),
  sessionKey: words(100, 'Your own name for the evening, so that its cost can be told apart.'),
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
