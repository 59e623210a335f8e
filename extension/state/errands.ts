/** What a screen asked for and waits for: a report to copy, a line to put into the chat box, a viewer's menu to open. Answered, or given up in words. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Cue } from '../../shared/cue.ts'
import type { Inserted, Shown, Uplink } from '../../shared/protocol.ts'

/** Puts a text on the clipboard; false: the browser did not let it. */
export type Copy = (text: string) => Promise<boolean>

/** "This site has changed". `none`: nobody answered. */
export type Report = { is: 'asked'; at: number } | { is: 'here'; text: string; copied: boolean } | { is: 'none' }

/** A cue's line on its way into the page's chat box. `copied`: there was no box, it is on the clipboard. */
export interface Insertion {
  id: string
  cue: string
  text: string
  /** Ms on the screen's clock; of the last change. */
  at: number
  is: 'asked' | 'box' | 'copied' | 'failed'
}

/** What an answer may take, ms: the session gives a page two seconds, the clipboard stays open for about five after a press. */
const patienceMs = 3000

export interface Parts {
  /** What to say before anything else is known of a screen: its ids are unlike those of others. */
  screen: string
  clock: () => number
  copy: Copy
  say(message: Uplink): void
}

export interface Reports {
  report: ReadonlySignal<Report | undefined>
  ask(): void
  came(text: string): Promise<void>
  tick(): void
}

export function createReports({ clock, copy, say }: Pick<Parts, 'clock' | 'copy' | 'say'>): Reports {
  const report = signal<Report | undefined>()
  return {
    report,
    ask() {
      report.value = { is: 'asked', at: clock() }
      say({ type: 'report' })
    },
    async came(text) {
      if (report.value?.is === 'here') return
      report.value = { is: 'here', text, copied: await copy(text) }
    },
    tick() {
      const now = report.value
      if (now?.is === 'asked' && clock() - now.at > patienceMs) report.value = { is: 'none' }
    },
  }
}

export interface Insertions {
  insertion: ReadonlySignal<Insertion | undefined>
  insert(cue: Cue): void
  /** Ms since the last change; Infinity where there was none. */
  since(): number
  came(id: string, how: Inserted): Promise<void>
  tick(): void
}

export function createInsertions({ screen, clock, copy, say }: Parts): Insertions {
  const insertion = signal<Insertion | undefined>()
  let count = 0
  const settle = (id: string, is: Insertion['is']): void => {
    const now = insertion.value
    if (now?.id === id) insertion.value = { ...now, is, at: clock() }
  }
  async function came(id: string, how: Inserted): Promise<void> {
    const now = insertion.value
    if (now?.id !== id || now.is !== 'asked') return
    if (how === 'box') return settle(id, 'box')
    settle(id, (await copy(now.text)) ? 'copied' : 'failed')
  }
  return {
    insertion,
    insert({ id: cue, content: text }) {
      const id = `${screen}-${clock().toString(36)}-${++count}`
      insertion.value = { id, cue, text, at: clock(), is: 'asked' }
      say({ type: 'insert', id, text })
    },
    since: () => clock() - (insertion.peek()?.at ?? Number.NEGATIVE_INFINITY),
    came,
    tick() {
      const now = insertion.value
      if (now?.is === 'asked' && clock() - now.at > patienceMs) void came(now.id, 'copy')
    },
  }
}

/** A viewer's menu that was asked for with a cue. */
export interface Muting {
  id: string
  cue: string
  who: string
  /** Ms on the screen's clock. */
  at: number
  is: 'asked' | Shown
}

export interface Mutings {
  muting: ReadonlySignal<Muting | undefined>
  open(cue: Cue): void
  came(id: string, how: Shown): void
  tick(): void
}

export function createMutings({ screen, clock, say }: Omit<Parts, 'copy'>): Mutings {
  const muting = signal<Muting | undefined>()
  let count = 0
  function came(id: string, how: Shown): void {
    const now = muting.value
    if (now?.id === id && now.is === 'asked') muting.value = { ...now, is: how }
  }
  return {
    muting,
    open({ id: cue, who: [who] }) {
      if (who === undefined) return
      const id = `${screen}-${clock().toString(36)}-m${++count}`
      muting.value = { id, cue, who, at: clock(), is: 'asked' }
      say({ type: 'menu', id, who })
      say({ type: 'act', act: { did: 'menu', cue } })
    },
    came,
    tick() {
      const now = muting.value
      if (now && clock() - now.at > patienceMs) came(now.id, 'none')
    },
  }
}
