import type { Action } from '../../cue.ts'
import type { Tone } from '../../settings.ts'

/** What a line is for. */
export type Theme =
  | 'thanks.one'
  | 'thanks.first'
  | 'thanks.record'
  | 'thanks.third'
  | 'thanks.member'
  | 'thanks.again'
  | 'thanks.several'
  | 'thanks.anonymous'
  | 'milestone.near'
  | 'milestone.reached'
  | 'raid'
  | 'question.one'
  | 'question.fresh'
  | 'question.several'
  | 'welcome.fresh'
  | 'welcome.regular'
  | 'welcome.back'
  | 'quiet'
  | 'welcome.several'
  | 'raid.tail'
  | 'quiet-host'
  | 'money'
  | 'rush.asked'
  | 'rush.plain'
  | 'fair'
  | 'boundary.first'
  | 'boundary.again'
  | 'promise.said'
  | 'promise.wish'
  | 'promise.unnamed'
  | 'break'
  | 'close.thanks'
  | 'close.plain'
  | 'back'

/**
 * Lines with holes: `{name}` `{amount}` `{gift}` `{left}` `{target}` `{people}` `{ask}` `{days}` `{deed}` `{todo}` `{minutes}`. A line is taken only where
 * every hole can be filled. At most fifteen words, all holes filled; no pressure, nothing about looks, an amount only in digits.
 */
export interface Theming {
  action: Action
  /** A language may leave out two tones: what is calm is said warmly there, what is hype playfully. */
  lines: Record<'warm' | 'playful', readonly string[]> & Partial<Record<Tone, readonly string[]>>
}

/** Plural forms with `{n}` by the categories of the language's own counting (CLDR): Romanian says `20 de tokeni`. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

export interface Bank {
  language: string
  themes: Record<Theme, Theming>
  /** How a kind of question is named in a line: `how long`. */
  asks: Record<string, string>
  /** `{gift}` by what was given: `the sub`. Plural forms take `{n}`. */
  gifts: Record<string, Forms>
  units: Record<string, Forms>
  people: Forms
  days: Forms
  minutes: Forms
  /** `{todo}` after a return, joined as a list: `thank {name}`. */
  todo: { gave: string; asked: string; came: string }
  /** More names than fit: `{n} more`. */
  more: Forms
}
