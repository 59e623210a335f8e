// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { shipped } from '../../../extension/sites/index.ts'
import { repairable, type Site } from '../../../extension/sites/site.ts'
import { stage } from '../../../extension/sites/stage.ts'
import { dressed, mayBeList } from '../../../extension/watch/packed.ts'
import { markups, type SiteId } from '../../stage/markup/index.ts'
import type { Line } from '../../stage/markup/line.ts'
import { type Watched, watch } from './room.ts'

const site = { root: '.chat', avoid: '.between-two' }
const inPage = (html: string) => {
  document.body.innerHTML = html
  return document.querySelector('#list')!
}

describe('a page read with a pack', () => {
  it('has the pack’s selectors in place of the site’s own, and keeps the others', () => {
    const { css, packed } = dressed(stage, { text: '.words', nothing: '.x' }, document)
    expect(css).toMatchObject({ text: '.words', list: stage.selectors.list.css })
    expect([...packed]).toEqual(['text'])
    expect(dressed(stage, undefined, document).packed.size).toBe(0)
  })

  it('keeps the site’s own where this browser does not know the pack’s', () => {
    expect(dressed(stage, { text: '::::' }, document).css.text).toBe(stage.selectors.text.css)
  })

  it('is read only inside the known part of the page', () => {
    expect(mayBeList(inPage('<div class="chat"><ol id="list"></ol></div>'), site)).toBe(true)
    expect(mayBeList(inPage('<ol id="list"></ol>'), site)).toBe(false)
    expect(mayBeList(inPage('<div class="chat"><ol id="list"></ol></div>'), { avoid: '.x' })).toBe(false)
  })

  it('is not read where people type', () => {
    const inside = inPage('<div class="chat"><form><ol id="list"></ol></form></div>')
    expect(mayBeList(inside, site)).toBe(false)
  })

  it.each(['<p class="between-two">', '<input>', '<textarea></textarea>', '<p contenteditable>'])(
    'is not read where the list holds %s',
    (inside) => expect(mayBeList(inPage(`<div class="chat"><div id="list">${inside}</div></div>`), site)).toBe(false),
  )

  it('what stands beside the chat is not a pack’s business, nor a list whose place is not known', () => {
    expect(repairable(stage as unknown as Site)).not.toContain('viewers')
    expect(repairable({ ...stage, root: undefined } as unknown as Site)).not.toContain('list')
  })
})

const sites = [...shipped, stage] as unknown as Site[]
const lost = { css: 'list-of-yesterday', need: 'needed' as const }
const renamed = (site: Site): Site => ({ ...site, selectors: { ...site.selectors, list: lost } })
const line = (text: string): Line => ({ kind: 'chat', who: 'ann', text, id: '1', at: Date.now() })

describe.each(sites)('a list that $name built anew', (site) => {
  const markup = markups[site.id as SiteId]
  let room: Watched
  afterEach(() => room.end())

  it('is found by a pack', async () => {
    expect(repairable(site)).toContain('list')
    room = watch(renamed(site), markup, { pack: { list: markup.list } })
    await room.come(line('hello'))
    expect(room.told()).toEqual(['ann: hello'])
  })

  it('is not read without one, nor anywhere but where the chat stands', async () => {
    room = watch(renamed(site), markup)
    await room.come(line('hello'))
    room.end()
    expect(room.told()).toEqual([])
    room = watch(renamed(site), markup, { pack: { list: '.elsewhere' } })
    const elsewhere = document.body.appendChild(document.createElement('div'))
    elsewhere.className = 'elsewhere'
    elsewhere.innerHTML = room.row(line('hello'))
    await room.settle()
    expect(room.told()).toEqual([])
  })
})
