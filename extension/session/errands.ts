/** What a screen asks of a page: a report, words for its chat box, a viewer's menu, a finger on a switch. Whoever asked gets the answer, or an answer that nobody came. */

import type { Downlink, Inserted, Shown, Structure, Uplink } from '../../shared/protocol.ts'
import type { Send } from './doors.ts'
import type { Reader } from './readers.ts'
import { reportText } from './report.ts'

/** A page that is awake answers in milliseconds; an editor may take two frames. Ms. */
const PATIENCE = 2_000
/** A cue is a line; nothing longer is put into a box. */
const LONGEST = 500

export interface Errands {
  /** Sends the screen the report on the reader's page. */
  report(reader: Reader | undefined, send: Send): void
  /** Has the reader put words into its page's chat box, and tells the screen where they are. */
  insert(reader: Reader | undefined, asked: { id: string; text: string }, send: Send): void
  /** Has the reader open the site's own menu for a viewer, and tells the screen what is to be seen. */
  menu(reader: Reader | undefined, asked: { id: string; who: string }, send: Send): void
  /** A reader's answer. */
  answered(reader: Reader, message: Uplink): void
}

/** `version`: the extension's. `bring`: has a tab get the script that lays hands on a page. */
export function createErrands(version: () => string, bring: (tab: number) => Promise<void>): Errands {
  const waiting = new Map<string, (answer: never) => void>()

  function ask<Answer>(name: string, go: () => void, none: Answer): Promise<Answer> {
    return new Promise((resolve) => {
      const end = (answer: Answer): void => {
        clearTimeout(timer)
        waiting.delete(name)
        resolve(answer)
      }
      const timer = setTimeout(() => end(none), PATIENCE)
      waiting.set(name, end as (answer: never) => void)
      go()
    })
  }

  function answer<Answer>(name: string, value: Answer): void {
    waiting.get(name)?.(value as never)
  }

  async function bid(reader: Reader, message: Downlink): Promise<void> {
    if (reader.tab !== undefined) await bring(reader.tab)
    reader.send(message)
  }

  return {
    report(reader, send) {
      if (!reader) return
      const name = `structure ${reader.id}`
      const structure = ask<Structure | undefined>(name, () => reader.send({ type: 'structure' }), undefined)
      void structure.then((found) => {
        send({ type: 'report', text: reportText(version(), reader, found) })
      })
    },
    insert(reader, { id, text }, send) {
      const tell = (how: Inserted): void => send({ type: 'inserted', id, how })
      if (!reader || text.length > LONGEST) return tell('copy')
      void ask<Inserted>(`insert ${id}`, () => void bid(reader, { type: 'insert', id, text }), 'copy').then(tell)
    },
    menu(reader, { id, who }, send) {
      const tell = (how: Shown): void => send({ type: 'shown', id, how })
      if (!reader) return tell('none')
      void ask<Shown>(`menu ${id}`, () => void bid(reader, { type: 'menu', id, who }), 'none').then(tell)
    },
    answered(reader, message) {
      if (message.type === 'structure') answer(`structure ${reader.id}`, message.structure)
      if (message.type === 'inserted') answer(`insert ${message.id}`, message.how)
      if (message.type === 'shown') answer(`menu ${message.id}`, message.how)
    },
  }
}
