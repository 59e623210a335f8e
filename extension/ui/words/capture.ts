/** What is said of seeing and not seeing: blind, quiet, odd rows, the report, advice, repairs. */

import type { Advice, Capture, SourceState } from '../../../shared/view.ts'
import { list, some, timeOfDay } from './format.ts'
import { ears } from './sources.ts'

type Why = Extract<Capture, { state: 'blind' }>['why']

export const blind = {
  head: (since: number, why: Why) => `Can’t see ${why === 'money' ? 'tips' : 'chat'} since ${timeOfDay(since)}`,
  /** Whole, where there is room. */
  why: {
    list: 'The list of messages is gone. The page may have changed.',
    rows: 'Messages come, but cannot be read. The page may have changed.',
    frozen: 'The browser put the tab to sleep. Go to the tab once, and it wakes.',
    permission: 'The permission to read this page is gone.',
    money: 'The goal moved, and no tip was seen. The page may have changed.',
  } satisfies Record<Why, string>,
  /** In the page itself, where only the toolbar can grant anything. */
  short: {
    list: 'The page may have changed.',
    rows: 'The page may have changed.',
    frozen: 'The browser put the tab to sleep.',
    permission: 'Sidecue’s button in the toolbar grants access again.',
    money: 'The goal moved, no tip was seen.',
  } satisfies Record<Why, string>,
  lost: (n: number) => `${some(n, 'row was', 'rows were')} not understood.`,
  safe: 'What you owe so far is safe.',
  again: 'Read again',
  looked: 'Looked again. If it stays so, reload the page.',
  grant: 'Grant again',
  unknown: (n: number) => `${some(n, 'row', 'rows')} not understood. Everything else is read.`,
}

export const quiet = {
  head: (since: string) => `Chat is quiet · ${since}`,
  moving: 'The number of viewers moves.',
  why: 'The number of viewers moves, no message comes. If the page shows messages, read it again.',
}

export const report = {
  copy: 'Copy report',
  asked: 'One moment …',
  copied: 'Copied. Paste it where you report a problem.',
  kept: 'The browser did not copy it. Select it here.',
  copiedShort: 'Report copied',
  failedShort: 'No report: see the panel',
  none: 'The page did not answer. Reload it and try again.',
  look: 'What is in it',
  only: 'Only how the page is built: no names, no messages.',
}

export const advice: Record<Advice, { head: string; why: string; short: string }> = {
  'top-chat': {
    head: 'Top chat hides messages',
    why: 'YouTube leaves some of them out. Switch to Live chat in the menu above the messages.',
    short: 'Switch to Live chat.',
  },
}

export const advised = { show: 'Show me where', aside: 'Not now' }

export const packs = {
  offered: (site: string) => `A repair for reading ${site} is offered by your relay`,
  why: 'It only tells where on the page to look. It holds no code, and never touches private messages or what you type.',
  parts: (parts: string[]) => `It changes: ${list(parts)}.`,
  use: 'Use it',
  not: 'No',
  used: (site: string) => `${site} is read with a repair from your relay`,
  undo: 'Undo',
}

type Refusal = Extract<SourceState, { state: 'refused' }>['code']

const names: Record<string, string> = {
  chaturbate: ears.chaturbate.name,
  twitch: ears.twitch.name,
  kick: ears.kick.name,
}

/** A room's second source, in the panel; `name` as the options call it. */
export const source = {
  named: (site: string | undefined): string => names[site ?? ''] ?? 'The second source',
  offline: (name: string) => `${name} is out of reach`,
  refused: {
    key: (name) => `${name}: the address is not taken any more`,
    room: (name) => `${name} does not know this room`,
    permission: (name) => `${name} does not answer Sidecue`,
  } satisfies Record<Refusal, (name: string) => string>,
  goesOn: 'The page is read as before.',
}
