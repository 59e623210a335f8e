/** The front door and what tests do behind it. */

import { runInDurableObject } from 'cloudflare:test'
import { env, exports } from 'cloudflare:workers'
import { expect } from 'vitest'
import type { Env } from '../../relay/env.ts'
import app from '../../relay/index.ts'
import { ModelFailure } from '../../relay/models/failure.ts'
import { forget } from '../../relay/models/index.ts'
import { forgetAccount } from '../../relay/models/listing.ts'
import type { Answer } from '../../relay/models/model.ts'
import type { Session } from '../../relay/session/session.ts'
import type { Ask } from '../../shared/ask.ts'
import { readDownlink } from '../../shared/frames/down.ts'
import type { FromRelay, ShownCue } from '../../shared/relay.ts'
import type { Call } from '../stand-in/index.ts'
import { type Document, hold, holdFrame } from './document.ts'

export const relay = env as unknown as Env

/** The stand-in's own door, beside the one that it has as a model. */
interface Behind {
  behave(behaviour: string, model?: string): Promise<void>
  heard(): Promise<Call[]>
}
export const standIn = (env as unknown as { AI: Behind }).AI

const door = (exports as unknown as { default: Fetcher }).default

const fetched = (path: string, init?: RequestInit): Promise<Response> =>
  door.fetch(`https://relay.example${path}`, init)

let document: Promise<Document> | undefined

/** A request at the front door of a relay out in the world. Every answer is held to the page that /openapi.json has of its door. */
export async function call(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetched(path, init)
  await held(init?.method, `https://relay.example${path}`, answer)
  return answer
}

/** The same of a relay with other settings; `url` is whole. */
export async function at(url: string, init: RequestInit = {}, settings: object = {}): Promise<Response> {
  const answer = await app.request(url, init, { ...relay, ...settings })
  await held(init.method, url, answer)
  return answer
}

async function held(method = 'GET', url: string, answer: Response): Promise<void> {
  await hold(await told(), method, new URL(url).pathname, answer)
}

/** The document, read once. */
export function told(): Promise<Document> {
  document ??= fetched('/openapi.json').then((answer) => answer.json())
  return document
}

export const KEY = { Authorization: 'Bearer a-key' }

