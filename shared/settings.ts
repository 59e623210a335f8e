/** What the broadcaster chose. Stored in this browser only. */

export type Pace = 'calm' | 'normal' | 'lively'
export type Tone = 'warm' | 'playful' | 'calm' | 'hype'
export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'
export type Size = 's' | 'm' | 'l'
export type Theme = 'system' | 'light' | 'dark'

export interface Settings {
  /** Sites switched off by hand; a site is on as soon as its host is granted. */
  off: string[]
  pace: Pace
  tone: Tone
  /** Language of the cues, BCP 47. */
  language: string
  /** A viewer whose language is known is thanked in it. */
  theirLanguage: boolean
  /** Free words for the model ("more banter, no politics"). */
  preferences: string
  /** Topics and words that no cue may touch. */
  limits: string[]
  /** How often the model may be asked: calls a minute, an hour and an evening, and US dollars an evening (estimated). */
  budget: { minute: number; hour: number; evening: number; money: number }
  /** Model asked for at the relay; empty means the relay's default. */
  model: string
  relay: {
    /** `https://…`, or loopback `http://127.0.0.1:…` when `loopback` is true. Empty: rules only. */
    address: string
    key: string
    /** "The relay runs on this computer": allows plain http/ws to loopback addresses. */
    loopback: boolean
  }
  overlay: { corner: Corner; size: Size; theme: Theme; hidden: boolean }
  /** How to say a login name, corrected by hand; keys in lower case. */
  spoken: Record<string, string>
  /** Viewers who were not seen for so many days are forgotten; 0: nobody is. */
  keepPeople: number
  /** Evenings that began so many days ago leave the log; 0: none does. */
  keepEvenings: number
  /** What goes to a relay is noted until the browser closes, to be looked at in the options. */
  showSent: boolean
  /** Private messages are listed in the side panel, and nowhere else: no cue, no log, no relay. */
  privateMessages: boolean
  /** The side panel measures how loud the microphone is, so that light cues wait while the host speaks. */
  waitWhileSpeaking: boolean
  /** Rooms that the user called theirs, or not: `site:name` → answer. */
  mine: Record<string, boolean>
}

export const defaults: Settings = {
  off: [],
  pace: 'normal',
  tone: 'warm',
  language: 'en',
  theirLanguage: false,
  preferences: '',
  limits: [],
  budget: { minute: 4, hour: 90, evening: 400, money: 0.25 },
  model: '',
  relay: { address: '', key: '', loopback: false },
  overlay: { corner: 'top-left', size: 'm', theme: 'system', hidden: false },
  spoken: {},
  keepPeople: 365,
  keepEvenings: 90,
  showSent: true,
  privateMessages: false,
  waitWhileSpeaking: false,
  mine: {},
}
