/** A hundred thousand guesses at tokens, tickets, codes and session ids: none is let in. */

import { describe, expect, it } from 'vitest'
import { pairedBy } from '../../relay/doors/watch.ts'
import { memberOf, ticketOf } from '../../relay/gate/auth.ts'
import { newCode } from '../../relay/gate/code.ts'
import { at, bearer, call, KEY, type Opened, openSession, post, relay, ticketFor, upgrade } from './help.ts'

/** The same guesses each time; which they are does not matter. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const random = chance(7)
const letter = () => ALPHABET[random.next().value % 64]!

/** The genuine one with some letters changed, its signature among them. */
function forged(genuine: string): string {
  const letters = [...genuine]
  const signature = genuine.lastIndexOf('.') + 1
  for (let i = 0; i < 4; i++) {
    // The last letter of a signature holds four bits that say nothing.
    const place = signature + (random.next().value % (genuine.length - signature - 1))
    letters[place] = letters[place] === 'A' ? 'B' : 'A'
  }
  const changed = letters.join('')
  return changed === genuine ? `${letter()}${genuine}` : changed
}

const made = () =>
  `${Array.from({ length: 40 }, letter).join('')}.${Array.from({ length: 90 }, letter).join('')}.${Array.from({ length: 43 }, letter).join('')}`

const isIn = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

async function accepted(count: number, guess: () => Promise<boolean>): Promise<number> {
  let sum = 0
  const AT_ONCE = 200
  for (let done = 0; done < count; done += AT_ONCE) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, guess))
    sum += answers.filter(Boolean).length
  }
  return sum
}

const asMember = (token: string, sid: string) =>
  isIn(memberOf(new Request('https://relay.example', { headers: bearer({ token }) }), sid, relay))

// Five seconds on a machine of its own, many times that on a busy one.
describe('of a hundred thousand guesses', { timeout: 60_000 }, () => {
  it('the genuine ones are let in: the check is no wall', async () => {
    const opened = await openSession()
    expect(await asMember(opened.token, opened.sessionId)).toBe(true)
    expect(await isIn(ticketOf(await ticketFor(opened), opened.sessionId, relay))).toBe(true)
    const { code } = await (await post(`/api/sessions/${opened.sessionId}/code`, {}, bearer(opened))).json<{
      code: string
    }>()
    expect(await pairedBy(code, relay)).toMatchObject({ session: opened.sessionId })
  })

  it('no token is one', async () => {
    const { sessionId, token } = await openSession()
    expect(await accepted(20_000, () => asMember(forged(token), sessionId))).toBe(0)
    expect(await accepted(20_000, () => asMember(made(), sessionId))).toBe(0)
  })

  it('no ticket is one', async () => {
    const opened = await openSession()
    const ticket = await ticketFor(opened)
    expect(await accepted(20_000, () => isIn(ticketOf(forged(ticket), opened.sessionId, relay)))).toBe(0)
    expect(await accepted(18_000, () => isIn(ticketOf(made(), opened.sessionId, relay)))).toBe(0)
  })

  it('no session’s id opens with the token of another', async () => {
    const { token } = await openSession()
    expect(await accepted(22_000, () => asMember(token, crypto.randomUUID()))).toBe(0)
  })

  // Each of these asks an object of its own, which takes longer; the stories of watch.test.ts say how few a minute there may be.
  it('no code leads anywhere, while one is good', async () => {
    const opened = await openSession()
    await post(`/api/sessions/${opened.sessionId}/code`, {}, bearer(opened))
    expect(await accepted(200, async () => (await pairedBy(await newCode(relay), relay)) !== undefined)).toBe(0)
  })

  it('no made-up id wakes a session, also for who has a key', async () => {
    const { sessionId, token } = await openSession()
    const others = await (await post('/api/session', {}, { Authorization: 'Bearer another-key' })).json<Opened>()
    const woken: string[] = []
    const SESSIONS = {
      getByName(name: string) {
        woken.push(name)
        return relay.SESSIONS.getByName(name)
      },
    }
    const asked = async (path: string, headers: Record<string, string>, body: object = {}) => {
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      return (await at(`https://relay.example${path}`, init, { SESSIONS })).status
    }
    const nearly = sessionId.slice(0, -1) + (sessionId.endsWith('0') ? '1' : '0')
    for (const made of [crypto.randomUUID(), nearly, sessionId.toUpperCase(), others.sessionId]) {
      expect(await asked('/api/session', KEY, { sessionId: made })).toBe(410)
      for (const door of ['ticket', 'watch', 'code'])
        for (const headers of [KEY, bearer({ token })])
          expect(await asked(`/api/sessions/${made}/${door}`, headers)).toBe(401)
      expect(await asked('/api/chat', KEY, { message: 'hello', sessionId: made })).toBe(401)
    }
    expect(woken).toEqual([])
    expect(await asked('/api/session', KEY, { sessionId })).toBe(200)
    expect(woken).toEqual([sessionId])
  })

  it('none passes the front door', async () => {
    const { sessionId, token } = await openSession()
    const ticket = await ticketFor({ sessionId, token })
    const doors = [
      () => post(`/api/sessions/${sessionId}/ticket`, {}, bearer({ token: forged(token) })),
      () => post(`/api/sessions/${crypto.randomUUID()}/ticket`, {}, bearer({ token })),
      () => call('/api/history', { headers: bearer({ token: made() }) }),
      () => upgrade(sessionId, `sidecue.v1, ticket.${forged(ticket)}`),
      async () => post('/api/pair', { code: await newCode(relay) }, { 'CF-Connecting-IP': crypto.randomUUID() }),
    ]
    for (let i = 0; i < 60; i++) {
      const answers = await Promise.all(doors.map((door) => door()))
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
    }
  })
})
