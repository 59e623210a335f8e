import { alike, rowsOf } from './infer.ts'
import { nameAndText } from './parts.ts'

/** Which element of a page is likely its chat. */

/** A row of chat is two lines high at most; a list of whole articles is none. */
const LONG = 600
const FEW = 2

/** How much an element is like a list of chat; 0: not at all. */
export function likeness(list: Element): number {
  if (list.childElementCount < FEW || /^(?:table|tr|select|svg|head|nav)$/.test(list.localName)) return 0
  const rows = rowsOf(list)
  const same = alike(rows)
  if (same.length < FEW || same.length < rows.length * 0.4) return 0
  if (same.some((row) => (row.textContent ?? '').length > LONG)) return 0
  const found = nameAndText(same)
  if (!found) return 0
  const says = /chat|message|comment|log/i.test(`${list.className} ${list.id} ${list.getAttribute('role')}`)
  return (
    1 +
    Math.min(3, same.length / 5) +
    (found.text ? 2 : 0) +
    (says ? 3 : 0) +
    (list.getAttribute('role') === 'log' ? 2 : 0)
  )
}

/** The list that an element is in: the most likely one of those around it. */
export function listAround(element: Element): Element | undefined {
  let found: { list: Element; score: number } | undefined
  for (let up: Element | null = element; up && up !== element.ownerDocument.body; up = up.parentElement) {
    const score = likeness(up)
    if (score > (found?.score ?? 0)) found = { list: up, score }
  }
  return found?.list
}

const MOST = 3000
const CHOICE = 8

/** The likely lists of a page, most likely first, for those who choose by keys. */
export function likelyLists(page: Document): Element[] {
  const scored: { list: Element; score: number }[] = []
  let looked = 0
  for (const list of page.body.querySelectorAll('*')) {
    if (list.childElementCount < FEW || ++looked > MOST) continue
    const score = likeness(list)
    if (score > 0) scored.push({ list, score })
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, CHOICE)
    .map(({ list }) => list)
}
