// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { infer } from '../../../extension/pick/infer.ts'
import { likelyLists, listAround } from '../../../extension/pick/likely.ts'
import { siteOf } from '../../../extension/pick/site.ts'
import { cssOf, type Reading } from '../../../extension/sites/site.ts'
import { allRows } from '../../../extension/watch/rows.ts'
import type { Recipe } from '../../../shared/recipe.ts'
import { all, bare, built, type Made, people, pieces, plain, said } from './pages.ts'

const address = new URL('https://market.example/live/ida')

function open({ html, list }: Made) {
  document.documentElement.lang = 'en'
  document.body.innerHTML = html
  return document.querySelector(list)!
}

function recipeOf(made: Made): Recipe {
  return infer(open(made), address)!
}

/** What the recipe reads off the page, one more row put at the list's end. */
function read(recipe: Recipe, more = ''): Reading[] {
  const list = document.querySelector(recipe.list)!
  list.insertAdjacentHTML('beforeend', more)
  const site = siteOf(recipe)
  const css = cssOf(site.selectors)
  return allRows(list, css.row).map((row) => site.read(row, css, site.roomOf(address)!))
}

const last = (recipe: Recipe, more: string): Reading => read(recipe, more).at(-1)

describe.each(all)('a chat with $name', (made) => {
  it('is found around whatever is pointed at in it', () => {
    const list = open(made)
    for (const inside of list.querySelectorAll('*')) expect(listAround(inside)).toBe(list)
  })

  it('is the first choice of those who point by keys', () => {
    const list = open(made)
    expect(likelyLists(document)[0]).toBe(list)
  })

  it('has one list, by a plain selector', () => {
    const list = open(made)
    const { list: css } = infer(list, address)!
    expect([...document.querySelectorAll(css)]).toEqual([list])
    expect(css).not.toMatch(/,|css-|sc-/)
  })

  it('is read: who wrote what, and chat that looks like money is chat', () => {
    const readings = read(recipeOf(made))
    expect(readings.map((reading) => (reading as { kind: string }).kind)).toEqual(people.map(() => 'chat'))
    expect(readings.map((reading) => (reading as { who: { name: string } }).who.name)).toEqual(people)
    const texts = readings.map((reading) => (reading as { text: string }).text.replace(/ (wave|!)/g, ''))
    expect(texts).toEqual(said)
  })
})

describe('money', () => {
  it('is a row that is marked as such, with its amount and the viewer’s words', () => {
    const tip =
      '<li class="chat-row tip"><b class="user-name">Gil</b> tipped 1,250 tokens <span class="chat-text">for the 2 loaves</span></li>'
    const facts = { kind: 'paid', what: 'tip', who: { name: 'Gil', badges: [] }, text: 'for the 2 loaves' }
    expect(last(recipeOf(plain), tip)).toEqual({ ...facts, amount: 1250, unit: 'token', shown: '1,250 tokens' })
  })

  it('may stand in the viewer’s place, in any currency, from nobody', () => {
    const gift =
      '<div class="shop-donation css-00aa11b"><span class="css-5k5k5k5">An anonymous viewer sent CA$6.50</span></div>'
    expect(last(recipeOf(built), gift)).toEqual({
      kind: 'paid',
      what: 'tip',
      amount: 6.5,
      unit: 'CAD',
      shown: 'CA$6.50',
    })
  })

  it('is told in a row without a part for words, too', () => {
    const tip = '<p class="line is-tip"><strong>Gil</strong> sent 300 coins</p>'
    expect(last(recipeOf(bare), tip)).toMatchObject({ kind: 'paid', amount: 300, unit: 'token', who: { name: 'Gil' } })
  })

  it('is not in what a moderator writes, whatever their row looks like', () => {
    const mod =
      '<li class="chat-row moderator tooltip-host"><b class="user-name">Mo</b>: <span class="chat-text">bob tipped 500 tokens</span></li>'
    expect(last(recipeOf(plain), mod)).toMatchObject({ kind: 'chat', who: { name: 'Mo' } })
    const bold = '<p class="line moderator"><strong>Mo</strong>: bob tipped 500 tokens</p>'
    expect(last(recipeOf(bare), bold)).toMatchObject({ kind: 'chat', text: 'bob tipped 500 tokens' })
  })

  it('is not three capitals beside a number', () => {
    const row = '<li class="chat-row tip"><b class="user-name">Gil</b> is number 500 LOL</li>'
    expect(last(recipeOf(plain), row)).toMatchObject({ kind: 'notice' })
  })
})

describe('what a recipe does not know', () => {
  it('is unknown, so that a page that changed is noticed', () => {
    const recipe = recipeOf(plain)
    const changed = '<li class="new-row"><em>Ann</em><q>I paid $5 for it</q></li>'
    expect(last(recipe, changed)).toBeUndefined()
    expect(last(recipe, '<li class="chat-row"><b class="user-name">Ann</b></li>')).toBeUndefined()
  })

  it('is nothing where nothing is said', () => {
    expect(last(recipeOf(plain), '<li class="divider"></li>')).not.toMatchObject({ kind: 'chat' })
  })

  it('is a notice if such rows stood there when it was made', () => {
    const made = {
      ...plain,
      html: plain.html.replace('</ul></main>', '<li class="joined">cat came in</li></ul></main>'),
    }
    expect(last(recipeOf(made), '<li class="joined">dog came in</li>')).toEqual({ kind: 'notice', text: 'dog came in' })
  })

  it('a list of links is no chat', () => {
    open(plain)
    expect(listAround(document.querySelector('.menu a')!)).toBeUndefined()
    expect(infer(document.querySelector('.stage')!, address)).toBeUndefined()
  })
})

describe('where a recipe has a room', () => {
  const roomOf = (url: string) => siteOf(recipeOf(pieces)).roomOf(new URL(url))

  it('on pages like the one that was pointed at', () => {
    expect(roomOf('https://market.example/live/ida')).toEqual({ room: 'live/ida', own: false, page: 'picked' })
    expect(roomOf('https://market.example/live/Bo?x=1')).toMatchObject({ room: 'live/bo' })
  })

  it('and on no other', () => {
    for (const other of [
      'https://market.example/',
      'https://market.example/shop/ida',
      'https://other.example/live/ida',
    ])
      expect(roomOf(other)).toBeUndefined()
  })

  it('whose rows are used again, if they look as if they were', () => {
    expect(siteOf(recipeOf(pieces)).recycles).toBeDefined()
    expect(siteOf(recipeOf(plain)).recycles).toBeUndefined()
  })
})
