import type { Sighting } from '../../shared/events.ts'
import type { PrivateMessage } from '../../shared/private.ts'
import type { Advice } from '../../shared/view.ts'

/** Which room a page shows. */
export interface Place {
  /** The room's name, lower case. */
  room: string
  /** The page can only be the broadcaster's own (dashboard, broadcast page). */
  own: boolean
  /** Which of the site's pages it is; the words are the site's. */
  page: string
}

/**
 * One CSS selector of a site's markup. `needed`: if it breaks, events are lost, and the broadcaster must see that.
 * `optional`: if it breaks, the report says "not seen this evening".
 */
export interface Selector {
  css: string
  need: 'needed' | 'optional'
}

export const needed = (css: string): Selector => ({ css, need: 'needed' })
export const optional = (css: string): Selector => ({ css, need: 'optional' })

/** Selectors by name. Plain data, so that a repaired set can stand in for the shipped one. */
export type Selectors<Part extends string = string> = Readonly<
  Record<Part, Selector> & { list: Selector; row: Selector }
>

/** The same with only the CSS, as a reader gets it. */
export type Css<Part extends string = string> = Readonly<Record<Part, string> & { list: string; row: string }>

/**
 * What a row is: a sighting (or several, in order); `skip`: known, and nothing that happened in the room; `undefined`:
 * unknown, to be counted.
 */
export type Reading = Sighting | readonly Sighting[] | 'skip' | undefined

/** A part of the page outside the list that shows a number or a text: viewers, goal, subject. */
export interface Panel {
  /** Name of its selector. */
  part: string
  /** Reads what it shows; `undefined` while it shows nothing. Called again only when it changed. */
  read(element: Element): Sighting | undefined
}

/**
 * The chat's own input, for putting a line into it. Nothing is ever sent. `kind` says how such a box takes text:
 * `contenteditable`: set the text, fire `input`; `textarea`: native value setter, then `input`; `slate` and `lexical`: focus,
 * then a made `beforeinput`; then look after a frame whether it is there, and never try twice. A box that turns out to be a
 * `textarea` element takes text as one, whatever its kind.
 */
export interface Box {
  /** Best selector first. Not among the selectors, since nothing that comes from elsewhere may name an input. */
  css: string
  kind: 'contenteditable' | 'textarea' | 'slate' | 'lexical'
}

/** Something about the page that the broadcaster should change, and where. They are shown the switch; they press it. */
export interface Counsel {
  advice: Advice
  /** The advice holds while this is on the page. */
  when: string
  /** The switch that follows it. */
  switch: string
}

/** A site is one file: facts as data, and pure functions from the DOM to sightings. It observes nothing and keeps nothing. */
export interface Site<Part extends string = string> {
  /** Short, lower case; part of `site:room`. */
  id: string
  name: string
  /** Match patterns that its pages need. */
  hosts: readonly string[]
  /**
   * The room of an address, or `undefined` for every other page of the site. `around`: for a page in a frame, the addresses of
   * the page around it, the surest first.
   */
  roomOf(url: URL, around?: readonly URL[]): Place | undefined
  /** `list`: the element that holds the rows, best selector first; `row`: one row in it. */
  selectors: Selectors<Part>
  /** Lists inside these are never read: private messages. */
  avoid?: string
  /**
   * A row as a private message, if it is one; asked only where the user switched that on. `open`: it stands outside of what is
   * avoided, so the row itself must say that it is private.
   */
  private?(
    row: Element,
    css: Css<Part>,
    open: boolean,
  ): (Omit<PrivateMessage, 'id' | 'at'> & { at?: number }) | undefined
  /**
   * Parts that mark a row of which a cue may be urgent (paid, member, raid): such a row is read at once, others in small batches.
   * A site that names neither these nor `ordinary` has every row read at once.
   */
  urgent?: readonly Part[]
  /** A part that every ordinary message has: a row without it may be urgent. */
  ordinary?: Part
  /** The smallest part of the page that holds the list whatever else changes; a pack's list must stand in it. */
  root?: string
  /** Rows are re-used for other messages: a change inside a row is a new message. `attributes`: where such a change shows. */
  recycles?: { attributes?: readonly string[] }
  /** A row that had the key `before` and now has `after` is still the same message: it got its lasting key late. */
  sameKey?(before: string, after: string): boolean
  box?: Box
  /** The part that bears the author's name in a row and, where it is a button, opens the site's own menu for them. */
  menu?: Part
  counsel?: readonly Counsel[]
  panels?: readonly Panel[]
  read(row: Element, css: Css<Part>, place: Place): Reading
}

/** The CSS of a site's selectors. */
export function cssOf<Part extends string>(selectors: Selectors<Part>): Css<Part> {
  const pairs = Object.entries<Selector>(selectors).map(([part, selector]) => [part, selector.css])
  return Object.fromEntries(pairs) as Css<Part>
}

/** Names of the selectors that a pack may change: what is looked for inside the list, and the list where it is known what holds it. */
export function repairable({ selectors, panels, root }: Site): string[] {
  const beside = new Set(panels?.map(({ part }) => part))
  return Object.keys(selectors).filter((part) => !beside.has(part) && (part !== 'list' || root !== undefined))
}
