import { expect, it } from 'vitest'
import { createRoom } from '../../../extension/state/room.ts'
import type { Cue } from '../../../shared/cue.ts'
import type { Uplink } from '../../../shared/protocol.ts'
import { at, cue, view } from '../../stage/gallery/views.ts'

const hello = { type: 'hello', role: 'screen', surface: 'panel' } as const

it('says hello on every line that opens', () => {
  const room = createRoom({ hello })
  const said: Uplink[] = []
  const line = (message: Uplink) => said.push(message) > 0
  room.opened(line)
  room.opened(line)
  expect(said).toEqual([hello, hello])
})

it('what was pressed while the background was away is said when it is back, once', () => {
  const room = createRoom({ hello })
  room.opened(() => false)
  room.act({ did: 'done', cue: 'a' })
  room.again()
  const said: Uplink[] = []
  const line = (message: Uplink) => said.push(message) > 0
  room.opened(line)
  room.opened(line)
  expect(said).toEqual([hello, { type: 'act', act: { did: 'done', cue: 'a' } }, { type: 'again' }, hello])
})

it('counts on the session’s clock, however wrong the screen’s is', () => {
  let screen = at + 3_600_000
  const room = createRoom({ hello, clock: () => screen })
  room.receive({ type: 'view', view: view() })
  expect(room.now.value).toBe(at)
  screen += 1000
  room.tick()
  expect(room.now.value).toBe(at + 1000)
})

it('an error stays until the next deed', () => {
  const room = createRoom({ hello })
  room.receive({ type: 'error', code: 'storage', message: 'This browser is out of space.' })
  expect(room.trouble.value?.message).toBe('This browser is out of space.')
  room.again()
  expect(room.trouble.value).toBeUndefined()
})

it('the cue on stage stays the same for a count beside it, and changes with its tail', () => {
  const room = createRoom({ hello })
  const shows = (now: Cue | undefined, chat: number) => {
    room.receive({ type: 'view', view: view({ events: { chat } }, now && { now }) })
    return room.cue.value
  }
  const first = shows(cue(), 30)
  expect(first).toMatchObject({ id: cue().id })
  expect(shows(cue(), 31)).toBe(first)
  expect(shows(cue({ tail: 'Which song shall I start with?' }), 32)).toMatchObject({
    tail: 'Which song shall I start with?',
  })
  expect(shows(undefined, 33)).toBeUndefined()
})
