/** What went to a relay in a minute, made up. */

import type { Sent } from '../../../shared/sent.ts'

const at = Date.UTC(2026, 10, 21, 21, 4, 12)
const bytes = (text: string): number => new TextEncoder().encode(text).length

const request = (what: string): Pick<Sent, 'what' | 'head'> => ({
  what,
  head: `${what.replace('/', 'https://relay.example/')}\nauthorization: Bearer •••\ncontent-type: application/json`,
})

const frames: (Pick<Sent, 'what' | 'head' | 'answer'> & { body: string })[] = [
  { ...request('POST /api/session'), body: '{}', answer: '200' },
  { ...request('POST /api/sessions/0f8c1f6e-9d1b-4b53-a8a8-5d5a52b1f6a0/ticket'), body: '{}', answer: '200' },
  { what: 'hello', body: '{"type":"hello","role":"broadcaster","version":1}', answer: 'status' },
  {
    what: 'ask',
    body: JSON.stringify({
      type: 'ask',
      ask: { id: 'a1', action: 'say', moment: 'thanks', who: ['V1'], recent: [{ who: 'V1', text: 'hello @V2' }] },
    }),
    answer: 'reply',
  },
  { what: 'cancel', body: '{"type":"cancel","ask":"a2"}' },
  { what: 'ask', body: '{"type":"ask","ask":{"id":"a3","action":"do","moment":"quiet chat"}}', answer: 'budget' },
]

export const leaving: Sent[] = frames.map((one, i) => ({ ...one, n: i + 1, at: at + i * 9_000, size: bytes(one.body) }))
