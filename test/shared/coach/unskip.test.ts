/** A skip is taken back within some seconds. */

import { expect, it } from 'vitest'
import { at, type Live, live } from './live.ts'

/** The cue on stage is skipped at this second. */
function skipped(room: Live, second: number): { room: Live; id: string } {
  const { id } = room.until(second).now()!
  return { room: room.act(second, { did: 'skip', cue: id }), id }
}

it('the cue is back on the stage with its line and the time that it had left', () => {
  const { room, id } = skipped(live().at(5, 'ann tips 50'), 8)
  const cue = room.shown[0]!.cue
  expect(room.now()).toBeUndefined()
  expect(room.view().skipped).toEqual({ cue: id, until: at(16) })
  room.act(12, { did: 'unskip', cue: id })
  expect(room.now()).toMatchObject({ id, state: 'shown', content: cue.content, why: cue.why })
  expect(room.now()?.deadline).toBe(cue.deadline + 4_000)
  expect(room.view().earlier).toEqual([])
  expect(room.view().skipped).toBeUndefined()
})

it('it waits where another cue stands meanwhile, and takes its turn after that', () => {
  const { room, id } = skipped(live().at(5, 'ann tips 50'), 8)
  room.at(9, 'gus raids 40').until(12).act(13, { did: 'unskip', cue: id })
  expect(room.now()?.moment).toBe('raid')
  expect(room.view().waiting.map((cue) => cue.id)).toContain(id)
  room.act(14, { did: 'done', cue: room.now()!.id }).until(22)
  expect(room.now()?.id).toBe(id)
})

it('a pinned one is pinned again', () => {
  const { room, id } = skipped(live().at(5, 'ann tips 50'), 8)
  room.act(9, { did: 'unskip', cue: id }).act(10, { did: 'pin', cue: id }).act(11, { did: 'skip', cue: id })
  expect(room.view().pinned).toEqual([])
  room.act(12, { did: 'unskip', cue: id })
  expect(room.view().pinned).toMatchObject([{ id, state: 'pinned' }])
})

it('later than that, or for another cue, it stays skipped', () => {
  const { room, id } = skipped(live().at(5, 'ann tips 50'), 8)
  room.act(9, { did: 'unskip', cue: 'another' })
  expect(room.now()).toBeUndefined()
  room.act(17, { did: 'unskip', cue: id })
  expect(room.now()).toBeUndefined()
  expect(room.view().earlier).toMatchObject([{ id, state: 'skipped' }])
})
