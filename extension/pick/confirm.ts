import type { Sighting } from '../../shared/events.ts'
import type { Recipe } from '../../shared/recipe.ts'
import { cssOf } from '../sites/site.ts'
import { button, make } from './frame.ts'
import { siteOf } from './site.ts'
import { words } from './words.ts'

/** What the recipe makes of the newest rows, live, with a yes to it or a way to put it right. */

export interface Confirming {
  page: Document
  root: ShadowRoot
  list: Element
  recipe: Recipe
  yes(recipe: Recipe): void
  again(): void
  leave(): void
}

const SHOWN = 4

/** The newest rows that say something, as this recipe reads them. */
export function newest(page: Document, recipe: Recipe): Sighting[] {
  const site = siteOf(recipe)
  const css = cssOf(site.selectors)
  const place = { room: recipe.host, own: false, page: 'picked' }
  const readings = [...page.querySelectorAll(recipe.row)].slice(-SHOWN * 4).map((row) => site.read(row, css, place))
  return readings.filter((reading): reading is Sighting => typeof reading === 'object').slice(-SHOWN)
}

/** The other way round; nothing where the words are no part of their own. */
export function swapped(recipe: Recipe): Recipe | undefined {
  return recipe.text ? { ...recipe, name: recipe.text, text: recipe.name } : undefined
}

export function confirm({ page, root, list, recipe: first, yes, again, leave }: Confirming, signal: AbortSignal): void {
  let recipe = first
  const body = make('tbody')
  const none = make('p', {}, words.none)
  const accept = button(words.yes, () => yes(recipe), true)
  const others = [button(words.again, again), button(`${words.leave} (${words.esc})`, leave)]
  const turn = swapped(recipe) ? [button(words.swap, swap)] : []
  const card = make(
    'div',
    { class: 'card', role: 'dialog', 'aria-label': words.confirm },
    make('h2', {}, words.confirm),
    make('p', {}, words.newest),
    make('table', {}, head(), body),
    none,
    make('div', { class: 'acts' }, accept, ...turn, ...others),
  )

  function show(): void {
    const rows = newest(page, recipe)
    body.replaceChildren(...rows.map(line))
    none.hidden = rows.length > 0
  }

  function swap(): void {
    recipe = swapped(recipe) ?? recipe
    show()
  }

  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return
    event.preventDefault()
    event.stopImmediatePropagation()
    leave()
  }

  root.append(card)
  const observer = new MutationObserver(show)
  observer.observe(list, { childList: true, subtree: true, characterData: true })
  page.defaultView!.addEventListener('keydown', key, { capture: true, signal })
  const end = (): void => {
    observer.disconnect()
    card.remove()
  }
  signal.addEventListener('abort', end, { once: true })
  show()
  accept.focus()
}

function head(): HTMLElement {
  return make(
    'thead',
    {},
    make('tr', {}, ...[words.name, words.text, words.amount].map((word) => make('th', {}, word))),
  )
}

function line({ who, text, shown }: Sighting): HTMLElement {
  return make('tr', {}, ...[who?.name ?? words.nobody, text ?? '', shown ?? ''].map((word) => make('td', {}, word)))
}
