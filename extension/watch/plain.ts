import type { Css, Site } from '../sites/site.ts'

/** The strokes that make up nearly all of an evening: a row is put at the list's end, and the oldest is shed at its top. */

/** What came or went, in order. A node that came may hold rows, be one, or be neither. */
export interface Plain {
  node: Element
  gone: boolean
}

/** A stroke as a row of plain steps, or undefined when anything else happened in it. Asks the page for nothing that costs. */
export function plainSteps(list: Element, records: readonly MutationRecord[]): Plain[] | undefined {
  const steps: Plain[] = []
  for (const record of records) if (!plain(list, record, steps)) return
  return steps.every((_, i) => isLast(steps, i, list)) ? steps : undefined
}

/** What came stands at the end, but for what came with it. */
function isLast(steps: readonly Plain[], i: number, list: Element): boolean {
  const { node, gone } = steps[i]!
  const after = gone || node.parentNode !== list ? null : node.nextElementSibling
  return after === null || steps.some((other, j) => j > i && !other.gone && other.node === after)
}

function plain(list: Element, record: MutationRecord, steps: Plain[]): boolean {
  const { target, addedNodes, removedNodes, nextSibling, previousSibling, type } = record
  if (target !== list || type !== 'childList') return false
  if (removedNodes.length) {
    // A list that lost all at once is cleared or built anew; a node that is still there was only moved.
    if (addedNodes.length || previousSibling || !nextSibling) return false
    return take(removedNodes, true, steps, list)
  }
  return nextSibling === null && take(addedNodes, false, steps, list)
}

function take(nodes: NodeList, gone: boolean, steps: Plain[], list: Element): boolean {
  for (const node of nodes) {
    if (gone && node.parentNode === list) return false
    if (node.nodeType === 1) steps.push({ node: node as Element, gone })
  }
  return true
}

/** Whether what came may be urgent, by the marks that the site names. */
export function urgency(site: Pick<Site, 'urgent' | 'ordinary'>, css: Css): (step: Plain) => boolean {
  const parts: Readonly<Record<string, string>> = css
  const marks = site.urgent?.map((part) => parts[part]).join(', ')
  const ordinary = site.ordinary && parts[site.ordinary]
  return ({ node, gone }) => {
    if (gone) return false
    if (marks && (node.matches(marks) || node.querySelector(marks))) return true
    return ordinary ? !node.querySelector(ordinary) : !marks
  }
}
