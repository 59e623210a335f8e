/** The people that are remembered, as a page of the extension handles them by hand. The disk is behind it. */

import type { Remark, Viewer } from '../shared/viewer.ts'

/** What a copy holds beside people: how names are said. */
export type SpokenNames = Record<string, string>

/** What a site's own history of payments brought. */
export interface Taken {
  /** People who have new rows. */
  people: number
  /** Rows that were new. */
  rows: number
  /** What the file holds: rows that somebody with a name paid, and how many people that is. */
  read: { people: number; rows: number }
}

/** What is wrong with such a file, and where. `csv`: it is no table; `header`: another table; `open`: a quote that never ends. */
export interface Wrong {
  wrong: 'empty' | 'csv' | 'header' | 'open' | 'columns' | 'time' | 'amount' | 'balance'
  /** Counted from 1. */
  line: number
}

/** Errors of the database reject. */
export interface Book {
  count(): Promise<number>
  /**
   * Those last seen first; or, for a search, those whose login begins so, in order of the alphabet. At most `most`, beginning behind
   * `after`, which is the last one of the page before.
   */
  find(search: string, most: number, after?: Viewer): Promise<Viewer[]>
  get(site: string, login: string): Promise<Viewer | undefined>
  /** Also about somebody who has not been written down yet. */
  remark(who: { site: string; name: string }, remark: Remark): Promise<void>
  /** Gives the way back: it puts back what was known, also into what was learned since. */
  forget(site: string, login: string): Promise<() => Promise<void>>
  forgetAll(): Promise<void>
  /** Whoever was not seen for so many days; 0: nobody. */
  forgetOld(days: number): Promise<number>
  /** A file's text; only the password opens it. */
  copy(password: string, spoken: SpokenNames): Promise<string>
  /** Puts a file back. Nothing is changed unless the whole of it can be read. */
  putBack(
    file: string,
    password: string,
  ): Promise<{ people: number; spoken: SpokenNames } | { wrong: 'file' | 'password' }>
  /** Takes in the text of Chaturbate's history of tokens; what is in already counts once. */
  history(csv: string): Promise<Taken | Wrong>
}
