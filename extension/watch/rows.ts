/** From what a mutation added, removed or touched to rows of the list. Pure questions to the DOM. */

/** The rows in an added node, outermost only. A node without any is itself one, of an unknown sort, if it stands where rows stand. */
export function rowsIn(node: Node, list: Element, css: string): Element[] {
  if (node.nodeType !== 1) return []
  const element = node as Element
  const top = element.parentNode === list
  if (top && element.matches(css)) return [element]
  const around = top ? undefined : rowAround(element, list, css)
  if (around) return [around]
  if (element.matches(css)) return [element] // already gone again: many rows in one task, the oldest shed at once
  const inside = outer(Array.from(element.querySelectorAll(css)))
  return inside.length ? inside : top && hasWords(element) ? [element] : []
}

function outer(rows: Element[]): Element[] {
  return rows.length < 2 ? rows : rows.filter((row, i) => !rows.slice(0, i).some((before) => before.contains(row)))
}

function outermost(row: Element, list: Element, css: string): Element {
  const up = row.parentElement?.closest(css)
  return up && up !== list && list.contains(up) ? outermost(up, list, css) : row
}

/** Spacers and scroll anchors have none. */
function hasWords(element: Element): boolean {
  return /\S/.test(element.textContent ?? '')
}

/** All rows of a list, in order. */
export function allRows(list: Element, css: string): Element[] {
  const rows: Element[] = []
  for (const child of list.children) rows.push(...rowsIn(child, list, css))
  return rows
}

/** The row that a touched node belongs to; `undefined` for the list itself and for wrappers around rows. */
export function rowAround(node: Node, list: Element, css: string): Element | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  const row = element?.closest(css)
  return row && row !== list && list.contains(row) ? outermost(row, list, css) : undefined
}

/** The last row of which `counts` is true, looked for from the end. */
export function lastRow(list: Element, css: string, counts: (row: Element) => boolean): Element | undefined {
  for (let child = list.lastElementChild; child; child = child.previousElementSibling) {
    const row = rowsIn(child, list, css).findLast(counts)
    if (row) return row
  }
}

/** Nothing stands after the row. The common case, and cheaper to ask than where the last row is. */
export function isLast(row: Element, list: Element): boolean {
  for (let up: Element | null = row; up !== list; up = up.parentElement) {
    if (!up || up.nextElementSibling) return false
  }
  return true
}

/** In the page's order. */
export function isBefore(row: Element, other: Element): boolean {
  return (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
