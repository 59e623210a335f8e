import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../shared/events.ts'
import { paidOn } from './currency.ts'

describe('an evening of tips on a site without tokens', () => {
  const tip: Facts = {
    kind: 'paid',
    what: 'tip',
    who: { name: 'ann', badges: [] },
    amount: 50,
    unit: 'token',
    text: 'hi',
  }

  it('is given in that site’s own way', () => {
    expect(paidOn('youtube')(tip)).toEqual({ ...tip, what: 'superchat', unit: 'USD', amount: 5 })
    expect(paidOn('twitch')(tip)).toEqual({ ...tip, what: 'cheer', unit: 'bit', amount: 500 })
    expect(paidOn('kick')(tip)).toEqual({ ...tip, what: 'gift', unit: 'kick', amount: 500 })
    expect(paidOn('chaturbate')(tip)).toEqual(tip)
  })

  it('has a raid without a number where the site shows none', () => {
    const raid: Facts = { kind: 'raid', who: { name: 'bob', badges: [] }, amount: 80 }
    expect(paidOn('youtube')(raid).amount).toBeUndefined()
    expect(paidOn('twitch')(raid)).toBe(raid)
  })

  it('leaves everything else as it is', () => {
    const chat: Facts = { kind: 'chat', who: { name: 'bob', badges: [] }, text: 'hello' }
    expect(paidOn('youtube')(chat)).toBe(chat)
  })
})
