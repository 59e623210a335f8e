/** All records as one text, and back. What is there already is kept: a copy that is read twice changes nothing. */

import * as v from 'valibot'
import { count, number, text } from '../../shared/values.ts'
import type { Past, Totals } from '../../shared/viewer.ts'
import type { SpokenNames } from '../people-book.ts'
import { pastOf } from './meet.ts'
import { united } from './rows.ts'
import type { Db, Stored, Told } from './store.ts'

export interface Copy {
  version: 1
  viewers: Stored[]
  told: Told[]
  imported: { site: string; at: number }[]
  spoken: SpokenNames
}

/** So many viewers are read or written at once. */
const AT_ONCE = 2_000

const totals = v.record(text(20), v.object({ sum: number, times: count }))
const past = { firstAt: number, lastAt: number, visits: count, words: count, given: totals }
const row = v.tuple([number, number, number, v.picklist([0, 1])])
const told = { id: text(400), key: text(300), site: text(300), from: number, to: number, order: number }

const copy = v.object({
  version: v.literal(1),
  viewers: v.array(
    v.object({
      site: text(300),
      login: text(300),
      name: text(300),
      ...past,
      // Two copies of one person bring both notes.
      note: v.optional(text(20_000)),
      language: v.optional(text(40)),
      tonight: v.optional(v.object({ evening: text(400), was: v.optional(v.object(past)) })),
      rows: v.optional(v.array(row)),
    }),
  ),
  told: v.array(v.object({ ...told, counts: v.picklist([0, 1]) })),
  imported: v.array(v.object({ site: text(300), at: number })),
  spoken: v.record(text(300), text(100)),
})

/** Everything that is kept of people. Reads in pieces, so that a live room waits for none. */
export async function copyOf(db: Db, spoken: SpokenNames): Promise<string> {
  const viewers: Stored[] = []
  let after: IDBKeyRange | undefined
  for (;;) {
    const some: Stored[] = await db.getAll('viewers', after, AT_ONCE)
    viewers.push(...some)
    const last = some.at(-1)
    if (!last || some.length < AT_ONCE) break
    after = IDBKeyRange.lowerBound([last.site, last.login], true)
  }
  const [told, imported] = await Promise.all([db.getAll('told'), db.getAll('imported')])
  return JSON.stringify({ version: 1, viewers, told, imported, spoken } satisfies Copy)
}

/** A copy's text, checked; undefined: it is none. */
export function readCopy(text: string): Copy | undefined {
  try {
    const { success, output } = v.safeParse(copy, JSON.parse(text))
    return success ? (output as Copy) : undefined
  } catch {
    return undefined
  }
}

function fuller(a: Totals, b: Totals): Totals {
  const units = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const more = (unit: string) => {
    const [x, y] = [a[unit] ?? { sum: 0, times: 0 }, b[unit] ?? { sum: 0, times: 0 }]
    return { sum: Math.max(x.sum, y.sum), times: Math.max(x.times, y.times) }
  }
  return Object.fromEntries(units.map((unit) => [unit, more(unit)]))
}

const later = (a: Past, b: Past): Past => ({
  firstAt: Math.min(a.firstAt, b.firstAt),
  lastAt: Math.max(a.lastAt, b.lastAt),
  visits: Math.max(a.visits, b.visits),
  words: Math.max(a.words, b.words),
  given: fuller(a.given, b.given),
})

/** Both notes, unless one says what the other says. */
function bothNotes(a: string | undefined, b: string | undefined): string | undefined {
  if (!a || !b) return a || b
  return a.includes(b) ? a : b.includes(a) ? b : `${a}\n${b}`
}

/** What was known before tonight, with what the copy knew then. */
function tonightOf(here: Stored, copied: Stored): Stored['tonight'] {
  if (!here.tonight) return undefined
  const { evening, was } = here.tonight
  const before = copied.tonight?.evening === evening ? copied.tonight.was : pastOf(copied)
  const both = was && before ? later(was, before) : (was ?? before)
  return { evening, ...(both && { was: both }) }
}

/** A record that is there and one of a copy: the larger of each count, since both may hold the same evenings. */
export function merged(here: Stored | undefined, copied: Stored): Stored {
  if (!here) return copied
  const note = bothNotes(here.note, copied.note)
  const language = here.language ?? copied.language
  const rows = united(here.rows ?? [], copied.rows ?? [])
  const tonight = tonightOf(here, copied)
  return {
    ...here,
    ...later(here, copied),
    ...(note && { note }),
    ...(language && { language }),
    ...(tonight && { tonight }),
    ...(rows.length > 0 && { rows }),
  }
}

/** Puts records beside those that are there. */
export async function putViewers(db: Db, viewers: readonly Stored[]): Promise<void> {
  const { store, done } = db.transaction('viewers', 'readwrite')
  const here = await Promise.all(viewers.map(({ site, login }) => store.get([site, login])))
  await Promise.all([...viewers.map((viewer, i) => store.put(merged(here[i], viewer))), done])
}

async function putHistory(db: Db, { told, imported }: Copy): Promise<void> {
  const tx = db.transaction(['told', 'imported'], 'readwrite')
  const evenings = tx.objectStore('told')
  const here = await Promise.all(told.map(({ id }) => evenings.get(id)))
  const puts = told.flatMap((evening, i) => (here[i] ? [] : [evenings.put(evening)]))
  await Promise.all([...puts, ...imported.map((it) => tx.objectStore('imported').put(it)), tx.done])
}

/** Puts a copy into the records. */
export async function putCopy(db: Db, copy: Copy): Promise<void> {
  await putHistory(db, copy)
  for (let i = 0; i < copy.viewers.length; i += AT_ONCE) await putViewers(db, copy.viewers.slice(i, i + AT_ONCE))
}
