// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { chaturbate } from '../../../extension/sites/chaturbate.ts'
import { kick } from '../../../extension/sites/kick.ts'
import type { Site } from '../../../extension/sites/site.ts'
import { openMenu } from '../../../extension/watch/menu.ts'
import { markups } from '../../stage/markup/index.ts'
import { show } from './room.ts'

const place = { room: 'ida', own: true, page: 'room' }
const [onKick, onChaturbate] = [kick, chaturbate] as unknown as Site[]

/** A page with these lines; hands back what was pressed and what was marked on it. */
function page(site: Site, ...lines: { who: string; text: string }[]) {
  const pressed: string[] = []
  const marked: string[] = []
  Element.prototype.animate = vi.fn(function (this: Element) {
    marked.push(this.textContent!.trim())
  }) as never
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.checkVisibility = () => true
  show(
    markups[site.id as 'kick'],
    lines.map((line) => ({ kind: 'chat', ...line })),
  )
  document.addEventListener('click', ({ target }) => pressed.push((target as Element).textContent!.trim()))
  return { pressed, marked }
}

it('presses the one button that opens a viewer’s menu, where the site has one in the row', () => {
  const { pressed, marked } = page(
    onKick!,
    { who: 'Carl', text: 'where do you live' },
    { who: 'ann', text: 'Carl, no' },
  )
  expect(openMenu(document, onKick!, place, 'carl')).toBe('menu')
  expect([pressed, marked]).toEqual([['Carl'], ['Carl']])
  expect(document.activeElement?.textContent).toBe('Carl')
})

it('elsewhere marks the viewer’s last line, and presses nothing', () => {
  const { pressed, marked } = page(
    onChaturbate!,
    { who: 'carl', text: 'first' },
    { who: 'carl', text: 'last' },
    { who: 'ann', text: 'carl' },
  )
  expect(openMenu(document, onChaturbate!, place, 'carl')).toBe('row')
  expect(pressed).toEqual([])
  expect(marked).toHaveLength(1)
  expect(marked[0]).toContain('last')
})

it('never presses what is no button, and says when a viewer has no line any more', () => {
  const { pressed } = page(onKick!, { who: 'Carl', text: 'hm' })
  for (const button of document.querySelectorAll('button[data-prevent-expand]')) {
    const link = document.createElement('a')
    link.className = 'chat-entry-username'
    link.textContent = 'Carl'
    button.replaceWith(link)
  }
  expect(openMenu(document, onKick!, place, 'Carl')).toBe('row')
  expect(openMenu(document, onKick!, place, 'dora')).toBe('none')
  expect(pressed).toEqual([])
})
