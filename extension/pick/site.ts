import type { Sighting, Who } from '../../shared/events.ts'
import type { Recipe } from '../../shared/recipe.ts'
import { oneLine, wordsOf } from '../sites/read/text.ts'
import type { Css, Place, Reading, Selectors, Site } from '../sites/site.ts'
import { amountIn } from './amount.ts'
import { looksOf } from './plain.ts'

/** Reads a chat by its recipe, as any other site: chat, and money where the site itself says so in a row unlike chat. */

type Part = 'name' | 'text'

/** The parts of an address, without what sites put before rooms in the reader's own words. */
const partsOf = (path: string): string[] => path.split('/').filter(Boolean)

/** Pages like the one that was pointed at: the same address but for its last part. */
function roomLike(recipe: Pick<Recipe, 'host' | 'path'>, url: URL): Place | undefined {
  if (url.hostname !== recipe.host) return
  const parts = partsOf(url.pathname)
  const picked = partsOf(recipe.path)
  const alike = parts.length === picked.length && parts.slice(0, -1).every((part, i) => part === picked[i])
  if (!alike) return
  return { room: (parts.join('/') || recipe.host).toLowerCase(), own: false, page: 'picked' }
}

function nameIn(row: Element, css: string): string {
  return oneLine(row.querySelector(css)?.textContent ?? '')
    .replace(/^@/, '')
    .replace(/\s*[:：»>]+$/, '')
    .trim()
}

/** `21:04`, `9:04 PM`, alone in an element. */
const TIME = /^\W?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\W?$/i

/** The row's words beside its name: what is left of the time and of the colon after the name goes too. */
function restOf(row: Element, css: Css<Part>): string {
  const name = row.querySelector(css.name)
  const leave = (part: Element): boolean => part === name || TIME.test(oneLine(part.textContent ?? ''))
  return wordsOf(row, leave).replace(/^\s*[:：»>]+\s*/, '')
}

/** Words that developers give to rows of money. */
const PAID = new Set(
  'tip tips tipped tipping gift gifts gifted donate donated donation paid payment purchase superchat super rant reward cheer token tokens coin coins money'.split(
    ' ',
  ),
)

function isOfMoney(look: string): boolean {
  const words = look.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  return words.split(/[^a-z]+/).some((word) => PAID.has(word))
}

/** What a recipe knows of how rows look. */
interface Looks {
  usual: ReadonlySet<string>
  others: ReadonlySet<string>
}

/**
 * Whether the row's own look says that it is no chat: it is marked as money, or it is of a sort that stood beside chat when the
 * recipe was made, and has no words of a viewer. What only reads like money is chat; what looks new is unknown.
 */
function isUnlike(row: Element, { usual, others }: Looks, text: string): boolean {
  const odd = looksOf(row).filter((look) => !usual.has(look))
  return odd.some(isOfMoney) || (!text && odd.length > 0 && odd.every((look) => others.has(look)))
}

function readRow(row: Element, css: Css<Part>, looks: Looks): Reading {
  const name = nameIn(row, css.name)
  const who: Who | undefined = name ? { name, badges: [] } : undefined
  const said = restOf(row, css)
  const body = css.text ? row.querySelector(css.text) : undefined
  const text = css.text ? (body ? wordsOf(body) : '') : said
  if (isUnlike(row, looks, text)) return paid(said, body ? text : '', who, row)
  if (who && text) return { kind: 'chat', who, text }
  // A divider, a picture alone: nothing was said.
  return !said && !who ? 'skip' : undefined
}

/** Money, if the words say how much; else what the site has to say. */
function paid(said: string, text: string, who: Who | undefined, row: Element): Sighting | undefined {
  const language = row.ownerDocument.documentElement.lang
  const before = text ? said.replace(text, ' ') : said
  const amount = amountIn(before, language) ?? amountIn(text, language)
  if (!amount) return said ? { kind: 'notice', text: said, ...(who && { who }) } : undefined
  const note = text && !text.includes(amount.shown) ? { text } : {}
  return { kind: 'paid', what: 'tip', ...(who && { who }), ...amount, ...note }
}

function selectorsOf({ list, row, name, text }: Recipe): Selectors<Part> {
  const needed = (css: string) => ({ css, need: 'needed' as const })
  const parts = { list: needed(list), row: needed(row), name: needed(name), ...(text && { text: needed(text) }) }
  return parts as Selectors<Part>
}

/** A site from data. */
export function siteOf(recipe: Recipe): Site<Part> {
  const looks: Looks = { usual: new Set(recipe.usual), others: new Set(recipe.others) }
  return {
    id: recipe.host,
    name: recipe.host,
    hosts: [`https://${recipe.host}/*`],
    roomOf: (url) => roomLike(recipe, url),
    selectors: selectorsOf(recipe),
    ...(recipe.recycles && { recycles: { attributes: ['data-index'] } }),
    read: (row, css) => readRow(row, css, looks),
  }
}
