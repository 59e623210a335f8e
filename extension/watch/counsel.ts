import type { Advice } from '../../shared/view.ts'
import type { Site } from '../sites/site.ts'

/** What the broadcaster could change on this page to be told more; nothing if it is well as it is. */
export function adviceOn(page: Document, site: Pick<Site, 'counsel'>): Advice | undefined {
  return site.counsel?.find(({ when }) => page.querySelector(when))?.advice
}

const RING = { outline: ['3px solid #d8983f', '6px solid transparent'] }
const ONCE = 900

/** Shows where the advice is followed. Nothing is pressed: the switch is the broadcaster's. */
export function pointAt(page: Document, site: Pick<Site, 'counsel'>, advice: Advice): void {
  const counsel = site.counsel?.find((one) => one.advice === advice)
  const control = counsel && page.querySelector(counsel.switch)
  if (!control) return
  pointOut(control)
}

/** Brings it into view with a ring around it. */
export function pointOut(control: Element): void {
  // A control in a closed menu has no place of its own; what opens the menu stands around it.
  const shown = closestVisible(control)
  shown.scrollIntoView({ block: 'center', behavior: 'smooth' })
  shown.animate(RING, { duration: ONCE, iterations: 4 })
}

function closestVisible(element: Element): Element {
  for (let up: Element | null = element; up; up = up.parentElement) if (up.checkVisibility()) return up
  return element
}
