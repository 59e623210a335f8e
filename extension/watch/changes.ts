import type { From } from './departed.ts'
import { isBefore, rowAround, rowsIn } from './rows.ts'

/** What a set of mutations means for rows: which came, which went, which changed inside. */
export interface Changes {
  /** In the page's order. */
  added: Added[]
  touched: Element[]
  removed: { row: Element; from: From }[]
  /** Known rows that went from the top to the end, in order. */
  moved: Element[]
}

export interface Added {
  row: Element
  /** It was put before other rows at that moment. */
  above: boolean
  /** The row that went in the same stroke from the same place. */
  instead?: Element | undefined
  /** It went unread, and this row took its place. */
  successor?: Element | undefined
}

/** `isKnown`: the row was in the list before. A row that was only moved neither came nor went. */
export function sortOut(
  list: Element,
  css: string,
  records: readonly MutationRecord[],
  isKnown: (row: Element) => boolean,
): Changes {
  const added = new Map<Element, Added>()
  const touched = new Set<Element>()
  const removed = new Map<Element, From>()
  /** The wrapper that lost its row, as React replaces one. */
  let wrappers: Map<Node, Element> | undefined
  const moved = new Set<Element>()
  const rowsOf = (node: Node): Element[] => rowsIn(node, list, css)
  let cleared = false
  for (const record of records) {
    const { target } = record
    const row = target === list ? undefined : rowAround(target, list, css)
    if (row) {
      if (isKnown(row)) touched.add(row)
      else if (!added.has(row)) added.set(row, { row, above: false })
      continue
    }
    const gone = record.removedNodes.length ? goneIn(record, list, css, isKnown, moved) : NONE
    if (record.removedNodes.length) noteUnread(record, list, rowsOf, isKnown, added, removed)
    if (gone.length) {
      const from = isTop(record) ? 'top' : 'elsewhere'
      cleared ||= from === 'elsewhere'
      for (const one of gone) removed.set(one, from)
      if (gone.length === 1 && target !== list) wrappers = (wrappers ?? new Map()).set(target, gone[0]!)
    }
    const only = gone.length === 1 ? gone[0] : (wrappers?.get(target) ?? drawnTwice(record, added, rowsOf))
    if (record.addedNodes.length) noteAdded(record, list, css, isKnown, added, only)
  }
  if (cleared && isEmptied(list, css, removed, isKnown)) for (const row of removed.keys()) removed.set(row, 'elsewhere')
  return {
    added: inOrder(added),
    touched: remaining(touched, removed),
    removed: removed.size ? [...removed].map(([row, from]) => ({ row, from })) : [],
    moved: moved.size ? [...moved].filter((row) => isAtEnd(row, list, moved)) : NONE,
  }
}

/** A row that came in this same stroke, and whose place another took at once. */
function drawnTwice(
  { removedNodes, addedNodes }: MutationRecord,
  added: Map<Element, Added>,
  rowsOf: (node: Node) => Element[],
): Element | undefined {
  if (removedNodes.length !== 1 || addedNodes.length !== 1 || !added.size) return
  const [row, other] = rowsOf(removedNodes[0]!)
  return row && !other && added.has(row) ? row : undefined
}

const NONE: Element[] = []

const remaining = (touched: Set<Element>, removed: Map<Element, From>): Element[] =>
  touched.size ? [...touched].filter((row) => !removed.has(row)) : NONE

function isTop(record: MutationRecord): boolean {
  return record.nextSibling !== null && !record.previousSibling
}

/** What went and did not come back; what did is noted in `moved` if it stood at the top. */
function goneIn(
  record: MutationRecord,
  list: Element,
  css: string,
  isKnown: (row: Element) => boolean,
  moved: Set<Element>,
): Element[] {
  const gone: Element[] = []
  const { removedNodes } = record
  for (let i = 0; i < removedNodes.length; i++) {
    for (const row of knownIn(removedNodes[i]!, css, isKnown)) {
      if (!list.contains(row)) gone.push(row)
      else if (isTop(record)) moved.add(row)
    }
  }
  return gone
}

/** The row that took the place of the only one that went: beside others in the list, or alone in a wrapper. */
function successor(
  { target, removedNodes, addedNodes }: MutationRecord,
  list: Element,
  rowsOf: (node: Node) => Element[],
): Element | undefined {
  if (removedNodes.length !== 1) return
  const place = target === list ? addedNodes[0] : target
  return place && addedNodes.length < 2 ? rowsOf(place)[0] : undefined
}

/** A row that went before it was ever read: it is out of the page, but what it says is still in it. */
function noteUnread(
  record: MutationRecord,
  list: Element,
  rowsOf: (node: Node) => Element[],
  isKnown: (row: Element) => boolean,
  added: Map<Element, Added>,
  removed: Map<Element, From>,
): void {
  const { removedNodes } = record
  for (let i = 0; i < removedNodes.length; i++) {
    for (const row of rowsOf(removedNodes[i]!)) {
      const came = added.get(row)
      if (!came && !isKnown(row) && !list.contains(row))
        added.set(row, { row, above: false, successor: successor(record, list, rowsOf) })
      // Its wrapper went from the top to the end: what stood in it was shed, however alike the two are.
      if (!came?.instead || !isTop(record) || !list.contains(row)) continue
      removed.set(came.instead, 'top')
      delete came.instead
    }
  }
}

/** Nothing stands after it, but for others that moved there too. */
function isAtEnd(row: Element, list: Element, moved: ReadonlySet<Element>): boolean {
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) if (!moved.has(next)) return false
  return row.parentElement === list
}

function noteAdded(
  record: MutationRecord,
  list: Element,
  css: string,
  isKnown: (row: Element) => boolean,
  added: Map<Element, Added>,
  instead: Element | undefined,
): void {
  const { addedNodes, nextSibling } = record
  for (let i = 0; i < addedNodes.length; i++) {
    for (const row of rowsIn(addedNodes[i]!, list, css)) {
      if (!isKnown(row) && !added.has(row)) added.set(row, { row, above: nextSibling !== null, instead })
    }
  }
}

function knownIn(node: Node, css: string, isKnown: (row: Element) => boolean): Element[] {
  if (node.nodeType !== 1) return NONE
  const element = node as Element
  return isKnown(element) ? [element] : Array.from(element.querySelectorAll(css)).filter(isKnown)
}

/** A list that loses all its rows is cleared or built anew; it did not shed its oldest. */
function isEmptied(
  list: Element,
  css: string,
  removed: Map<Element, From>,
  isKnown: (row: Element) => boolean,
): boolean {
  return !Array.from(list.querySelectorAll(css)).some((row) => isKnown(row) && !removed.has(row))
}

/** In the page's order; rows that came last, as nearly all do, are in it already. */
function inOrder(added: Map<Element, Added>): Added[] {
  const came = [...added.values()]
  return came.length > 1 && came.some(({ above }) => above) ? came.sort(byPlace) : came
}

function byPlace(a: Added, b: Added): number {
  if (!a.row.isConnected || !b.row.isConnected) return 0
  return isBefore(a.row, b.row) ? -1 : 1
}
