import type { Css, Site } from '../sites/site.ts'

/** The strokes that make up nearly all of an evening: a row is put at the list's end, and the oldest is shed at its top. */

/** What came or went, in order. A node that came may hold rows, be one, or be neither. */
export interface Plain {
  node: Element
  gone: boolean
}

/**
 * A stroke as a row of plain steps, or undefined when anything else happened in it. It is asked of every row by itself, so it asks
 * the page for as little as can be: each property of a record that is looked at makes an object.
 */
export function plainSteps(list: Element, records: readonly MutationRecord[]): Plain[] | undefined {
  const steps: Plain[] = []
  for (let i = 0; i < records.length; i++) if (!plain(list, records[i]!, steps)) return
  for (let i = 0; i < steps.length; i++) if (!isLast(steps, i, list)) return
  return steps
}

/** What came stands at the end, but for what came with it. */
function isLast(steps: readonly Plain[], i: number, list: Element): boolean {
  const { node, gone } = steps[i]!
  const after = gone || node.parentNode !== list ? null : node.nextElementSibling
  return after === null || steps.some((other, j) => j > i && !other.gone && other.node === after)
}

function plain(list: Element, record: MutationRecord, steps: Plain[]): boolean {
  if (record.target !== list || record.type !== 'childList') return false
  const { addedNodes } = record
  if (addedNodes.length)
    return !record.nextSibling && !record.removedNodes.length && take(addedNodes, false, steps, list)
  // A list that lost all at once is cleared or built anew; a node that is still there was only moved.
  return !record.previousSibling && record.nextSibling !== null && take(record.removedNodes, true, steps, list)
}

function take(nodes: NodeList, gone: boolean, steps: Plain[], list: Element): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
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
