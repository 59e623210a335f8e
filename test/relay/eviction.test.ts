/** A session that is put to sleep fifty times is, at the end, the same as one that never slept: on its sockets and on disk. */

import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  aCue,
  anAsk,
  aTurn,
  type Client,
  join,
  model,
  type Opened,
  openSession,
  stubOf,
  watcherOf,
  watchOf,
} from './help.ts'

beforeEach(() => model('good'))
afterEach(() => void vi.useRealTimers())

const START = 1_795_260_000_000
const ROUNDS = 50

/** Both runs live through the same seconds. */
const at = (round: number) => void vi.useFakeTimers({ toFake: ['Date'], now: START + round * 7_000 })

/** What is different in every run by its nature: random ids, what a model said and how long it took. */
const plain = (text: string, { sessionId }: Opened, words: string[]) =>
  words
    .reduce((rest, said) => rest.replaceAll(said, 'WORDS'), text)
    .replaceAll(sessionId, 'SESSION')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'RANDOM')
    .replaceAll(/(\\*"ms\\*":)\d+/g, '$1MS')

const rowsOf = (opened: Opened) =>
  runInDurableObject(stubOf(opened), (_, { storage }) => {
    const tables = storage.sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name",
      )
      .toArray()
    return Object.fromEntries(
      tables
        .filter(({ name }) => !name.startsWith('words_'))
        .map(({ name }) => [name, storage.sql.exec(`SELECT * FROM "${name}" ORDER BY 1`).toArray()]),
    )
  })

/** What a round says, and how many frames come back to each. */
async function round(i: number, opened: Opened, broadcaster: Client, phone: Client): Promise<string[]> {
  const heard: string[] = []
  broadcaster.say({ type: 'events', n: i + 1, events: [{ at: START + i, kind: 'chat', who: 'V1', text: `row ${i}` }] })
  heard.push(await broadcaster.text())
  broadcaster.say({ type: 'cue', cue: aCue(`c${i % 20}`, { content: `line ${i}` }) })
  heard.push(await phone.text())
  if (i % 3 === 0) {
    phone.say({ type: 'act', did: 'done', cue: `c${i % 20}` })
    heard.push(await broadcaster.text())
  }
  if (i % 5 === 0) {
    broadcaster.say({ type: 'ask', ask: anAsk(`a${i}`, { deadline: START, recent: [] }) })
    heard.push(await broadcaster.text())
  }
  if (i % 7 === 0) await stubOf(opened).turn(aTurn(`question ${i}`, `answer ${i}`))
  return heard
}

async function evening(sleep: (opened: Opened) => Promise<void>) {
  at(0)
  const opened = await openSession()
  const { client: broadcaster, status } = await join(opened)
  const watcher = await watcherOf(opened)
  const { client: phone, status: first } = await watchOf(watcher)
  const frames = [await broadcaster.text()]
  for (let i = 0; i < ROUNDS; i++) {
    at(i)
    frames.push(...(await round(i, opened, broadcaster, phone)))
    await sleep(opened)
  }
  broadcaster.say({ type: 'hello', role: 'broadcaster', version: 1, epoch: status.epoch, last: 20 })
  phone.say({ type: 'hello', role: 'watcher', version: 1, epoch: first.epoch, last: 45 })
  for (let i = 0; i < 2 + 7; i++) frames.push(await broadcaster.text())
  for (let i = 0; i < 2 + 5; i++) frames.push(await phone.text())
  const words = frames
    .map((frame) => JSON.parse(frame))
    .flatMap(({ type, reply }) => (type === 'reply' ? [reply.content] : []))
  const rows = JSON.stringify(await rowsOf(opened))
  return { frames: frames.map((frame) => plain(frame, opened, words)), rows: plain(rows, opened, words) }
}

it('fifty sleeps change nothing', async () => {
  const slept = await evening((opened) => evictDurableObject(stubOf(opened)))
  const awake = await evening(async () => undefined)
  expect(slept.frames).toEqual(awake.frames)
  expect(JSON.parse(slept.rows)).toEqual(JSON.parse(awake.rows))
  expect(awake.frames.length).toBeGreaterThan(100)
})
