import { describe, expect, it } from 'vitest'
import { lampsOf } from '../../../extension/state/lights.ts'
import type { View } from '../../../shared/view.ts'
import { at, live, view } from '../../stage/gallery/views.ts'

const lights = (shown: View) => Object.fromEntries(lampsOf(shown, at).map(({ of, light }) => [of, light]))
const blind = { state: 'blind', since: at - 60_000, why: 'list', unknown: 0 } as const

describe('the four lights of a room with a second source', () => {
  const seen: View = {
    ...live,
    glance: { ...live.glance, lastPaidAt: at - 1_000, lastChatAt: at - 1_000, chatQuiet: false },
  }

  it('show chat and money while the page is blind, and say that the page is', () => {
    const heard: View = { ...seen, capture: blind, source: { state: 'connected' } }
    expect(lights(heard)).toMatchObject({ chat: 'fine', money: 'fine', capture: 'blind' })
  })

  it.each(['connecting', 'offline'] as const)('know nothing while the page is blind and the source is %s', (state) => {
    expect(lights({ ...seen, capture: blind, source: { state } })).toMatchObject({ chat: 'unknown', money: 'unknown' })
  })

  it('know nothing while the page is blind and there is no source', () => {
    expect(lights({ ...seen, capture: blind })).toMatchObject({ chat: 'unknown', money: 'unknown', capture: 'blind' })
  })

  it('show what is heard while the page still waits for its chat', () => {
    const heard: View = { ...seen, capture: { state: 'waiting' }, source: { state: 'connected' } }
    expect(lights(heard)).toMatchObject({ chat: 'fine', money: 'fine', capture: 'unknown' })
    expect(lights(view({ capture: { state: 'waiting' } }))).toMatchObject({ chat: 'unknown', money: 'unknown' })
  })
})
