import { describe, expect, it } from 'vitest'
import type { Paint } from '../../stage/paints.ts'
import { type Inserted, type Played, reportOf } from './report.ts'

const ann = { name: 'ann', badges: [] }
const tip = (at: number, name = 'ann', amount = 50): Inserted => ({
  at,
  kind: 'paid',
  who: { name, badges: [] },
  what: 'tip',
  amount,
  unit: 'token',
})
const received = (id: string, { at: _, ...facts }: Inserted) => ({ type: 'event' as const, id, ...facts })
const thanks = (id: string, who: string[], tailLane?: 'model') => ({
  type: 'cue' as const,
  id,
  moment: 'thanks',
  content: 'Thank you',
  lane: 'rule',
  who,
  ...(tailLane ? { tailLane } : {}),
})
const paint = (id: string, at: number, part: 'cue' | 'tail' = 'cue'): Paint => ({
  part,
  id,
  at,
  action: 'say',
  lane: 'rule',
  text: 'Thank you',
  why: '50 tokens',
})
const evening = (part: Partial<Played>): Played => ({
  inserted: [],
  paints: [],
  events: [],
  cues: [],
  waited: new Set(),
  relay: 'none',
  ...part,
})

describe('the figures of a played evening', () => {
  it('time a rule cue from its row to its paint', () => {
    const row = tip(1_000)
    const played = evening({
      inserted: [row],
      events: [received('e1', row)],
      cues: [thanks('thanks:e1', ['ann'])],
      paints: [paint('thanks:e1', 1_040)],
    })
    expect(reportOf(played)).toMatchObject({
      events: { paid: 1 },
      cues: { rule: 1, model: 0 },
      ruleCueMs: { p50: 40, p95: 40 },
      waited: 0,
      modelCueMs: { p50: null, p95: null },
      lost: 0,
      duplicated: 0,
    })
  })

  it('leave out the urgent cue that the cadence made wait, and count it', () => {
    const rows = [tip(1_000), tip(2_000, 'bob')]
    const played = evening({
      inserted: rows,
      events: rows.map((row, i) => received(`e${i}`, row)),
      cues: [thanks('thanks:e0', ['ann']), thanks('thanks:e1', ['bob'])],
      paints: [paint('thanks:e0', 1_030), paint('thanks:e1', 5_030)],
    })
    expect(reportOf(played)).toMatchObject({ ruleCueMs: { p50: 30 }, waited: 1 })
  })

  it('keep a slow cue that had no reason to wait', () => {
    const row = tip(1_000)
    const played = evening({
      inserted: [row],
      events: [received('e1', row)],
      cues: [thanks('thanks:e1', ['ann'])],
      paints: [paint('thanks:e1', 3_000)],
    })
    expect(reportOf(played)).toMatchObject({ ruleCueMs: { p50: 2_000 }, waited: 0 })
  })

  it('count a tail of the model as the model’s, timed from the row', () => {
    const row = tip(1_000)
    const played = evening({
      inserted: [row],
      events: [received('e1', row)],
      cues: [thanks('thanks:e1', ['ann'], 'model')],
      paints: [paint('thanks:e1', 1_040), paint('thanks:e1', 1_900, 'tail')],
    })
    expect(reportOf(played)).toMatchObject({ cues: { rule: 1, model: 1 }, modelCueMs: { p50: 900 } })
  })

  it('tell rows that never arrived from rows that arrived twice', () => {
    const chat: Inserted = { at: 1, kind: 'chat', who: ann, text: 'hi' }
    const viewers: Inserted = { at: 1, kind: 'viewers', amount: 12 }
    const lost = evening({
      inserted: [chat, chat, tip(2), viewers],
      events: [received('a', chat), received('b', tip(2))],
    })
    expect(reportOf(lost)).toMatchObject({ lost: 1, duplicated: 0 })
    const twice = evening({ inserted: [chat], events: [received('a', chat), received('b', chat)] })
    expect(reportOf(twice)).toMatchObject({ lost: 0, duplicated: 1 })
    const same = evening({ inserted: [chat, chat], events: [received('a', chat), received('a', chat)] })
    expect(reportOf(same)).toMatchObject({ lost: 0, duplicated: 1 })
  })
})
