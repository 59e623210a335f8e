/** What the model may cost. */

import { expect, it } from 'vitest'
import { prices } from '../../../shared/prices.ts'
import { defaults } from '../../../shared/settings.ts'
import { type Live, live } from './live.ts'

const budget = (parts: Partial<typeof defaults.budget>) => ({ budget: { ...defaults.budget, ...parts } })
const asks = (room: Live) => room.effects.filter((effect) => effect.do === 'ask').length

function tipping(room: Live, from: number, count: number): Live {
  for (let i = 0; i < count; i++)
    room
      .reachable(from + i * 8)
      .at(from + i * 8, `v${from}q${i} tips 5`)
      .none(from + i * 8 + 1, 'busy')
  return room
}

it('a minute has its calls, and the next minute has its own', () => {
  const room = tipping(live(budget({ minute: 2 })), 5, 5)
  expect(asks(room)).toBe(2)
  expect(asks(tipping(room, 90, 2))).toBe(4)
})

it('an hour and an evening have theirs', () => {
  expect(asks(tipping(live(budget({ minute: 99, hour: 3 })), 5, 6))).toBe(3)
  expect(asks(tipping(live(budget({ minute: 99, evening: 4 })), 5, 6))).toBe(4)
})

it('no more is asked than the money lasts, and the rules go on alone', () => {
  const room = tipping(live(budget({ minute: 99, money: 0.0001 })), 5, 6)
  expect(asks(room)).toBeGreaterThan(0)
  expect(asks(room)).toBeLessThan(6)
  expect(room.shown).toHaveLength(6)
})

it('what was used is there to be seen', () => {
  const { budget: seen } = tipping(live(budget({ minute: 3 })), 5, 2).view()
  expect(seen).toMatchObject({
    minute: { used: 2, most: 3 },
    hour: { used: 2, most: defaults.budget.hour },
    evening: { used: 2, most: defaults.budget.evening },
    money: { most: defaults.budget.money },
  })
  expect(seen?.money.used).toBeGreaterThan(0)
  expect(seen?.money.used).toBeLessThan(0.01)
})

it('a model that nobody knows is counted as a dear one', () => {
  const spent = (model: string) => tipping(live({ model }), 5, 1).view().budget!.money.used
  expect(spent('@cf/somebody/new')).toBeGreaterThan(3 * spent(''))
  expect(spent('constructor')).toBe(spent('@cf/somebody/new'))
  for (const model of Object.keys(prices)) expect(spent('@cf/somebody/new')).toBeGreaterThanOrEqual(spent(model))
})

it('a tail is among what must not be repeated', () => {
  const room = live().reachable(4).at(5, 'ann tips 50').reply(6, 'Ask her what she is baking.')
  room.reachable(39).at(40, 'bob tips 50')
  expect(room.asked()?.last).toContain('Ask her what she is baking.')
})

it('a quiet chat is not helped twice with the same words, however long ago', () => {
  const line = 'Hum the tune that is in your head.'
  const room = live().at(1, 'ann: hi')
  quietAsked(room, 40).reply(now(room) + 0.05, line, 'do')
  expect(room.now()).toMatchObject({ moment: 'quiet', lane: 'model', content: line })
  for (let i = 0; i < 40; i++) room.at(200 + i * 10, `v${i}z tips 5`)
  quietAsked(room, 610)
  expect(room.asked()?.last).toContain(line)
  room.reply(now(room) + 0.05, line, 'do')
  expect(room.view().refused).toEqual({ repeat: 1 })
  expect(room.now()).toMatchObject({ moment: 'quiet', lane: 'rule' })
})

/** Lets time pass, the model being reachable, until it is asked for a quiet chat. */
function quietAsked(room: Live, from: number): Live {
  for (let at = from; at < from + 200; at++) if (room.reachable(at).asked()?.moment === 'quiet') return room
  throw new Error('nobody was asked')
}

const now = (room: Live): number => (room.memory.at - room.memory.startedAt) / 1000
