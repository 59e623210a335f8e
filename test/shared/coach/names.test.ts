import { expect, it } from 'vitest'
import { spokenName } from '../../../shared/coach/names.ts'
import { live } from './live.ts'

it.each([
  ['john_doe', 'John'],
  ['Mary1999TX', 'Mary'],
  ['xX_dark_wolf_Xx', 'Dark Wolf'],
  ['max_1987', 'Max'],
  ['KingOfBread', 'King of Bread'],
  ['the_baker', 'Baker'],
  ['ollie_the_owl', 'Ollie the Owl'],
  ['BEAR', 'Bear'],
  ['xavier', 'Xavier'],
  ['User456', 'User456'],
  ['guest_22', 'guest_22'],
  ['the_nothing', 'the_nothing'],
  ['m4x', 'm4x'],
  ['bbrt', 'bbrt'],
  ['4815162342', '4815162342'],
  ['Бобр', 'Бобр'],
  ['小猫', '小猫'],
])('%s is said %s', (login, spoken) => expect(spokenName(login, {})).toBe(spoken))

it('a correction by hand beats the rules for good', () => {
  expect(spokenName('John_Doe', { john_doe: 'Johnny' })).toBe('Johnny')
  expect(
    live({ spoken: { john_doe: 'Johnny' } })
      .at(5, 'john_doe tips 50')
      .now()?.content,
  ).toContain('Johnny')
})

it('a form that two people share is not used: each is named as written', () => {
  const room = live().at(1, 'max_1987: hi', 'max_lee: hello').at(60, 'max_lee tips 20')
  expect(room.now()?.content).toContain('max_lee')
})

it('a login that cannot be said keeps its own spelling wherever it stands', () => {
  const room = live()
  for (let i = 0; i < 12; i++) room.at(5 + i * 30, 'bbrt tips 20')
  expect(room.shown.every(({ cue }) => cue.content.includes('bbrt'))).toBe(true)
})
