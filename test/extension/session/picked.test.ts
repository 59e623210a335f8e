import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askAndPick } from '../../../extension/picking.ts'
import { forgetRecipe, saveRecipe } from '../../../extension/recipes.ts'
import type { Recipe } from '../../../shared/recipe.ts'
import { stand } from './browser.ts'
import { breathe, die, freshComputer, open, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const MARKET = 'https://market.example/*'
const recipe: Recipe = {
  version: 1,
  host: 'market.example',
  path: '/live/ida',
  list: 'ol.shouts',
  row: 'ol.shouts > *',
  name: 'b.who',
  text: 'q.said',
  usual: ['li', '.shout'],
  others: [],
}
const matches = () => [...stand.scripts.values()].flatMap((script) => script.matches)
const files = () => stand.injected.map(({ tab, file }) => `${tab} ${file}`)

beforeEach(() => {
  freshComputer()
  stand.tabs = [{ id: 5, url: 'https://market.example/live/ida', active: true, windowId: 1 }]
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

describe('pointing at another site’s chat', () => {
  it('begins when the browser’s question is answered, though the popup is gone by then', async () => {
    await wakeUp()
    stand.asks = () => false
    expect(await askAndPick({ tab: 5, origin: MARKET })).toBe(false)
    expect(files()).toEqual([])
    stand.granted.add(MARKET)
    stand.events.onAdded.fire({ origins: [MARKET] })
    await breathe()
    expect(files()).toEqual(['5 /pick.js'])
  })

  it('begins at once where the access is there already', async () => {
    await wakeUp()
    stand.asks = () => true
    expect(await askAndPick({ tab: 5, origin: MARKET })).toBe(true)
    expect(files()).toEqual(['5 /pick.js'])
  })

  it('does not begin because some other site was granted', async () => {
    await wakeUp()
    stand.asks = () => false
    await askAndPick({ tab: 5, origin: MARKET })
    stand.events.onAdded.fire({ origins: ['https://www.twitch.tv/*'] })
    await breathe()
    expect(files()).toEqual([])
  })
})

describe('a site that was pointed at', () => {
  it('is read from then on, in the open tab too', async () => {
    stand.granted.add(MARKET)
    await wakeUp()
    expect(matches()).toEqual([])
    await saveRecipe(recipe)
    await breathe()
    expect(matches()).toEqual([MARKET])
    expect(stand.injected.map(({ tab }) => tab)).toEqual([5])
  })

  it('that is pointed at anew gets a new reader in place of its old one', async () => {
    stand.granted.add(MARKET)
    await saveRecipe(recipe)
    await wakeUp()
    stand.injected = []
    await saveRecipe({ ...recipe, name: 'q.said', text: 'b.who' })
    await breathe()
    expect(stand.injected.map(({ tab }) => tab)).toEqual([5])
  })

  it('is read no more once it is forgotten', async () => {
    stand.granted.add(MARKET)
    await saveRecipe(recipe)
    await wakeUp()
    const page = await open({ site: 'market.example', room: 'live/ida', granted: false })
    await forgetRecipe('market.example')
    await breathe()
    expect(matches()).toEqual([])
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'no' })
  })

  it('is not read without its access', async () => {
    await saveRecipe(recipe)
    await wakeUp()
    expect(matches()).toEqual([])
  })
})
