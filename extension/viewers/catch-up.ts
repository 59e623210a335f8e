import { type Archive, duty, type Pending, type Room } from './duty.ts'
import type { Db, Told } from './store.ts'

/** How far the room was told, by whatever background came before. */
async function lastTold(db: Db, key: string): Promise<Told | undefined> {
  const ofRoom = IDBKeyRange.bound([key, Number.NEGATIVE_INFINITY], [key, Number.POSITIVE_INFINITY])
  return (await db.transaction('told').store.index('ofRoom').openCursor(ofRoom, 'prev'))?.value
}

/** Takes from the log what no background has told. What was heard meanwhile is newer than what the log gave. */
export async function catchUp(db: Db, archive: Archive, room: Room): Promise<void> {
  const last = await lastTold(db, room.key)
  const evenings = await archive.evenings(room.key, last?.from ?? Number.NEGATIVE_INFINITY)
  const read: Room = { key: room.key, caught: true, pending: new Map() }
  for (const evening of evenings) {
    const from = evening.id === last?.id ? last.order + 1 : 0
    const entries = await archive.entries(evening.id, from)
    duty.take(read, evening, entries, { now: room.settledAt ?? Number.NEGATIVE_INFINITY, waits: false })
  }
  for (const [key, one] of room.pending) read.pending.set(key, one)
  const isTold = ({ evening, entry }: Pending): boolean => evening.id === last?.id && entry.order <= last.order
  room.pending = new Map([...read.pending].filter(([, one]) => !isTold(one)))
  room.caught = true
}
