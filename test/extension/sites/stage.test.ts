// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { stage } from '../../../extension/sites/stage.ts'
import { readPage, readPanels, savedPage } from './page.ts'

describe('the stage', () => {
  it('is a room on this computer only', () => {
    expect(stage.roomOf(new URL('http://127.0.0.1:4173/stage/Ida'))).toEqual({ room: 'ida', own: false, page: 'stage' })
    expect(stage.roomOf(new URL('https://example.org/stage/ida'))).toBeUndefined()
    expect(stage.roomOf(new URL('http://127.0.0.1:4173/'))).toBeUndefined()
  })

  it('says plainly what its rows are', () => {
    expect(readPage(stage, savedPage(stage))).toEqual([
      {
        kind: 'chat',
        key: '1',
        at: 1700000000000,
        who: { name: 'ann', badges: ['moderator', 'subscriber'] },
        text: 'hello Kappa there',
      },
      {
        kind: 'paid',
        key: '2',
        who: { name: 'bob', badges: [] },
        amount: 120,
        unit: 'token',
        what: 'tip',
        text: 'love it',
      },
      { kind: 'paid', key: '3', amount: 5, unit: 'token', what: 'tip' },
      { kind: 'member', key: '4', who: { name: 'zed', badges: [] }, what: 'resub', months: 6 },
      { kind: 'join', key: '5', who: { name: 'cat', badges: [] }, history: true },
      { kind: 'deleted', key: '6', who: { name: 'troll', badges: [] } },
      'skip',
      undefined,
    ])
  })

  it('shows viewers and goal', () => {
    expect(readPanels(stage, savedPage(stage))).toEqual([
      { kind: 'viewers', amount: 42 },
      { kind: 'goal', amount: 400, target: 1000, unit: 'token' },
    ])
  })

  it('says nothing of viewers and goal while it shows none', () => {
    const page = savedPage(stage)
    for (const panel of page.querySelectorAll('[data-stage="viewers"], [data-stage="goal"]')) {
      panel.setAttribute('data-amount', '')
      panel.removeAttribute('data-target')
    }
    expect(readPanels(stage, page)).toEqual([undefined, undefined])
  })
})
