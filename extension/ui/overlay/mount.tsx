import { signal as state } from '@preact/signals'
import { render } from 'preact'
import type { Choices } from '../../state/choices.ts'
import type { Room } from '../../state/room.ts'
import { deedOf } from '../keys.ts'
import css from '../style/overlay.css?inline'
import { createHost } from './host.ts'
import { closeMenu, type MenuState, Overlay } from './overlay.tsx'

const focusedIn = (root: ShadowRoot): HTMLElement | undefined =>
  root.activeElement instanceof HTMLElement ? root.activeElement : undefined

/** Esc closes the menu, then leaves. */
function leave(root: ShadowRoot, menu: MenuState): void {
  if (menu.peek()) closeMenu(menu)
  else focusedIn(root)?.blur()
}

/** Keys pressed inside stay inside: the page's own single keys would act on them too. */
function listen(root: ShadowRoot, menu: MenuState, { room, choices }: OverlayParts): void {
  const keep = (event: Event): void => event.stopPropagation()
  root.addEventListener('keyup', keep)
  root.addEventListener('keypress', keep)
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return
    event.stopPropagation()
    if (event.key === 'Escape') leave(root, menu)
    const deed = deedOf(event)
    if (!deed) return
    event.preventDefault()
    deed(room, choices)
  })
  // A press moves no focus: whoever is typing in the chat goes on typing.
  root.addEventListener('mousedown', (event) => event.preventDefault())
}

export interface OverlayParts {
  room: Room
  choices: Choices
  /** Whether tests may look into the shadow root. */
  open: boolean
  /** Ends the overlay and leaves nothing in the page. */
  life: AbortController
}

/** Mounts the overlay in this page. It paints in the task in which a view arrives: no timer, no animation frame. */
export function mountOverlay(parts: OverlayParts): ShadowRoot {
  const { room, choices, open, life } = parts
  const root = createHost(css, open ? 'open' : 'closed', life)
  const menu: MenuState = state(undefined)
  listen(root, menu, parts)
  const body = document.createElement('div')
  root.append(body)
  const focused = () => focusedIn(root)
  render(<Overlay room={room} choices={choices} menu={menu} focused={focused} />, body)
  const ticking = setInterval(room.tick, 1000)
  life.signal.addEventListener('abort', () => {
    clearInterval(ticking)
    render(null, body)
  })
  return root
}
