/** One way to fail: throw a Problem; the door answers it as problem JSON (RFC 9457), with nothing of the request's content and no stack. */

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 416 | 426 | 429 | 500 | 503

export class Problem extends Error {
  readonly status: ProblemStatus
  readonly code: string
  readonly more: More

  /** `detail`: a sentence for a person. Never text from the request. */
  constructor(status: ProblemStatus, code: string, detail: string, more: More = {}) {
    super(detail)
    this.status = status
    this.code = code
    this.more = more
  }
}

interface More {
  /** Path of the field that is wrong, as `context[3].text`. */
  field?: string
  /** Seconds. */
  retryAfter?: number
  /** What this status has to say beside its body. */
  headers?: Record<string, string>
}

export const titles: Record<ProblemStatus, string> = {
  400: 'Bad request',
  401: 'Not allowed without a key',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  426: 'Upgrade required',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available',
}

/** Whoever comes for a session that is over, or was deleted. */
export const over = (): Problem => new Problem(410, 'over', 'This session is over.')

/** The answer for a problem. `carried`: headers beside its own. */
export function problem(
  { status, code, message, more: { field, retryAfter, headers: more } }: Problem,
  carried: Record<string, string> = {},
): Response {
  const body = {
    type: `urn:sidecue:${code}`,
    title: titles[status],
    status,
    code,
    detail: message,
    ...(field && { field }),
  }
  const headers = {
    ...carried,
    'Content-Type': 'application/problem+json',
    ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    ...more,
  }
  return new Response(JSON.stringify(body), { status, headers })
}

/** Of a request. */
export const unreadable = (status: 400 | 401 = 400): Problem =>
  new Problem(status, 'bad-request', 'The request cannot be read.')

/** What is read of a request. @throws Problem 400 where it cannot be: a caller who hangs up in the middle is no bug of ours */
export async function received<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    throw error instanceof Problem ? error : unreadable()
  }
}

/** As SQLite says it, through whichever object (raw workerd, November 2026). An object that is new there fails without a word of why. */
const isFull = (error: unknown): boolean => error instanceof Error && error.message.endsWith('SQLITE_FULL')

/** What a caller hears of what nobody foresaw. */
export const unforeseen = (error: unknown): Problem =>
  isFull(error)
    ? new Problem(503, 'full', 'The relay’s disk is full, so it can keep nothing. Its operator makes room there.')
    : new Problem(500, 'internal', 'Something went wrong in the relay.')

/** One line of JSON for a bug, or for a disk that is full: its name and its places; `id`, the request's number. Not its message, which may hold a viewer's words. */
export function report(where: string, error: unknown, id?: string): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(typeof error)
  // The stack begins with the message, which may look like places too.
  const places = (stack ?? '')
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  console.error(
    JSON.stringify({
      event: isFull(error) ? 'full' : 'bug',
      ...(id && { id }),
      where,
      name,
      places: places.map((line) => line.trim()),
    }),
  )
}
