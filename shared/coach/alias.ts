/** Names that leave the browser are `V1`, `V2` … Numbers are never reused within an evening. */

import type { Ask, AskRow, Reply } from '../ask.ts'
import { given } from './given.ts'
import { isWord } from './lexicon.ts'
import { masked } from './masks.ts'
import { spokenName } from './names.ts'
import { all, emptyShelf, put, type Shelf, take } from './shelf.ts'
import { plain, wholeWord, wordsOf } from './text.ts'
import { tuning } from './tuning.ts'

export interface Alias {
  n: number
  /** As the site shows it. */
  name: string
  /** As it is said. */
  spoken: string
}

export interface Aliases {
  next: number
  names: Shelf<Alias>
}

export const noAliases: Aliases = { next: 1, names: emptyShelf() }

function aliasOf(aliases: Aliases, name: string): Alias | undefined {
  return take(aliases.names, name.toLowerCase())
}

/** Gives a number to every name that has none. */
export function introduce(aliases: Aliases, people: readonly { name: string; spoken?: string }[]): Aliases {
  let { next, names } = aliases
  const cap = Math.ceil(tuning.caps.aliases / names.boards.length)
  for (const { name, spoken = spokenName(name, {}) } of people) {
    const old = take(names, name.toLowerCase())
    if (old?.spoken === spoken) continue
    names = put(names, name.toLowerCase(), { n: old?.n ?? next++, name, spoken }, cap, (alias) => alias.n)
  }
  return next === aliases.next && names === aliases.names ? aliases : { next, names }
}

const MENTION = /@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu

/** Names that stand after an @ in a text. */
export function mentioned(text: string): string[] {
  return [...text.matchAll(MENTION)].map((found) => found[1]!)
}

function textsOf(ask: Ask): string[] {
  const rows = ask.recent.flatMap((row) => (row.text ? [row.text] : []))
  return [ask.why, ask.line, ask.room.subject ?? '', ask.preferences, ...rows, ...ask.owed, ...ask.last, ...ask.limits]
}

function isBroadcaster(ask: Ask, name: string): boolean {
  return name.toLowerCase() === ask.room.broadcaster.toLowerCase()
}

function strangers(ask: Ask): { name: string }[] {
  const fields = [...ask.who, ...ask.recent.flatMap((row) => (row.who ? [row.who] : []))]
  const names = [...fields, ...textsOf(ask).flatMap(mentioned)]
  return names.filter((name) => !isBroadcaster(ask, name)).map((name) => ({ name }))
}

/** A viewer's own text may look like an alias; it must not be taken for one. */
function disarm(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])([Vv])(\d+)(?![\p{L}\p{N}_])/gu, '$1-$2')
}

type Hide = (text: string) => string

/** In place of a name that is nobody's in particular; an answer that says it again is refused. */
const NAME = '[name]'

/** What a viewer would be called if nobody else answered to it: no alias, as it may mean another, but it is a name. */
function sharedForm({ name, spoken }: Alias): string | undefined {
  const form = spokenName(name, {})
  return form === spoken || form === name ? undefined : form
}

/** Names of several words or with odd characters have to be looked for one by one. */
function hidePhrases(aliases: readonly Alias[]): Hide {
  const phrases = aliases.flatMap((alias) => {
    const shared = sharedForm(alias)
    const own = [alias.name, alias.spoken].map((form) => [form, `V${alias.n}`] as const)
    return [...own, ...(shared === undefined ? [] : [[shared, NAME] as const])]
  })
  const forms = phrases
    .filter(([form]) => /[^\p{L}\p{N}_]/u.test(form))
    .toSorted((a, b) => b[0].length - a[0].length)
    .map(([form, alias]) => [new RegExp(`@?${wholeWord(form)}`, 'giu'), alias] as const)
  return (text) => forms.reduce((hidden, [form, alias]) => hidden.replace(form, alias), text)
}

/** `_john_` is emphasis, not another name. */
function bare(word: string): string {
  return word.replace(/^_+|_+$/g, '')
}

/** Single words: any name or spoken form that is no common word, every mention, and the given names of whoever else is spoken of. */
function hideWords(aliases: readonly Alias[], host: ReadonlySet<string>): Hide {
  const bySpoken = new Map(aliases.map((alias) => [plain(alias.spoken), alias]))
  const byName = new Map(aliases.map((alias) => [plain(alias.name), alias]))
  const shared = new Set(aliases.map((alias) => plain(sharedForm(alias) ?? '')))
  return (text) =>
    text.replace(/(@?)([\p{L}\p{N}_]+)/gu, (whole, at: string, word: string) => {
      const key = plain(word)
      for (const form of [key, bare(key)]) {
        const alias = byName.get(form) ?? bySpoken.get(form)
        if (alias && (at || !isWord(form))) return `V${alias.n}`
        if ((shared.has(form) || given.has(form)) && !isWord(form) && !host.has(form)) return NAME
      }
      return whole
    })
}

function hiding(aliases: Aliases, broadcaster: string): Hide {
  const known = all(aliases.names)
  const phrases = hidePhrases(known)
  const words = hideWords(known, new Set([broadcaster, spokenName(broadcaster, {})].flatMap(wordsOf)))
  return (text) => words(phrases(disarm(masked(text))))
}

function sealRow(row: AskRow, field: Hide, hide: Hide): AskRow {
  return { ...row, ...(row.who ? { who: field(row.who) } : {}), ...(row.text ? { text: hide(row.text) } : {}) }
}

/** The ask as it may leave the browser: names in fields, mentions and texts are aliases, and nothing tells how to reach anybody. */
export function seal(ask: Ask, aliases: Aliases): { ask: Ask; aliases: Aliases } {
  const known = introduce(aliases, strangers(ask))
  const hide = hiding(known, ask.room.broadcaster)
  const field: Hide = (name) => (isBroadcaster(ask, name) ? name : `V${aliasOf(known, name)?.n ?? 0}`)
  const { subject, ...room } = ask.room
  const { said: _, ...open } = ask
  const sealed: Ask = {
    ...open,
    who: ask.who.map(field),
    why: hide(ask.why),
    line: hide(ask.line),
    recent: ask.recent.map((row) => sealRow(row, field, hide)),
    room: subject === undefined ? room : { ...room, subject: hide(subject) },
    owed: ask.owed.map(hide),
    last: ask.last.map(hide),
    preferences: hide(ask.preferences),
    limits: ask.limits.map(hide),
  }
  return { ask: sealed, aliases: known }
}

const ALIAS = /(?<![\p{L}\p{N}_])V\d+(?![\p{L}\p{N}_])/gu

/** The aliases that stand in a text, as whole tokens. */
export function aliasesIn(text: string): Set<string> {
  return new Set([...text.matchAll(ALIAS)].map(([alias]) => alias))
}

/** Every alias of a sealed ask. */
export function aliasesOf(ask: Ask): Set<string> {
  return aliasesIn([...ask.who, ...ask.recent.flatMap((row) => (row.who ? [row.who] : [])), ...textsOf(ask)].join(' '))
}

/** The reply with names as they are said. An alias that was not in the ask refuses it. */
export function unseal(reply: Reply, sealed: Ask, aliases: Aliases): Reply | { refused: string } {
  const allowed = aliasesOf(sealed)
  const spoken = new Map(all(aliases.names).map(({ n, spoken: form }) => [`V${n}`, form]))
  const used = aliasesIn(reply.content)
  if ([...used].some((alias) => !allowed.has(alias) || !spoken.has(alias))) return { refused: 'name' }
  return { ...reply, content: reply.content.replace(ALIAS, (alias) => spoken.get(alias)!) }
}
