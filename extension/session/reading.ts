/** A reader's words: hello, batches, how well it sees. */

import type { Uplink } from '../../shared/protocol.ts'
import * as build from '../build.ts'
import { dozes, heard } from './awake.ts'
import type { Guest, Send } from './doors.ts'
import type { Errands } from './errands.ts'
import { keyOf, whose } from './mine.ts'
import type { Reader } from './readers.ts'
import type { Session } from './session.ts'

type Hello = Uplink & { type: 'hello'; role: 'reader' }

export interface Reception {
  session: Session
  errands: Errands
  now(): number
  came(reader: Reader): void
  went(reader: Reader): void
}

/** Takes in a reader. */
export function receiveReader(
  hello: Hello,
  tab: number | undefined,
  send: Send,
  { session, errands, now, came, went }: Reception,
): Guest {
  const key = keyOf(hello.site, hello.room)
  const place = { site: hello.site, key, own: hello.own }
  const mine = whose(place, session.settings(), build.everyRoomMine)
  const { reader: id, site, room: name, own } = hello
  const acks = ackLast(send)
  const capture = hello.capture ?? { state: 'waiting' }
  const found = mine !== 'ask' || capture.state !== 'blind'
  const sight = { found, capture, heardAt: now(), unanswered: 0 }
  const reader: Reader = { id, key, site, name, own, tab, mine, ...sight, send }
  session.readers.attach(reader)
  if (mine === 'yes') session.welcome(reader)
  send({ type: 'mine', mine })
  came(reader)
  return {
    hear(message) {
      if (message.type === 'asleep') {
        dozes(reader, now())
        return session.screens.show(key, 'now')
      }
      if (heard(reader, now())) session.screens.show(key, 'now')
      if (message.type === 'batch') {
        const { reader: from, n, events } = message
        session.batch(reader, { reader: from, n, events }, () => acks(from, n))
      } else if (message.type === 'capture' && !reader.barred) {
        const turned = message.capture.state !== reader.capture.state
        reader.capture = message.capture
        session.screens.show(key, turned ? 'now' : 'soon')
        if (!reader.found && message.capture.state !== 'blind') {
          reader.found = true
          came(reader)
        }
      } else errands.answered(reader, message)
    },
    leave() {
      session.readers.detach(reader)
      went(reader)
    },
  }
}

/** One write keeps many batches: one word to the reader for all of them, with the number of the last. */
function ackLast(send: Send): (reader: string, n: number) => void {
  const last = new Map<string, number>()
  return (reader, n) => {
    if (last.size === 0) queueMicrotask(tell)
    last.set(reader, n)
  }
  function tell(): void {
    for (const [reader, n] of last) send({ type: 'ack', reader, n })
    last.clear()
  }
}

/** Looks again whose rooms they are, after an answer or a switch. Returns the readers that may begin. */
export function askAgain(session: Session): Reader[] {
  const settings = session.settings()
  return session.readers.all().filter((reader) => {
    const mine = whose(reader, settings, build.everyRoomMine)
    if (mine === reader.mine) return false
    reader.mine = mine
    if (reader.barred) return false
    if (mine === 'yes') session.welcome(reader)
    reader.send({ type: 'mine', mine })
    session.screens.show(reader.key, 'now')
    return true
  })
}

/** The site may not be read any more: the reader stops, and its screens say since when. */
export function revoke(session: Session, reader: Reader, now: number): void {
  if (reader.barred) return
  // What came before counts, and nothing goes in after the page has said that it is not read.
  session.hurry(reader.key)
  reader.barred = true
  reader.capture = { state: 'blind', since: now, why: 'permission', unknown: 0 }
  reader.send({ type: 'mine', mine: 'no' })
  session.screens.show(reader.key, 'now')
}

/** The site may be read again: the reader that stayed in the page goes on. */
export function readmit(session: Session, reader: Reader): void {
  reader.barred = false
  reader.capture = { state: 'waiting' }
  if (reader.mine === 'yes') session.welcome(reader)
  reader.send({ type: 'mine', mine: reader.mine })
  session.screens.show(reader.key, 'now')
}
