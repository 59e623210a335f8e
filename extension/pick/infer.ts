import type { Recipe } from '../../shared/recipe.ts'
import { nameAndText } from './parts.ts'
import { looksOf, pathIn, pathTo } from './plain.ts'

/** From a list that was pointed at to a recipe, or `undefined` where its rows do not say who wrote what. */
export function infer(list: Element, address: URL): Recipe | undefined {
  const rows = rowsOf(list)
  const chat = alike(rows)
  const found = nameAndText(chat)
  if (!found) return
  const { name, text } = found
  const path = pathTo(list)
  const usual = [...new Set(chat.flatMap(looksOf))]
  const others = rows.filter((row) => !chat.includes(row)).flatMap(looksOf)
  return {
    version: 1,
    host: address.hostname,
    path: address.pathname,
    list: path,
    row: `${path} > *`,
    name: name.css,
    ...(text && { text: whole(chat, text.css, name.css) }),
    usual,
    others: [...new Set(others)].filter((look) => !usual.includes(look)),
    ...(isReused(rows) && { recycles: true }),
  }
}

const NEWEST = 60

/** The rows with words, at most the newest sixty. */
export function rowsOf(list: Element): Element[] {
  const worded = [...list.children].filter((row) => /\S/.test(row.textContent ?? ''))
  return worded.slice(-NEWEST)
}

/** A class of so few rows says something of them alone (whose they are), not of their sort. */
const COMMON = 0.2

/** The rows of the sort that is there most often: people write more than anything else happens. */
export function alike(rows: readonly Element[]): Element[] {
  const looks = rows.map(looksOf)
  const counts = new Map<string, number>()
  for (const look of looks.flatMap((all) => [...new Set(all)])) counts.set(look, (counts.get(look) ?? 0) + 1)
  const sorts = new Map<string, Element[]>()
  rows.forEach((row, i) => {
    const sort = looks[i]!.filter((look, at) => at === 0 || counts.get(look)! >= rows.length * COMMON).join(' ')
    sorts.set(sort, [...(sorts.get(sort) ?? []), row])
  })
  return [...sorts.values()].reduce((most, sort) => (sort.length > most.length ? sort : most), [])
}

/** A text that is cut into pieces (emotes, mentions) is taken whole: the widest part around it without the name or a time in it. */
function whole(rows: readonly Element[], css: string, name: string): string {
  const row = rows.find((one) => one.querySelector(css) && one.querySelector(name))
  let part = row?.querySelector(css)
  if (!row || !part) return css
  for (let up = part.parentElement; up && up !== row && holdsOnly(up, part, row, name); up = up.parentElement) part = up
  const wide = pathIn(row, part)
  return rows.every((one) => !one.querySelector(css) || one.querySelector(wide)) ? wide : css
}

const CLOCK = /^\W?\d{1,2}[:.]\d{2}\b/

function holdsOnly(up: Element, part: Element, row: Element, name: string): boolean {
  const who = row.querySelector(name)
  if (who && up.contains(who)) return false
  return ![...up.children].some((child) => child !== part && CLOCK.test((child.textContent ?? '').trim()))
}

/** Rows with an index, or put in place one by one, are used again for other messages. */
function isReused(rows: readonly Element[]): boolean {
  return rows.some(
    (row) => row.hasAttribute('data-index') || /translate|position:\s*absolute/.test(row.getAttribute('style') ?? ''),
  )
}
