// @vitest-environment happy-dom

import { render } from 'preact'
import { expect, it } from 'vitest'
import { Card } from '../../../extension/ui/card/card.tsx'
import type { Cue } from '../../../shared/cue.ts'
import { standRoom } from '../../stage/gallery/stand.ts'
import { at, cue, live, quietCue, view } from '../../stage/gallery/views.ts'
import { button, mount, part, settled, text } from './mount.ts'

const show = (one: Cue, stand = standRoom(view())) => {
  const place = mount(<Card key={one.id} cue={one} room={stand.room} size="m" />)
  const again = (next: Cue) => render(<Card key={next.id} cue={next} room={stand.room} size="m" />, place)
  return { place, again, sent: stand.sent }
}

it('a thing to say stands in quotation marks on a solid block', () => {
  const { place } = show(cue())
  const card = place.querySelector('[data-cue]')!
  expect(card.getAttribute('data-action')).toBe('say')
  expect(card.getAttribute('data-lane')).toBe('rule')
  expect(text(card.querySelector('.sign'))).toBe('SAY')
  expect(part(place, 'line')).toBe('Thank you for the 50, Max! What should I play next?')
  expect(place.querySelector('[data-part=line] > q')).not.toBeNull()
  expect(part(place, 'why')).toBe('Thanks · Max tipped 50 · first tip tonight')
})

it('a thing to do has no quotation marks', () => {
  const { place } = show(quietCue)
  expect(text(place.querySelector('.sign'))).toBe('DO')
  expect(place.querySelector('q')).toBeNull()
  expect(part(place, 'line')).toBe('Ask chat: morning person or night owl?')
})

it('names and amounts are marked, each on its own for right-to-left text', () => {
  const { place } = show(cue())
  expect([...place.querySelectorAll('.line em bdi')].map(text)).toEqual(['50', 'Max'])
})

it('a line never changes while its cue stands, whatever comes', async () => {
  const { place, again } = show(cue())
  const line = place.querySelector('[data-part=line]')
  again(cue({ content: 'Something quite different', why: 'another reason', action: 'do' }))
  await settled()
  expect(place.querySelector('[data-part=line]')).toBe(line)
  expect(part(place, 'line')).toBe('Thank you for the 50, Max! What should I play next?')
  expect(part(place, 'why')).toContain('Max tipped 50')
  expect(place.querySelector('[data-cue]')?.getAttribute('data-action')).toBe('say')
})

it('how a line in another language sounds stands under it', () => {
  const { place } = show(cue({ content: '¡Gracias, Max!', sound: 'GRAH-syahs' }))
  expect(part(place, 'line')).toBe('¡Gracias, Max!')
  expect(part(place, 'sound')).toBe('GRAH-syahs')
  expect(show(cue()).place.querySelector('[data-part=sound]')).toBeNull()
})

it('a tail comes once, whole, and is not replaced', async () => {
  const { place, again } = show(cue())
  expect(place.querySelector('[data-part=tail]')).toBeNull()
  again(cue({ tail: 'Which song shall I start with?', tailLane: 'model' }))
  await settled()
  expect(part(place, 'tail')).toBe('Which song shall I start with?')
  again(cue({ tail: 'Something else', tailLane: 'model' }))
  await settled()
  expect(part(place, 'tail')).toBe('Which song shall I start with?')
})

it('space is kept for a tail only where one can come', () => {
  const keeps = (one: Cue, relay: Parameters<typeof view>[0] = {}) =>
    show(one, standRoom(view(relay)))
      .place.querySelector('.cue')!
      .classList.contains('keeps')
  expect(keeps(cue())).toBe(true)
  expect(keeps(cue(), { relay: { state: 'none' } })).toBe(false)
  expect(keeps(cue(), { relay: { state: 'connected', modelReachable: false } })).toBe(false)
  expect(keeps(quietCue)).toBe(false)
  expect(keeps(cue({ bare: true })), 'a gift with an insult').toBe(false)
})

it('done, skip, later and pin tell the session which cue they mean', () => {
  const { place, sent } = show(cue())
  for (const name of ['Done', 'Skip', 'Later', 'Pin']) button(place, name).click()
  expect(sent).toEqual(['done', 'skip', 'later', 'pin'].map((did) => ({ type: 'act', act: { did, cue: 'thanks:e1' } })))
})

it('a pinned cue has no ring and can be unpinned', () => {
  const { place, sent } = show(cue({ state: 'pinned' }))
  expect(place.querySelector('.ring circle')).toBeNull()
  button(place, 'Unpin').click()
  expect(sent).toEqual([{ type: 'act', act: { did: 'unpin', cue: 'thanks:e1' } }])
})

it('the ring starts where the session’s clock stands, not where the screen’s does', () => {
  const { place } = show(cue({ shownAt: at - 6000, deadline: at + 12_000 }))
  const style = place.querySelector<HTMLElement>('.ring')!.style
  expect(style.getPropertyValue('--whole')).toBe('18000ms')
  expect(style.getPropertyValue('--gone')).toBe('6000ms')
})

it('done says how much time is left, once it has the focus', async () => {
  const { place } = show(cue())
  expect(text(place.querySelector('.done .vh'))).toBe('')
  button(place, 'Done').focus()
  await settled()
  expect(text(button(place, 'Done'))).toContain('Done, about 15 seconds left')
})

it('long lines step down and are never cut', () => {
  const shape = (content: string) =>
    show(cue({ id: content, content, marks: [] })).place.querySelector('.cue')!.className
  expect(shape('x'.repeat(60))).not.toContain('long')
  expect(shape('x'.repeat(61))).toMatch(/\blong\b/)
  expect(shape('x'.repeat(101))).toMatch(/\blonger\b/)
})

it('a bundle has a tick for each person', () => {
  const one = cue({ who: ['max_1987', 'xX_dark_wolf_Xx'] })
  const { place, sent } = show(one, standRoom(live))
  button(place, 'Dark Wolf').click()
  expect(sent).toEqual([{ type: 'act', act: { did: 'settle', owed: 't2' } }])
})

it('a crowd’s names do not hide the page: six of them, and how many more; the panel has all', () => {
  const crowd = Array.from({ length: 20 }, (_, i) => `fan_${i}`)
  const thanks = crowd.map((name, i) => ({ id: `t${i}`, names: [name], spoken: '', text: '', amount: 5, at }))
  const { room } = standRoom(view({}, { thanks }))
  const ticks = (size: 'm' | 'flat', who = crowd) =>
    text(mount(<Card key={size} cue={cue({ who })} room={room} size={size} />).querySelector('.extra'))
  expect(ticks('m')).toBe('fan_0fan_1fan_2fan_3fan_4fan_5and 14 more')
  expect(ticks('flat')).toBe(crowd.join(''))
  expect(ticks('m', crowd.slice(0, 7))).toBe(crowd.slice(0, 7).join(''))
})

it('what viewers wrote stays text', () => {
  const hostile = '<img src=x onerror="window.hit=1">'
  const { place } = show(cue({ content: hostile, why: hostile, tail: hostile, marks: [hostile] }))
  expect(place.querySelector('img')).toBeNull()
  expect(part(place, 'line')).toBe(hostile)
})
