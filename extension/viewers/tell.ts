/** Writes an evening's events into the records, each exactly once: what is told is noted in the same transaction. */

import type { RoomEvent } from '../../shared/events.ts'
import { loginOf, meet, type Scene } from './meet.ts'
import type { Db, Stored, Told } from './store.ts'

/** Events of one evening, with their places in its log. */
export interface News {
  /** The evening's id. */
  evening: string
  /** The room's key, and the login of its host in lower case. */
  key: string
  site: string
  host: string
  /** When the evening began, ms since 1970. */
  from: number
  events: { order: number; event: RoomEvent }[]
  /** Everything up to here is in `events`, or was nobody's. */
  upTo: number
}

interface Visit {
  login: string
  event: RoomEvent
}

function visitsOf({ events, ...news }: News, told: Told | undefined): Visit[] {
  const scene: Scene = news
  return events
    .filter(({ order }) => order > (told?.order ?? -1))
    .flatMap(({ event }) => {
      const login = loginOf(event, scene)
      return login === undefined ? [] : [{ login, event }]
    })
}

function toldOf({ evening, key, site, from, events, upTo }: News, before: Told | undefined): Told {
  const to = Math.max(before?.to ?? from, ...events.map(({ event }) => event.at))
  return { id: evening, key, site, from, to, order: Math.max(upTo, before?.order ?? -1), counts: before?.counts ?? 1 }
}

/** Reads and writes each viewer once, however often they spoke. Rejects when the disk is full; then nothing was written. */
export async function tell(db: Db, all: readonly News[]): Promise<void> {
  const tx = db.transaction(['viewers', 'told'], 'readwrite')
  const [viewers, evenings] = [tx.objectStore('viewers'), tx.objectStore('told')]
  // An error aborts the transaction and comes with `done`; unheard it would be reported as nobody's.
  tx.done.catch(() => undefined)
  for (const news of all) {
    const told = await evenings.get(news.evening)
    const visits = visitsOf(news, told)
    const logins = [...new Set(visits.map(({ login }) => login))]
    const found = await Promise.all(logins.map((login) => viewers.get([news.site, login])))
    const now = new Map<string, Stored | undefined>(logins.map((login, i) => [login, found[i]]))
    for (const { login, event } of visits) now.set(login, meet(now.get(login), event, login, news))
    const puts = [...now.values()].flatMap((viewer) => (viewer ? [viewers.put(viewer)] : []))
    await Promise.all([...puts, evenings.put(toldOf(news, told))])
  }
  await tx.done
}
