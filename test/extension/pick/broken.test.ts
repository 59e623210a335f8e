// @vitest-environment happy-dom
/** A site that was pointed at changes its page: whichever selector of the recipe meets nothing any more, that is said. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { infer } from '../../../extension/pick/infer.ts'
import { siteOf } from '../../../extension/pick/site.ts'
import type { Site } from '../../../extension/sites/site.ts'
import { watchRoom } from '../../../extension/watch/room.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import type { Recipe } from '../../../shared/recipe.ts'
import type { Capture } from '../../../shared/view.ts'
import { all, type Made } from './pages.ts'

const address = new URL('https://market.example/live/ida')
const parts = ['list', 'row', 'name', 'text'] as const
type Part = (typeof parts)[number]

let life: AbortController
beforeEach(() => {
  life = new AbortController()
  vi.useFakeTimers()
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

function recipeOf({ html, list }: Made): Recipe {
  document.documentElement.lang = 'en'
  document.body.innerHTML = html
  return infer(document.querySelector(list)!, address)!
}

/** Half a minute of a room that is read by this recipe: ten rows come. */
async function evening(recipe: Recipe, { list }: Made): Promise<{ capture: Capture | undefined; chat: number }> {
  const site = siteOf(recipe) as unknown as Site
  const events: RoomEvent[] = []
  let capture: Capture | undefined
  const told = {
    events: (some: RoomEvent[]) => void events.push(...some),
    capture: (seen: Capture) => (capture = seen),
  }
  const place = site.roomOf(address)!
  watchRoom({ site, place, reader: 'r', page: document, now: Date.now, ...told }, life.signal).open()
  const there = document.querySelector(list)!
  for (let i = 0; i < 10; i++) {
    const row = there.children[i % 4]!.cloneNode(true) as Element
    row.setAttribute('data-index', `${100 + i}`)
    there.append(row)
    await vi.advanceTimersByTimeAsync(3_500)
  }
  return { capture, chat: events.filter((event) => event.kind === 'chat' && !event.history).length }
}

describe.each(all)('a chat with $name', (made) => {
  it('is read whole, and nothing is said', async () => {
    expect(await evening(recipeOf(made), made)).toEqual({ capture: { state: 'seeing', unknown: 0 }, chat: 10 })
  })

  it.each(parts)('whose %s meets nothing any more is seen not to be read', async (part: Part) => {
    const recipe = recipeOf(made)
    // Where all words of a row are read, there is no such selector to break.
    if (recipe[part] === undefined) return expect(part).toBe('text')
    const { capture, chat } = await evening({ ...recipe, [part]: 'sidecue-broken' }, made)
    expect(capture?.state === 'blind' || (capture?.state === 'seeing' && capture.partly), part).toBeTruthy()
    expect(chat).toBe(0)
  })
})
