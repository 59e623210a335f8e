import { describe, expect, it } from 'vitest'
import { readDownlink } from '../../../shared/frames/down.ts'

const status = { type: 'status', version: 1, epoch: 'e', last: 0, model: 'm', modelReachable: true }
const reply = { id: 'a', action: 'say', content: 'Hello V1.', model: 'm', ms: 12 }

describe('what a relay says', () => {
  it('is read without what a newer relay adds', () => {
    expect(readDownlink({ ...status, heard: 3, mood: 'fine' })).toEqual({ ...status, heard: 3 })
    expect(readDownlink({ type: 'reply', seq: 1, reply: { ...reply, cost: 2 } })).toEqual({
      type: 'reply',
      seq: 1,
      reply,
    })
  })

  it.each([
    ['of a type that is not known yet', { type: 'weather', seq: 1 }],
    ['of another version', { ...status, version: 2 }],
    ['with an answer that is no cue', { type: 'reply', seq: 1, reply: { ...reply, action: 'sing' } }],
    ['with a number that counts nothing', { type: 'ack', n: 0.5 }],
    ['with words without end', { type: 'none', seq: 1, ask: 'a', code: 'x'.repeat(101) }],
  ])('is no message %s', (_, frame) => expect(readDownlink(frame)).toBeUndefined())
})
