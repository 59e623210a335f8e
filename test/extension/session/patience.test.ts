import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { report } from '../../../extension/faults.ts'
import { noticeEach } from '../../../extension/session/patience.ts'
import { begin, glance } from '../../../shared/coach/index.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import { defaults } from '../../../shared/settings.ts'
import { die, EIGHT, exported, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

beforeEach(freshComputer)
afterEach(() => {
  die()
  vi.useRealTimers()
})

/** A row on which the brain cannot but throw. */
const odd = (): RoomEvent => {
  const event = row()
  Object.defineProperty(event, 'kind', {
    get() {
      throw new TypeError('odd')
    },
  })
  return event
}

it('one odd row is left out, and the rows around it are noticed', () => {
  const memory = begin({ site: 'twitch', room: 'mia', host: 'mia' }, EIGHT, defaults)
  const said = noticeEach(memory, [row(), odd(), tip(500, 'max')], EIGHT)
  expect(said.faults).toEqual([new TypeError('odd')])
  expect(glance(said.memory, EIGHT).thanks.map(({ names }) => names)).toEqual([['max']])
})

it('a fault is said by its name and its places: a message may hold what a viewer wrote', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  report('a row could not be noticed', new TypeError('odd row of mia@home\n    at last, me@home'))
  const said = String(error.mock.calls[0]?.[0])
  expect(said).toMatch(/^Sidecue: a row could not be noticed \(TypeError\)\n\s+at .*patience\.test\.ts/)
  expect(said).not.toContain('home')
  error.mockRestore()
})

it('one odd row never ends the evening: it is acknowledged, and what follows is shown', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  await wakeUp()
  const page = await open()
  page.batch(1, row({ who: null as never, text: 7 as never }), row())
  page.batch(2, tip(500, 'max'))
  await pass(2)
  const panel = await look()
  expect(page.acks()).toEqual([1, 2])
  expect(panel.last('view')?.view.glance.thanks.map(({ names }) => names)).toEqual([['max']])
  expect((await exported(panel)).filter((it) => it.type === 'event')).toHaveLength(3)
  for (const [said] of error.mock.calls) expect(String(said)).not.toContain('line')
  error.mockRestore()
})
