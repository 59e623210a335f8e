/** Viewer memory: who was here before, kept in this browser only. */

export { createBook } from './book.ts'
export { type Archive, type Evening, type LogEntry, WAIT } from './duty.ts'
export { createPeople, type People, type Remembered } from './people.ts'
export { openShelf } from './store.ts'
