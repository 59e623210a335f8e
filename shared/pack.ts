/** Repaired selectors for a site whose page has changed: data, no code. What comes from outside is checked here before anything else. */

import * as v from 'valibot'

export interface Pack {
  id: string
  /** The site that it repairs. */
  site: string
  /** Why it was made; shown to the user as text. */
  note: string
  /** CSS by the site's own names of its parts. */
  selectors: Record<string, string>
}

/** What a site lets a pack change. */
export interface Repairable {
  id: string
  /** Names of the parts that are looked for inside the list, and of the list itself. */
  parts: readonly string[]
}

const LONGEST = 400
const MOST = 24

/**
 * Tags, classes, ids, attributes and plain pseudo-classes, joined as selectors are. Neither nesting of rules nor anything that
 * reaches out of the element it is asked of (`:has`, `:root`, `:host`, `::part`).
 */
const IDENT = String.raw`-?(?:[_a-zA-Z]|\\.)(?:[\w-]|\\.)*`
const VALUE = String.raw`(?:"[^"\\\n]{0,120}"|'[^'\\\n]{0,120}'|[\w-]{1,120})`
const ATTRIBUTE = String.raw`\[\s*[a-zA-Z_][\w-]*\s*(?:[~|^$*]?=\s*${VALUE}\s*[is]?\s*)?\]`
const COUNT = String.raw`(?:odd|even|[+-]?\d{0,3}n?(?:\s*[+-]\s*\d{1,3})?)`
const PSEUDO = String.raw`:(?:first-child|last-child|only-child|first-of-type|last-of-type|empty|nth-(?:last-)?(?:child|of-type)\(\s*${COUNT}\s*\))`
const SIMPLE = String.raw`(?:\.${IDENT}|#${IDENT}|${ATTRIBUTE}|${PSEUDO})`
const COMPOUND = `(?:${IDENT}${SIMPLE}*|${SIMPLE}+)`
const NOT = String.raw`(?::not\(\s*${COMPOUND}\s*\))`
const STEP = `(?:${COMPOUND}${NOT}*)`
const COMPLEX = String.raw`${STEP}(?:\s*[>+~]\s*${STEP}|\s+${STEP})*`
const SELECTOR = new RegExp(String.raw`^\s*${COMPLEX}(?:\s*,\s*${COMPLEX})*\s*$`)

/** What people type, and what is between two people only. */
const NEVER =
  /(?:^|[^\w-])(?:input|textarea|select|form|button|iframe|script|style|html|head|body)(?![\w-])|contenteditable|password|textbox|private|whisper|(?:^|[^a-z])pms?(?![a-z])|chatdivpm|direct-?message|(?:^|[^a-z])dms?(?![a-z])/i

/** Whether a selector may come from outside. */
export function isPlain(css: string): boolean {
  return css.length <= LONGEST && !NEVER.test(css) && SELECTOR.test(css)
}

const name = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]{0,39}$/))

const pack = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/)),
  site: name,
  note: v.pipe(v.string(), v.maxLength(200)),
  selectors: v.pipe(
    v.record(name, v.pipe(v.string(), v.check(isPlain))),
    v.check((selectors) => Object.keys(selectors).length > 0 && Object.keys(selectors).length <= MOST),
  ),
}) satisfies v.GenericSchema<unknown, Pack>

/** The pack, or undefined for anything that is none for this site: unknown fields, other parts, selectors that are not plain. */
export function readPack(value: unknown, site: Repairable): Pack | undefined {
  const parsed = v.safeParse(pack, value)
  if (!parsed.success || parsed.output.site !== site.id) return
  return Object.keys(parsed.output.selectors).every((part) => site.parts.includes(part)) ? parsed.output : undefined
}

/** The packs among what a relay offers, without a word about sites: those are known only where it is used. At most eight. */
export const offered = v.pipe(
  v.array(v.fallback(v.optional(pack), undefined)),
  v.transform((packs): Pack[] => packs.slice(0, 8).filter((one) => one !== undefined)),
)
