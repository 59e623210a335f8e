/**
 * Everything that crosses a port. The frames of a relay's socket are in relay.ts.
 */

import type { Question, Said } from './consult.ts'
import type { Batch } from './events.ts'
import type { Phone } from './phone.ts'
import type { PrivateMessage } from './private.ts'
import type { Advice, Capture, Mine, View } from './view.ts'

/** WebSocket subprotocol and the version in `hello`. */
export const PROTOCOL = 'sidecue.v1'
/** Text frames of the socket's heartbeat; the relay answers without waking. */
export const PING = 'ping'
export const PONG = 'pong'
/** Of a socket's frame, characters or bytes: an ask with its batch of recent events is a tenth of it. */
export const LONGEST_FRAME = 65_536

/** What the broadcaster did, on any screen. */
export type Act =
  /** `unskip`: taken back within some seconds. `menu`: the site's own menu was opened for the cue's viewer; done then means that they are muted. */
  | { did: 'done' | 'skip' | 'later' | 'pin' | 'unpin' | 'unskip' | 'menu'; cue: string }
  /** Minutes; 0 ends it. */
  | { did: 'hush'; minutes: number }
  /** Settle an entry of a ledger by its id, or take that back. */
  | { did: 'settle' | 'unsettle'; owed: string }
  /** Typed in the page's chat, or heard. */
  | { did: 'said'; text: string; how: 'typed' | 'heard' }
  /** From the microphone; `unheard`: it is off, and nothing is known of the host's voice any more. */
  | { did: 'speaking' | 'silent' | 'unheard' }
  | { did: 'away' | 'back' | 'ends' }
  | { did: 'mutes'; who: string }

/** Whether words are in the page's chat box, or have to be copied. */
export type Inserted = 'box' | 'copy'

/** What became of a viewer's menu: open on the page; not known there, their last row is shown; they have no row any more. */
export type Shown = 'menu' | 'row' | 'none'

/** What a reader knows of the page's build: tags, classes and names of attributes, never words. */
export interface Structure {
  /** Which of the site's pages it is. */
  page: string
  parts: PartSeen[]
  /** Kinds of rows that could not be read, most frequent first, at most twenty. */
  unknown: { shape: string; count: number }[]
  /** Rows that were read. */
  read: number
}

/** A selector of the site, and whether anything like it was there this evening. */
export interface PartSeen {
  part: string
  need: 'needed' | 'optional'
  seen: boolean
  /** The selector comes from a pack. */
  packed?: true
}

/** From a reader or a screen to the session. */
export type Uplink =
  /**
   * A page with a chat: who reads what. `own`: the user's by its address. `capture`: how well it sees already; a page that has no
   * list after half a minute may be no room at all, and nobody is asked whose it is.
   */
  | { type: 'hello'; role: 'reader'; reader: string; site: string; room: string; own: boolean; capture?: Capture }
  /** A screen. `tab`: the room's tab, where the screen knows it. */
  | { type: 'hello'; role: 'screen'; surface: 'overlay' | 'panel' | 'popup'; tab?: number }
  /** A page whose private messages may be read; answered by `mine`. */
  | { type: 'hello'; role: 'private'; site: string; room: string }
  | ({ type: 'batch' } & Batch)
  | { type: 'capture'; capture: Capture }
  /** From a page to the session, never further but to a side panel. */
  | { type: 'private'; messages: PrivateMessage[] }
  /** The answer to "Is this your room?". */
  | { type: 'mine'; yes: boolean }
  | { type: 'act'; act: Act }
  | { type: 'again' }
  /** From a reader: it was asked whether it is awake, and it is. */
  | { type: 'alive' }
  /** From a reader: the browser is putting its page to sleep; `alive` follows when it wakes. */
  | { type: 'asleep' }
  /** From a screen: what of this page cannot be read, as text to copy. Answered by `report`. */
  | { type: 'report' }
  /** From a reader: what `report` is made of. */
  | { type: 'structure'; structure: Structure }
  /** From a screen: put these words into the page's chat box. Nothing is ever sent. `id` comes back in `inserted`. */
  | { type: 'insert'; id: string; text: string }
  /** From a reader: `copy`, the box is not there or did not take the words; the screen offers to copy them. */
  | { type: 'inserted'; id: string; how: Inserted }
  /** From a screen: open the site's own menu for a viewer. Nothing in it is pressed. `id` comes back in `shown`. */
  | { type: 'menu'; id: string; who: string }
  /** From a reader. */
  | { type: 'shown'; id: string; how: Shown }
  /** From a screen: show on the page where the advice is followed. */
  | { type: 'point'; advice: Advice }
  /** From a screen: repaired selectors from a relay are wanted (`use`), or not or not any more. */
  | { type: 'pack'; pack: string; use: boolean }
  | { type: 'export' }
  /** From a side panel: show cues on a phone, or no longer. */
  | { type: 'phone'; on: boolean }
  /** From a side panel: a question to the coach; `id` comes back in `said`. */
  | { type: 'consult'; id: string; question: Question }
  /** From a side panel: the answer is not wanted any more; without `id` the coach is not told of the room any longer. */
  | { type: 'enough'; id?: string }
  | { type: 'newEvening' }

/** From the session to a reader or a screen. */
export type Downlink =
  /** To a reader: whether to send (`yes`), hold back (`ask`) or stop (`no`). */
  | { type: 'mine'; mine: Mine }
  | { type: 'ack'; reader: string; n: number }
  /** To a reader: look for the list again ("Read again"). */
  | { type: 'again' }
  /** To a reader: are you awake? A page that is frozen does not answer. */
  | { type: 'alive' }
  /** To a reader: what of the page cannot be read? */
  | { type: 'structure' }
  /** To a reader: put these words into the chat box. */
  | { type: 'insert'; id: string; text: string }
  /** To a reader: open the site's own menu for a viewer. */
  | { type: 'menu'; id: string; who: string }
  /** To a reader: point at what follows the advice; nothing is pressed. */
  | { type: 'point'; advice: Advice }
  /** To the screen that asked. */
  | { type: 'inserted'; id: string; how: Inserted }
  | { type: 'shown'; id: string; how: Shown }
  /** "This site has changed", to be copied: no words of anybody, no names, no room. */
  | { type: 'report'; text: string }
  | { type: 'view'; view: View }
  /** To a side panel: all private messages that are kept of its room, newest first. */
  | { type: 'private'; messages: PrivateMessage[] }
  | { type: 'evening'; name: string; lines: string }
  /** To a side panel: the phone, and whether what happens in the room goes to the relay (for a phone or the coach). */
  | { type: 'phone'; phone: Phone; told: boolean }
  /** To the side panel that asked. */
  | { type: 'said'; id: string; said: Said }
  /** To a screen: what did not work, in words for the broadcaster. */
  | { type: 'error'; code: string; message: string }
