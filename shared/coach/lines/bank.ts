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
  lines: Record<Tone, readonly string[]>
}

export interface Bank {
  language: string
  themes: Record<Theme, Theming>
  /** How a kind of question is named in a line: `how long`. */
  asks: Record<string, string>
  /** `{gift}` by what was given: `the sub`. Plural forms take `{n}`. */
  gifts: Record<string, { one: string; other: string }>
  units: Record<string, { one: string; other: string }>
  people: { one: string; other: string }
  days: { one: string; other: string }
  minutes: { one: string; other: string }
  /** `{todo}` after a return, joined as a list: `thank {name}`. */
  todo: { gave: string; asked: string; came: string }
  /** More names than fit: `{n} more`. */
  more: { one: string; other: string }
}
