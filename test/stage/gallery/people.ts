/** People of earlier evenings on a disk that is gone with the page, behind the real book. */

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Book } from '../../../extension/people-book.ts'
import type { Choices } from '../../../extension/state/choices.ts'
import { createPeople, type People } from '../../../extension/state/people.ts'
import { createBook, openShelf } from '../../../extension/viewers/index.ts'
import type { Viewer } from '../../../shared/viewer.ts'
import { at } from './views.ts'

const DAY = 24 * 60 * 60_000

/** Somebody, last seen so many days ago. */
export function viewer(name: string, daysAgo = 0, facts: Partial<Viewer> = {}): Viewer {
  const lastAt = at - daysAgo * DAY
  const past = { firstAt: lastAt - 90 * DAY, lastAt, visits: 4, words: 120, given: {} }
  return { site: 'chaturbate', login: name.toLowerCase(), name, ...past, ...facts }
}

/** A room's people: short and long, silent and generous, in more than one unit and script. */
export const crowd: Viewer[] = [
  viewer('max_1987', 0, {
    given: { token: { sum: 1250, times: 14 } },
    note: 'Plays the cello. Birthday in May.',
    language: 'de',
  }),
  viewer('xX_dark_wolf_Xx', 1, { visits: 12, words: 2310, given: { token: { sum: 420, times: 9 } } }),
  viewer('Lena', 3, { site: 'twitch', visits: 1, given: { bit: { sum: 500, times: 1 }, sub: { sum: 1, times: 1 } } }),
  viewer('the_very_long_name_that_somebody_chose_for_himself_and_kept', 5),
  viewer('ليلى', 6, { site: 'youtube', given: { EUR: { sum: 25, times: 2 } } }),
  viewer('bob', 40, { site: 'kick', visits: 2, words: 7 }),
]

/** `change` replaces parts of the book; `told`: how often the rooms heard of a change. */
export async function standPeople(
  choices: Choices,
  viewers: readonly Viewer[] = crowd,
  change: Partial<Book> = {},
): Promise<{ people: People; book: Book; told(): number }> {
  globalThis.indexedDB = new IDBFactory()
  const shelf = openShelf()
  const { store, done } = (await shelf()).transaction('viewers', 'readwrite')
  for (const one of viewers) void store.put(one)
  await done
  const now = () => at
  const book = { ...createBook(shelf, now), ...change }
  let told = 0
  const tell = async () => {
    told += 1
  }
  return { people: createPeople({ book, choices, tell, now }), book, told: () => told }
}