export const post = (path: string, body: unknown, headers: Record<string, string> = KEY): Promise<Response> =>
  call(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

/** From now on the model behaves so, and the relay knows nothing of how it behaved before. */
export async function model(behaviour: string, name?: string): Promise<void> {
  if (name === undefined) {
    forget()
    forgetAccount()
  }
  await standIn.behave(behaviour, name)
}

/** The models that were asked since the last time somebody looked. */
export const askedModels = async (): Promise<string[]> => (await standIn.heard()).map((one) => one.model)

/** What the model said, or the code of its failure. */
export const codeOf = (answer: Promise<Answer>): Promise<string> =>
  answer.then(
    ({ text }) => text,
    (error) => (error instanceof ModelFailure ? error.code : String(error)),
  )

export interface Opened {
  sessionId: string
  token: string
}

export const openSession = async (headers?: Record<string, string>): Promise<Opened> =>
  (await post('/api/session', {}, headers)).json()

export async function ticketFor({ sessionId, token }: Opened): Promise<string> {
  const answer = await post(`/api/sessions/${sessionId}/ticket`, {}, { Authorization: `Bearer ${token}` })
  return (await answer.json<{ ticket: string }>()).ticket
}

/** The upgrade request for a socket, as a browser makes it. */
export const upgrade = (
  sessionId: string,
  protocols: string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  call(`/api/sessions/${sessionId}/socket`, {
    headers: { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': protocols, ...headers },
  })

export const stubOf = ({ sessionId }: Opened): DurableObjectStub<Session> => relay.SESSIONS.getByName(sessionId)

/** Everything that a session keeps in words, as text. */
export const onDisk = (opened: Opened): Promise<string> =>
  runInDurableObject(stubOf(opened), (_, { storage: { sql } }) =>
    JSON.stringify(['about', 'sent', 'heard', 'said'].map((table) => sql.exec(`SELECT * FROM ${table}`).toArray())),
  )

/** A client of the socket: what it hears stands in a row until somebody asks for it. */
export class Client {
  readonly #socket: WebSocket
  readonly #heard: string[] = []
  #wake: () => void = () => {}
  closed: { code: number; reason: string } | undefined

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.accept()
    socket.addEventListener('message', ({ data }) => {
      this.#heard.push(String(data))
      this.#wake()
    })
    socket.addEventListener('close', ({ code, reason }) => {
      this.closed = { code, reason }
      this.#wake()
    })
  }

  say(frame: object | string): void {
    this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  }

  /** The next frame, held to the document like every answer; the extension reads all of it. */
  async next(): Promise<FromRelay> {
    const frame = JSON.parse(await this.text())
    holdFrame(await told(), 'FromRelay', frame)
    expect(readDownlink(frame)).toEqual(frame)
    return frame
  }

  async text(): Promise<string> {
    while (this.#heard.length === 0) await this.#something()
    return this.#heard.shift()!
  }

  async end(): Promise<{ code: number; reason: string }> {
    while (!this.closed) await this.#something()
    return this.closed
  }

  close(): void {
    this.#socket.close(1000)
  }

  #something(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}

/** A second screen's token for the session. */
export const watcherOf = async (opened: Opened): Promise<Opened> => ({
  sessionId: opened.sessionId,
  ...(await (await post(`/api/sessions/${opened.sessionId}/watch`, {}, bearer(opened))).json<{ token: string }>()),
})

export const bearer = ({ token }: { token: string }): { Authorization: string } => ({
  Authorization: `Bearer ${token}`,
})

/** A socket of the session that has not said hello yet. */
export async function connect(opened: Opened): Promise<Client> {
  const answer = await upgrade(opened.sessionId, `sidecue.v1, ticket.${await ticketFor(opened)}`)
  return new Client(answer.webSocket!)
}

/** A second screen that has said hello: its status, who is here, and what came after is still to be heard. */
export async function watchOf(
  watcher: Opened,
  seen: { epoch?: string; last?: number } = {},
): Promise<{ client: Client; status: Status }> {
  return await join(watcher, seen, 'watcher')
}

/** A socket that has said hello, and the status that it was given. */
export async function join(
  opened: Opened,
  seen: { epoch?: string; last?: number } = {},
  role: 'broadcaster' | 'watcher' = 'broadcaster',
): Promise<{ client: Client; status: Status }> {
  const client = await connect(opened)
  client.say({ type: 'hello', role, version: 1, ...seen })
  const status = (await client.next()) as Status
  // Who is here comes next, always.
  await client.next()
  return { client, status }
}

export type Status = Extract<FromRelay, { type: 'status' }>

/** A cue as it is on stage. */
export const aCue = (id: string, more: Partial<ShownCue> = {}): ShownCue => ({
  id,
  at: 1_795_260_000_000,
  action: 'say',
  content: `Thank you so much, V1! (${id})`,
  why: 'V1 tipped 50 tokens',
  moment: 'thanks',
  deadline: 1_795_260_020_000,
  state: 'shown',
  ...more,
})

/** A question to the coach and its answer, as a session keeps them. */
export const aTurn = (question: string, answer: string) => ({ question, answer, model: 'rules', template: 'ask@1' })

/** An ask for a tail to a thanks cue, sealed. */
export const anAsk = (id: string, more: Partial<Ask> = {}): Ask => ({
  id,
  cue: `cue-${id}`,
  want: 'tail',
  moment: 'thanks',
  who: ['V1'],
  why: 'V1 tipped 50 tokens',
  line: 'Thank you so much, V1!',
  action: 'say',
  deadline: Date.now() + 20_000,
  recent: [
    { at: Date.now() - 9_000, kind: 'chat', who: 'V2', text: 'what are we playing tonight?' },
    { at: Date.now() - 1_000, kind: 'paid', who: 'V1', amount: 50, unit: 'token' },
  ],
  room: { broadcaster: 'host', site: 'stage', minutesLive: 12, unit: 'token' },
  owed: [],
  last: [],
  tone: 'warm',
  language: 'en',
  preferences: '',
  limits: [],
  ...more,
})
