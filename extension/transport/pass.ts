/** A session at a relay and single-use tickets to its socket. The key never leaves this file but in a header. */

/** A session at the relay; `token` is as secret as the key. */
export interface Pass {
  sessionId: string
  token: string
  /** Ms since 1970; absent: not known. */
  expiresAt?: number
}

/** `again`: later it may do; `refused`: not until the settings change; `forgotten`: the relay knows the session no more. */
export type Failing = 'again' | 'refused' | 'forgotten'

/** Why a relay did not let us in. `message` is for the broadcaster; `wait` is what the relay asked for, in ms. */
export class RelayError extends Error {
  override name = 'RelayError'
  code: string
  failing: Failing
  wait: number

  constructor(code: string, failing: Failing, message: string, wait = 0) {
    super(message)
    this.code = code
    this.failing = failing
    this.wait = wait
  }
}

export interface Way {
  relay: URL
  key: string
  fetch: typeof globalThis.fetch
  signal: AbortSignal
}

const PATIENCE = 10_000
/** The relay is there and not set up: only its operator can mend that, so trying on is in vain and the user has to know. */
const UNFINISHED = new Set(['no-keys', 'no-secret'])

/** Opens a session. Throws RelayError. */
export async function openPass(way: Way): Promise<Pass> {
  const body = await post(way, 'api/session', way.key, (status) =>
    status === 429 || status === 408 || status >= 500 ? 'again' : 'refused',
  )
  return { sessionId: text(body.sessionId), token: text(body.token), ...until(body) }
}

const gone = (status: number): Failing => ([400, 401, 403, 404, 410].includes(status) ? 'forgotten' : 'again')

const until = ({ expiresAt }: Fields): Pick<Pass, 'expiresAt'> =>
  Number(expiresAt) > 0 ? { expiresAt: Number(expiresAt) } : {}

/** A ticket for one connection. Throws RelayError; `forgotten` when a new session is needed. */
export async function ticketFor(way: Way, { sessionId, token }: Pass): Promise<string> {
  const path = `api/sessions/${encodeURIComponent(sessionId)}/ticket`
  const { ticket } = await post(way, path, token, gone)
  return text(ticket)
}

/** A token is renewed so long before it ends, ms. */
const EARLY = 5 * 60_000

/** The same session with a token that is still good. Throws RelayError; `forgotten` when a new session is needed. */
export async function living(way: Way, pass: Pass, now: number): Promise<Pass> {
  if (!pass.expiresAt || pass.expiresAt - now > EARLY) return pass
  const { sessionId } = pass
  const body = await post(way, 'api/session', way.key, gone, { sessionId })
  return { sessionId, token: text(body.token), ...until(body) }
}

/** What lets a phone see a session. Throws RelayError. */
export async function watchFor(way: Way, { sessionId, token }: Pass): Promise<string> {
  return text((await post(way, `api/sessions/${encodeURIComponent(sessionId)}/watch`, token, () => 'again')).token)
}

/** No phone sees the session any more: its link, its token and the code are good for nothing. Throws RelayError. */
export async function endWatch(way: Way, { sessionId, token }: Pass): Promise<void> {
  await asked('DELETE', way, `api/sessions/${encodeURIComponent(sessionId)}/watch`, token, () => 'again')
}

/** A code to type: good once, shows no names. `until`: ms since 1970. */
export interface Code {
  text: string
  until: number
}

/** A code for the session; the one before is good for nothing then. Throws RelayError. */
export async function codeFor(way: Way, { sessionId, token }: Pass): Promise<Code> {
  const body = await post(way, `api/sessions/${encodeURIComponent(sessionId)}/code`, token, () => 'again')
  return { text: text(body.code), until: Number(body.expiresAt) || 0 }
}

type Fields = Record<string, unknown>

const post = (
  way: Way,
  path: string,
  bearer: string,
  failing: (status: number) => Failing,
  sent: Fields = {},
): Promise<Fields> => asked('POST', way, path, bearer, failing, sent)

async function asked(
  method: string,
  way: Way,
  path: string,
  bearer: string,
  failing: (status: number) => Failing,
  sent?: Fields,
): Promise<Fields> {
  const response = await reach(method, way, path, bearer, sent)
  const body = fields(await response.json().catch(() => undefined))
  if (response.ok) return body
  const code = typeof body.code === 'string' ? body.code : `http-${response.status}`
  throw new RelayError(
    code,
    UNFINISHED.has(code) ? 'refused' : failing(response.status),
    typeof body.detail === 'string' ? body.detail.slice(0, 300) : `The relay answered with ${response.status}.`,
    seconds(response.headers.get('retry-after')),
  )
}

async function reach(
  method: string,
  { relay, fetch, signal }: Way,
  path: string,
  bearer: string,
  sent: Fields | undefined,
): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) }
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])
  try {
    return await fetch(new URL(path, relay), {
      method,
      headers,
      ...(sent && { body: JSON.stringify(sent) }),
      signal: patience,
      credentials: 'omit',
    })
  } catch {
    throw new RelayError('unreachable', 'again', 'The relay cannot be reached.')
  }
}

const fields = (body: unknown): Fields => (typeof body === 'object' && body !== null ? (body as Fields) : {})

function text(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new RelayError('not-a-relay', 'refused', 'This address answers, but it is not a Sidecue relay.')
}

const seconds = (header: string | null): number => (Number(header) > 0 ? Number(header) * 1_000 : 0)
