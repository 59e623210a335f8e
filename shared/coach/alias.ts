/** Names that leave the browser are `V1`, `V2` … */

export interface Aliases {
  /** The next number; never reused within an evening. */
  next: number
  /** Number, name as the site shows it and as it is said, by lower-case name. */
  names: Record<string, { n: number; name: string; spoken: string }>
}

export const noAliases: Aliases = { next: 1, names: {} }
