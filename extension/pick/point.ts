import { button, make } from './frame.ts'
import { rowsOf } from './infer.ts'
import { likelyLists, listAround } from './likely.ts'
import { words } from './words.ts'

/** Pointing: the list under the pointer, or the one that was stepped to, is marked; a click or Enter takes it. */

export interface Pointing {
  page: Document
  host: HTMLElement
  root: ShadowRoot
  /** The list that was taken. Returns why it cannot be, if it cannot. */
  taken(list: Element): string | undefined
  leave(): void
}

/** What a page must not see of a click that is meant for us. */
const SWALLOWED = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick', 'auxclick']

export function point({ page, host, root, taken, leave }: Pointing, signal: AbortSignal): void {
  const told = make('p', { class: 'told', 'aria-live': 'polite' })
  const buttons = make('div', { class: 'acts' }, button(`${words.leave} (${words.esc})`, leave))
  const inside = [make('h2', {}, words.point), make('p', {}, words.how), told, buttons]
  const card = make('div', { class: 'card', role: 'dialog', 'aria-label': words.label, tabindex: '-1' }, ...inside)
  const box = make('div', { class: 'box', hidden: '' })
  root.append(box, card)
  signal.addEventListener('abort', () => [box, card].map((part) => part.remove()), { once: true })
  let marked: Element | undefined
  let under: Element | undefined
  let choices: Element[] | undefined

  function mark(list: Element | undefined, says: string): void {
    marked = list
    told.textContent = says
    lay()
  }

  function lay(): void {
    box.hidden = !marked
    if (!marked) return
    const { left, top, width, height } = marked.getBoundingClientRect()
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
  }

  function hover(element: Element | null): void {
    if (!element || element === under || element === host) return
    under = element
    const list = listAround(element)
    if (list) mark(list, words.here(rowsOf(list).length))
    else mark(undefined, element.localName === 'iframe' ? words.frame : words.nothing)
  }

  function step(by: 1 | -1): void {
    choices ??= likelyLists(page)
    const length = choices.length
    const at = marked ? choices.indexOf(marked) : -1
    const next = at < 0 ? (by > 0 ? 0 : length - 1) : (at + by + length) % length
    const list = choices[next]
    list?.scrollIntoView({ block: 'nearest' })
    mark(list, list ? words.choice(next + 1, length, rowsOf(list).length) : words.nothing)
  }

  function take(): void {
    const why = marked && taken(marked)
    if (why) told.textContent = why
  }

  const ours = (event: Event): boolean => event.composedPath()[0] === host || event.target === host

  function swallow(event: Event): void {
    if (ours(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  function key(event: KeyboardEvent): void {
    if (!event.isTrusted) return
    const does = keys[event.key]
    if (!does || (event.key === 'Enter' && root.activeElement?.localName === 'button')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    does()
  }
  const keys: Record<string, () => void> = {
    Escape: leave,
    Enter: take,
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
  }

  const first = { capture: true, signal }
  const view = page.defaultView!
  view.addEventListener('pointermove', (event) => event.isTrusted && hover(event.target as Element), first)
  for (const type of SWALLOWED) view.addEventListener(type, swallow, { ...first, passive: false })
  view.addEventListener(
    'click',
    (event) => {
      swallow(event)
      if (ours(event) || !event.isTrusted) return
      hover(event.target as Element)
      take()
    },
    first,
  )
  view.addEventListener('keydown', key, first)
  for (const type of ['scroll', 'resize']) view.addEventListener(type, lay, { ...first, passive: true })
  card.focus()
}
