/** What the broadcaster sees in the page: each cue when it is painted, each tail when it is painted. */

import type { Page } from 'puppeteer-core'
import type { Action, Lane } from '../../shared/cue.ts'

export interface Paint {
  part: 'cue' | 'tail'
  /** The cue's id. */
  id: string
  action: Action
  lane: Lane
  text: string
  why: string
  /** Ms since 1970, after the frame that holds it. */
  at: number
}

/**
 * Runs in the page's own world: the e2e build's shadow root is open. Stringified, so it may use nothing from outside.
 * A paint is told after the animation frame that follows the change has been drawn.
 */
function watchOverlay(): void {
  const tell = (globalThis as unknown as { sidecuePainted(paint: unknown): void }).sidecuePainted
  const told = new Set<string>()
  let watched: ShadowRoot | undefined
  const textOf = (card: Element, part: string) => card.querySelector(`[data-part="${part}"]`)?.textContent?.trim() ?? ''
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(0)
    })
  const note = (card: Element, part: 'cue' | 'tail', id: string, text: string) => {
    const key = `${part} ${id}`
    if (!text || told.has(key)) return
    told.add(key)
    const { action, lane } = (card as HTMLElement).dataset
    const why = textOf(card, 'why')
    afterPaint(() => tell({ part, id, action, lane, text, why, at: performance.timeOrigin + performance.now() }))
  }
  const look = (root: ShadowRoot) => {
    for (const card of root.querySelectorAll('[data-cue]')) {
      const id = (card as HTMLElement).dataset.cue ?? ''
      note(card, 'cue', id, textOf(card, 'line'))
      note(card, 'tail', id, textOf(card, 'tail'))
    }
  }
  const find = () => {
    const root = document.querySelector('sidecue-overlay')?.shadowRoot
    if (!root || root === watched) return
    watched = root
    new MutationObserver(() => look(root)).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-cue'],
    })
    look(root)
  }
  const begin = () => {
    new MutationObserver(find).observe(document.documentElement, { childList: true })
    if (document.body) new MutationObserver(find).observe(document.body, { childList: true })
    find()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}

/** Calls `painted` for every cue and tail that this page will show. Call it before the page is opened. */
export async function watchPaints(page: Page, painted: (paint: Paint) => void): Promise<void> {
  await page.exposeFunction('sidecuePainted', painted)
  await page.evaluateOnNewDocument(watchOverlay)
}
