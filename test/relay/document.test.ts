/** The document can be relied on: what it does not tell is found. */

import { describe, expect, it } from 'vitest'
import { type Document, hold } from './document.ts'
import { call } from './help.ts'

const read = async (): Promise<Document> => (await call('/openapi.json')).json()
const health = { status: 'ok', version: '1', storage: true, lanes: ['rule'], model: 'm', modelReachable: true }
const json = (body: object, init: ResponseInit = {}) => Response.json(body, init)

describe('an answer that is held to /openapi.json', () => {
  it('fits where it is as told', async () => {
    await hold(await read(), 'GET', '/health', json(health))
    await hold(await read(), 'POST', '/api/sessions/any-id/ticket', json({ ticket: 'a', expiresAt: 1 }))
  })

  it.each([
    ['a field of another kind', json({ ...health, storage: 'yes' }), /storage/],
    ['a word that is none of those told', json({ ...health, status: 'fine' }), /status/],
    ['a field that is not there', json({ status: 'ok' }), /required|version/i],
    ['a status that it does not tell', json(health, { status: 418 }), /no such status/],
    ['another kind of body', new Response('ok'), /application\/json only/],
    [
      'a problem without a code',
      json({ title: 'No' }, { status: 500, headers: { 'Content-Type': 'application/problem+json' } }),
      /type|code/,
    ],
  ])('does not with %s', async (_, answer, words) => {
    await expect(hold(await read(), 'GET', '/health', answer)).rejects.toThrow(words)
  })

  it('needs to be a problem also where there is no door', async () => {
    const nothing = json({}, { status: 404, headers: { 'Content-Type': 'application/problem+json' } })
    await expect(hold(await read(), 'GET', '/nowhere', nothing)).rejects.toThrow('404')
  })
})
