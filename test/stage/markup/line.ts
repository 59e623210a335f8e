import type { Badge, Kind, Unit, What } from '../../../shared/events.ts'

/** One thing that happens in a room, before any site's markup. */
export interface Line {
  /** `odd`: a row of a sort that no reader knows. `system`: the site talks to its user; nothing happened in the room. */
  kind: Kind | 'odd' | 'system'
  /** Absent on a paid line: anonymous. */
  who?: string
  badges?: Badge[]
  /** Words of the viewer, a tip's note, the text of a notice, the subject. */
  text?: string
  /** Words of `text` that the site draws as pictures. */
  emotes?: string[]
  amount?: number
  unit?: Unit
  /** The amount as a recording shows it, instead of one made from the fields. */
  shown?: string
  what?: What
  months?: number
  target?: number
  /** Ms since 1970; sites that show a row's time show this. Default: now. */
  at?: number
  /** The site's own id of the row, where its rows have one. */
  id?: string
  /** For whom a single gift is. */
  to?: string
  /** A notice's sentence word for word, from a recording, instead of one made from the fields. */
  says?: string
  /** The row as it stands after a moderator took it back. */
  gone?: boolean
  /** The page itself says that the row is from before. Only the stage does. */
  history?: boolean
}

/** A site's markup, made from lines: what fixtures, e2e tests, `npm start --site` and benchmarks put on a page. */
export interface Markup {
  site: string
  /** The room's address; `origin` only matters for the stage, which has no home of its own. */
  url(room: string, origin?: string): string
  /** The broadcaster's own page of the room, where the site has one with the same chat. */
  ownUrl(room: string, origin?: string): string
  /** The whole page. `before` are rows that are there from the start. It holds `window.play` (see play.ts). */
  page(room: string, before?: readonly Line[]): string
  /** HTML of one row, or `undefined` when this site shows no such row. */
  row(line: Line): string | undefined
  /** What shows outside the list: which element changes, and its new HTML. */
  panel(line: Line): { selector: string; html: string } | undefined
  /** Selector of the list that the rows go into. */
  list: string
}

/** A small round picture that needs no network. */
export const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='18' height='18'%3E%3Ccircle cx='9' cy='9' r='8' fill='%23d8983f'/%3E%3C/svg%3E"

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe to stand in HTML, in an attribute too. */
export function safe(text: string | number | undefined): string {
  return String(text ?? '').replace(/[&<>"']/g, (sign) => SIGNS[sign]!)
}

/** The attribute, or nothing when there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${safe(value)}"`
}

/** The text cut into plain stretches, emotes and mentions, in order. */
export function pieces(line: Line): { sort: 'text' | 'emote' | 'mention'; text: string }[] {
  const emotes = new Set(line.emotes ?? [])
  const found: { sort: 'text' | 'emote' | 'mention'; text: string }[] = []
  for (const text of (line.text ?? '').split(/(\s+)/).filter(Boolean)) {
    const sort = emotes.has(text) ? 'emote' : /^@\w/.test(text) ? 'mention' : 'text'
    const last = found.at(-1)
    if (sort === 'text' && last?.sort === 'text') last.text += text
    else found.push({ sort, text })
  }
  return found
}
