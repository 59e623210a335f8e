// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { kick } from '../../../extension/sites/kick.ts'
import type { Site } from '../../../extension/sites/site.ts'
import { stripchat } from '../../../extension/sites/stripchat.ts'
import { youtube } from '../../../extension/sites/youtube.ts'
import { markup as kickMarkup } from '../../stage/markup/kick.ts'
import type { Line, Markup } from '../../stage/markup/line.ts'
import { markup as stripchatMarkup } from '../../stage/markup/stripchat.ts'
import { markup as youtubeMarkup } from '../../stage/markup/youtube.ts'
import { type Watched, watch } from './room.ts'

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Lists that keep their rows and show other messages in them. */

const sites: [Site, Markup][] = [
  [kick, kickMarkup],
  [youtube, youtubeMarkup],
  [stripchat, stripchatMarkup],
]

const ROWS = 6

const PAID: Record<string, Line> = {
  kick: { kind: 'paid', what: 'gift', unit: 'kick' },
  youtube: { kind: 'paid', what: 'superchat', unit: 'USD' },
  stripchat: { kind: 'paid', what: 'tip', unit: 'token' },
}

let watched: Watched | undefined
afterEach(() => watched?.end())

/** A list of a few rows; `shown` is what they say, top to bottom. */
async function openList(site: Site, markup: Markup) {
  watched?.end()
  const room = watch(site, markup)
  watched = room
  const all: Line[] = []
  let top = 0
  let order = Array.from({ length: ROWS }, (_, i) => i)
  const line = (text: string): Line => {
    const one: Line = { kind: 'chat', who: 'ann', text, id: `${1000 + all.length}` }
    all.push(one)
    return one
  }
  for (let i = 0; i < ROWS; i++) room.play.add(room.row(line(`line ${i}`)), `row ${i}`)
  await room.settle()

  function draw(): void {
    for (const [i, row] of order.entries()) room.play.change(`row ${row}`, room.row(all[top + i]!))
  }

  return {
    told: () => room.events.map(({ text, history }) => `${text}${history ? ' (history)' : ''}`),
    room,
    said: () => all.map(({ text }) => text),
    /** All rows say what the next one said. */
    async flow(...texts: string[]) {
      for (const text of texts) line(text)
      top += texts.length
      draw()
      await room.settle()
    },
    /** The topmost row goes to the end and says something else. */
    async turn(text: string) {
      const one = line(text)
      const [first, ...others] = order
      const list = document.querySelector(markup.list)!
      list.append(list.firstElementChild!)
      room.play.change(`row ${first}`, room.row(one))
      order = [...others, first!]
      top++
      await room.settle()
    },
    /** Somebody looks back, and comes again. */
    async scroll(back: number) {
      const end = top
      top = Math.max(0, top - back)
      draw()
      await room.settle()
      top = end
      draw()
      await room.settle()
    },
    async takeBack(i: number) {
      room.play.change(`row ${order[i]}`, room.row({ ...all[top + i]!, gone: true }))
      await room.settle()
    },
  }
}

describe.each(sites)('rows that are re-used on $id', (site, markup) => {
  it('tell each message once when all move up', async () => {
    const list = await openList(site, markup)
    await list.flow('seven')
    await list.flow('eight', 'nine')
    expect(list.told()).toEqual(list.said())
  })

  it('tell each message once when the first becomes the last', async () => {
    const list = await openList(site, markup)
    for (const text of ['seven', 'eight', 'nine']) await list.turn(text)
    expect(list.told()).toEqual(list.said())
  })

  it('two equal messages after each other are two', async () => {
    const list = await openList(site, markup)
    await list.flow('gg')
    await list.flow('gg')
    expect(list.told().filter((text) => text === 'gg')).toHaveLength(2)
  })

  it('a burst that fills all rows at once is told whole, as far as it was shown', async () => {
    const list = await openList(site, markup)
    const burst = Array.from({ length: ROWS }, (_, i) => `new ${i}`)
    await list.flow(...burst)
    expect(list.told()).toEqual(list.said())
  })

  it('looking back tells nothing again', async () => {
    const list = await openList(site, markup)
    await list.flow('seven', 'eight')
    await list.scroll(2)
    await list.flow('nine')
    expect(list.told()).toEqual(list.said())
  })

  it('that show another message before the first was read tell both', async () => {
    watched = watch(site, markup, { soon: 80 })
    const say = (text: string, id: string) => watched!.row({ kind: 'chat', who: 'ann', text, id })
    watched.play.add(say('first', '1'), 'row')
    await pause(15)
    expect(watched.events).toEqual([])
    watched.play.change('row', say('second', '2'))
    await pause(120)
    expect(watched.events.map(({ text }) => text)).toEqual(['first', 'second'])
  })

  it('of which a cue may be urgent wait for nobody', async () => {
    watched = watch(site, markup, { soon: 5_000 })
    watched.play.add(watched.row({ kind: 'chat', who: 'ann', text: 'hello', id: '1' }))
    watched.play.add(watched.row({ ...PAID[site.id]!, who: 'bob', amount: 50, id: '2' }))
    await pause(15)
    expect(watched.events.map(({ kind }) => kind)).toEqual(['chat', 'paid'])
  })

  it('whatever comes in whatever steps is told once, in order', { timeout: 60_000 }, async () => {
    const step = fc.oneof(
      fc.integer({ min: 1, max: 4 }),
      fc.constant('turn' as const),
      fc.constant('look back' as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const list = await openList(site, markup)
        for (const [i, one] of steps.entries()) {
          if (one === 'turn') await list.turn(`turned ${i}`)
          else if (one === 'look back') await list.scroll(2)
          else await list.flow(...Array.from({ length: one }, (_, j) => `flow ${i}.${j}`))
        }
        expect(list.told()).toEqual(list.said())
      }),
      { numRuns: 12, seed: 20261121 },
    )
  })
})

// How Stripchat shows that a message was taken back is not known.
describe.each(sites.filter(([{ id }]) => id !== 'stripchat'))('rows that are re-used on $id', (site, markup) => {
  it('a message taken back in place names its own event', async () => {
    const list = await openList(site, markup)
    await list.flow('rude')
    const rude = list.room.events.find(({ text }) => text === 'rude')!
    await list.takeBack(ROWS - 1)
    expect(list.room.events.at(-1)).toMatchObject({ kind: 'deleted', of: rude.id })
    await list.flow('eight')
    expect(list.room.events.filter(({ kind }) => kind === 'deleted')).toHaveLength(1)
  })
})
