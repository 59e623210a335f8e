// @vitest-environment happy-dom
/** Whoever types in the site's chat box, or is offered names to complete there, has the keys to themselves: we look at nothing. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import { shipped } from '../../../extension/sites/index.ts'
import type { Site } from '../../../extension/sites/site.ts'
import { markups, type SiteId } from '../../stage/markup/index.ts'
import { type Watched, watch } from './room.ts'

let room: Watched
afterEach(() => {
  vi.restoreAllMocks()
  room.end()
})

/** Everything by which a script of ours could look at the page. */
function looks() {
  const seen = ['querySelectorAll', 'querySelector'] as const
  return [
    ...seen.map((name) => vi.spyOn(document, name)),
    vi.spyOn(Element.prototype, 'closest'),
    vi.spyOn(Element.prototype, 'checkVisibility'),
  ]
}

describe.each(shipped.map(({ id }) => id as SiteId))('on %s', (id) => {
  it('keys and what opens beside them cost no look at the page', async () => {
    const site = shipped.find((one) => one.id === id) as unknown as Site
    room = watch(site, markups[id])
    await room.come({ kind: 'chat', who: 'ann', text: 'hello' })
    const box = document.querySelector<HTMLElement>(site.box!.css)!
    const offers = document.createElement('div')
    const spies = looks()
    for (const key of 'hello @ann') {
      const piece = document.createElement('span')
      piece.textContent = key
      box.append(piece)
      piece.firstChild!.textContent = key.toUpperCase()
      offers.textContent = key
      document.body.append(offers)
      await room.settle()
      offers.remove()
    }
    await room.settle()
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    await room.come({ kind: 'chat', who: 'bob', text: 'and goes on' })
    expect(room.told()).toEqual(['ann: hello', 'bob: and goes on'])
  })
})
