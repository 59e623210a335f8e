import type { From } from './departed.ts'
import { rowAround, rowsIn } from './rows.ts'

/** What a set of mutations means for rows: which came, which went, which changed inside. */
export interface Changes {
  /** In the page's order. */
  added: Added[]
  touched: Element[]
  removed: { row: Element; from: From }[]
}

export interface Added {
  row: Element
  /** It was put before other rows at that moment. */
  above: boolean
  /** The row that went in the same stroke from the same place. */
  instead?: Element
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
  const wrappers = new Map<Node, Element>()
  for (const record of records) {
    const row = record.target === list ? undefined : rowAround(record.target, list, css)
    if (row && isKnown(row)) touched.add(row)
    else if (row) added.set(row, added.get(row) ?? { row, above: false })
    else {
      const gone = goneIn(record, list, css, isKnown)
      for (const one of gone) removed.set(one, isTop(record) ? 'top' : 'elsewhere')
      const only = gone.length === 1 ? gone[0] : wrappers.get(record.target)
      if (only && record.target !== list) wrappers.set(record.target, only)
      noteAdded(record, list, css, isKnown, added, only)
    }
  }
  if (emptied(list, css, removed, isKnown)) for (const row of removed.keys()) removed.set(row, 'elsewhere')
  const came = [...added.values()]
  return {
    added: came.some(({ above }) => above) ? came.sort(inOrder) : came,
    touched: [...touched].filter((row) => !removed.has(row)),
    removed: [...removed].map(([row, from]) => ({ row, from })),
  }
}

function isTop(record: MutationRecord): boolean {
  return !record.previousSibling && record.nextSibling !== null
}

function goneIn(record: MutationRecord, list: Element, css: string, isKnown: (row: Element) => boolean): Element[] {
  return [...record.removedNodes].flatMap((node) => knownIn(node, css, isKnown)).filter((row) => !list.contains(row))
}

function noteAdded(
  record: MutationRecord,
  list: Element,
  css: string,
  isKnown: (row: Element) => boolean,
  added: Map<Element, Added>,
  instead: Element | undefined,
): void {
  for (const node of record.addedNodes) {
    for (const row of rowsIn(node, list, css)) {
      if (!isKnown(row) && !added.has(row)) added.set(row, { row, above: record.nextSibling !== null, instead })
    }
  }
}

function knownIn(node: Node, css: string, isKnown: (row: Element) => boolean): Element[] {
  if (node.nodeType !== 1) return []
  const element = node as Element
  return isKnown(element) ? [element] : [...element.querySelectorAll(css)].filter(isKnown)
}

/** A list that loses all its rows is cleared or built anew; it did not shed its oldest. */
function emptied(list: Element, css: string, removed: Map<Element, From>, isKnown: (row: Element) => boolean): boolean {
  if (!removed.size || [...removed.values()].every((from) => from !== 'elsewhere')) return false
  return ![...list.querySelectorAll(css)].some((row) => isKnown(row) && !removed.has(row))
}

function inOrder(a: { row: Element }, b: { row: Element }): number {
  if (!a.row.isConnected || !b.row.isConnected) return 0
  return a.row.compareDocumentPosition(b.row) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
