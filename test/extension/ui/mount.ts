/** Mounts a screen in a page for a story, and reads it as a person would. */

import { type ComponentChild, render } from 'preact'
import { afterEach } from 'vitest'

let mounted: Element[] = []

afterEach(() => {
  for (const place of mounted) render(null, place)
  mounted = []
  document.body.replaceChildren()
})

/** Where the screen stands. Mount the same place again to render anew. */
export function mount(screen: ComponentChild): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  mounted.push(place)
  render(screen, place)
  return place
}

/** Lets everything that was scheduled happen. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done))

/** What an element says, in one line. */
export const text = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** A part of the cue card. */
export const part = (place: ParentNode, name: 'why' | 'line' | 'sound' | 'tail'): string =>
  text(place.querySelector(`[data-part=${name}]`))

/** The button whose accessible name begins so. */
export function button(place: ParentNode, begins: string): HTMLButtonElement {
  const named = (one: Element): string => one.getAttribute('aria-label') ?? text(one)
  const found = [...place.querySelectorAll('button')].find((one) => named(one).startsWith(begins))
  if (!found)
    throw new Error(`no button "${begins}" in: ${[...place.querySelectorAll('button')].map(named).join(' | ')}`)
  return found
}

/** Presses a key where the focus is. */
export function press(target: EventTarget, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

/** The field whose label begins so. */
export function field(place: ParentNode, label: string): HTMLInputElement {
  const found = [...place.querySelectorAll('label')].find((one) => text(one).startsWith(label))
  return found!.querySelector<HTMLInputElement>('input, textarea, select')!
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

export const leave = (field: Element): boolean => field.dispatchEvent(new Event('blur'))

/** Writes into a field and goes on to the next. */
export async function write(field: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
  type(field, words)
  await settled()
  leave(field)
  await settled()
}
