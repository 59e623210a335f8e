/** Everything that crosses a port or a socket. Types only; the schemas that check them at a trust boundary are in schema.ts. */

import type { Ask, Reply } from './ask.ts'
import type { Batch } from './events.ts'
import type { Capture, Mine, View } from './view.ts'

/** WebSocket subprotocol and the version in `hello`. */
export const PROTOCOL = 'sidecue.v1'
/** Text frames of the socket's heartbeat; the relay answers without waking. */
export const PING = 'ping'
export const PONG = 'pong'

/** What the broadcaster did, on any screen. */
export type Act =
  | { did: 'done' | 'skip' | 'later' | 'pin' | 'unpin'; cue: string }
  /** Minutes; 0 ends it. */
  | { did: 'hush'; minutes: number }
  /** Settle an entry of a ledger by its id, or take that back. */
  | { did: 'settle' | 'unsettle'; owed: string }
  /** Typed in the page's chat, or heard. */
  | { did: 'said'; text: string; how: 'typed' | 'heard' }
  | { did: 'speaking' | 'silent' }
  | { did: 'away' | 'back' | 'ends' }
  | { did: 'mutes'; who: string }

/** From a reader or a screen to the session; from the session to a relay. */
export type Uplink =
  /** A page with a chat: who reads what. `own`: the user's by its address. */
  | { type: 'hello'; role: 'reader'; reader: string; site: string; room: string; own: boolean }
  /** A screen. `tab`: the room's tab, where the screen knows it. */
  | { type: 'hello'; role: 'screen'; surface: 'overlay' | 'panel' | 'popup'; tab?: number }
  /** A session at a relay. `epoch` and `last` are what it saw before, to resume. */
  | { type: 'hello'; role: 'broadcaster'; version: 1; epoch?: string; last?: number }
  | ({ type: 'batch' } & Batch)
  | { type: 'capture'; capture: Capture }
  /** The answer to "Is this your room?". */
  | { type: 'mine'; yes: boolean }
  | { type: 'act'; act: Act }
  | { type: 'again' }
  | { type: 'export' }
  | { type: 'newEvening' }
  | { type: 'ask'; ask: Ask }
  | { type: 'cancel'; ask: string }

/** From the session to a reader or a screen; from a relay to the session. */
export type Downlink =
  /** To a reader: whether to send (`yes`), hold back (`ask`) or stop (`no`). */
  | { type: 'mine'; mine: Mine }
  | { type: 'ack'; reader: string; n: number }
  /** To a reader: look for the list again ("Read again"). */
  | { type: 'again' }
  | { type: 'view'; view: View }
  | { type: 'evening'; name: string; lines: string }
  /** From a relay, after `hello` and whenever it changes. `last`: highest sequence number sent before. */
  | { type: 'status'; version: 1; epoch: string; last: number; model: string; modelReachable: boolean }
  | { type: 'reply'; seq: number; reply: Reply }
  /** The model lane has nothing for this ask; `code` as in errors. */
  | { type: 'none'; seq: number; ask: string; code: string }
  | { type: 'error'; code: string; message: string; retryAfter?: number }
