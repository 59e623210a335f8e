/** Whether the pages that are read are awake: a page that is frozen or was put away says nothing, and that looks like a quiet chat. Pure. */

import type { Capture } from '../../shared/view.ts'
import type { Reader } from './readers.ts'

/** How many calls a page may leave without an answer: a long task of its own is no sleep. */
const UNANSWERED = 3

const blindSince = (since: number): Capture => ({ state: 'blind', since, why: 'frozen', unknown: 0 })

/** The page said something. True if it was thought asleep. */
export function heard(reader: Reader, now: number): boolean {
  const slept = reader.asleep !== undefined
  reader.heardAt = now
  reader.unanswered = 0
  delete reader.asleep
  return slept
}

/** The page said that it is being put to sleep, which no browser has to tell it. */
export function dozes(reader: Reader, now: number): void {
  reader.heardAt = now
  reader.asleep = blindSince(now)
}

/** Calls a page; it answers in milliseconds, hidden or not. True if it is thought asleep from now on. */
export function call(reader: Reader): boolean {
  const before = reader.asleep
  if (reader.unanswered >= UNANSWERED) reader.asleep ??= blindSince(reader.heardAt)
  reader.unanswered++
  reader.send({ type: 'alive' })
  return reader.asleep !== before
}

/** Stands for a page that is still in its tab and has no reader any more. It tells nothing, and is not read. */
export function ghostOf(reader: Reader, since: number): Reader {
  return { ...reader, gone: true, asleep: blindSince(since), send: () => undefined }
}
