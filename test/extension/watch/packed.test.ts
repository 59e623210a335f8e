// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { repairable, type Site } from '../../../extension/sites/site.ts'
import { stage } from '../../../extension/sites/stage.ts'
import { dressed, mayBeList } from '../../../extension/watch/packed.ts'

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

  it.each(['<p class="between-two">', '<input>', '<textarea></textarea>', '<p contenteditable>'])(
    'is not read where the list holds %s',
    (inside) => expect(mayBeList(inPage(`<div class="chat"><div id="list">${inside}</div></div>`), site)).toBe(false),
  )

  it('what stands beside the chat is not a pack’s business, nor a list whose place is not known', () => {
    expect(repairable(stage as unknown as Site)).not.toContain('viewers')
    expect(repairable({ ...stage, root: undefined } as unknown as Site)).not.toContain('list')
    expect(repairable({ ...stage, root: 'main' } as unknown as Site)).toContain('list')
  })
})
