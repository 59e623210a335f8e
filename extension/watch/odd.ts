/**
 * Rows that could not be read, by their build: tags, classes and names of attributes. No text, no values, no names of people, so
 * that it can be shown to whoever repairs the site.
 */
export interface OddRows {
  /** Counts a row. Returns how many of its build there were, and when the first came. */
  add(row: Element, now: number): { since: number; rows: number }
  /** Most frequent first. */
  list(): { shape: string; count: number }[]
  forget(): void
}

const SHAPES = 40
const LISTED = 20
const DEEP = 4
const WIDE = 6
const LONGEST = 600

export function oddRows(): OddRows {
  const shapes = new Map<string, { since: number; rows: number }>()
  return {
    add(row, now) {
      const shape = shapeOf(row)
      const known = shapes.get(shape)
      const next = { since: known?.since ?? now, rows: (known?.rows ?? 0) + 1 }
      if (known || shapes.size < SHAPES) shapes.set(shape, next)
      return next
    },
    list() {
      const all = [...shapes].map(([shape, { rows }]) => ({ shape, count: rows }))
      return all.sort((a, b) => b.count - a.count).slice(0, LISTED)
    },
    forget: () => shapes.clear(),
  }
}

/** The build of an element: `div.row[data-id](span.name,span.text)`. Equal neighbours are said once. */
export function shapeOf(element: Element): string {
  return drawn(element, DEEP).slice(0, LONGEST)
}

function drawn(element: Element, depth: number): string {
  const inside = depth > 0 ? childrenOf(element, depth - 1) : ''
  return element.localName + classesOf(element) + attributesOf(element) + (inside && `(${inside})`)
}

function childrenOf(element: Element, depth: number): string {
  const drawings: string[] = []
  for (const child of element.children) {
    const drawing = drawn(child, depth)
    if (drawing !== drawings.at(-1)) drawings.push(drawing)
    if (drawings.length === WIDE) break
  }
  return drawings.join(',')
}

/** A class may hold a number (a person's colour, a row's place); which number is nobody's business. */
function classesOf(element: Element): string {
  const words = [...element.classList].slice(0, WIDE)
  return words.map((word) => `.${plain(word)}`).join('')
}

function attributesOf(element: Element): string {
  const names = element.getAttributeNames().filter((name) => name.startsWith('data-') || KEPT.has(name))
  return names
    .slice(0, WIDE)
    .map((name) => `[${plain(name)}]`)
    .join('')
}

const KEPT = new Set(['id', 'role', 'alt', 'title', 'is-deleted', 'aria-label'])

const plain = (word: string): string => word.slice(0, 40).replace(/\d{2,}/g, '0')
