import type { Sighting } from '../../shared/events.ts'

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

/** A site is one file: facts as data, and pure functions from the DOM to sightings. It observes nothing and keeps nothing. */
export interface Site<Part extends string = string> {
  /** Short, lower case; part of `site:room`. */
  id: string
  name: string
  /** Match patterns that its pages need. */
  hosts: readonly string[]
  /** The room of an address, or `undefined` for every other page of the site. */
  roomOf(url: URL): Place | undefined
  /** `list`: the element that holds the rows, best selector first; `row`: one row in it. */
  selectors: Selectors<Part>
  /** Lists inside these are never read (private messages). */
  avoid?: string
  /** Rows are re-used for other messages: a change inside a row is a new message. `attributes`: where such a change shows. */
  recycles?: { attributes?: readonly string[] }
  panels?: readonly Panel[]
  read(row: Element, css: Css<Part>, place: Place): Reading
}

/** The CSS of a site's selectors. */
export function cssOf<Part extends string>(selectors: Selectors<Part>): Css<Part> {
  const pairs = Object.entries<Selector>(selectors).map(([part, selector]) => [part, selector.css])
  return Object.fromEntries(pairs) as Css<Part>
}
