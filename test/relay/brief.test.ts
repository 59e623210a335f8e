/** What a session tells those who answer the broadcaster's questions. */

import { evictDurableObject } from 'cloudflare:test'
import { beforeEach, expect, it } from 'vitest'
import { anAsk, aTurn, join, model, openSession, stubOf } from './help.ts'

beforeEach(() => model('good'))

it('a session that was never spoken to knows nothing', async () => {
  expect(await stubOf(await openSession()).brief()).toEqual({ owed: [], cues: [], turns: [], recent: [] })
})

it('it knows the room from the last ask, and the last ten turns, also after it slept', async () => {
  const opened = await openSession()
  const { client } = await join(opened)
  const ask = anAsk('a', { owed: ['song for V1'] })
  client.say({ type: 'ask', ask })
  await client.next()
  const stub = stubOf(opened)
  for (let i = 1; i <= 12; i++) await stub.turn(aTurn(`question ${i}`, `answer ${i}`))
  await evictDurableObject(stub)
  const brief = await stub.brief()
  expect(brief).toMatchObject({ room: ask.room, owed: ['song for V1'], recent: ask.recent })
  expect(brief.turns).toHaveLength(10)
  expect(brief.turns.at(-1)).toEqual({ at: expect.any(Number), ...aTurn('question 12', 'answer 12') })
})
