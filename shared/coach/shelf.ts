/** Many small values by key, as plain JSON, cheap to change without copying them all: an entry's change copies one board of 64. */

export interface Shelf<T> {
  boards: Record<string, T>[]
}

const BOARDS = 64

function boardOf(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0
  return (hash >>> 0) % BOARDS
}

export function emptyShelf<T>(): Shelf<T> {
  return { boards: Array.from({ length: BOARDS }, () => ({})) }
}

/** The value under `key`, if there is one. */
export function take<T>(shelf: Shelf<T>, key: string): T | undefined {
  const board = shelf.boards[boardOf(key)]
  return board && Object.hasOwn(board, key) ? board[key] : undefined
}

/** The shelf with `value` under `key`. A board over `cap` first gives up the entry that `oldest` finds smallest. */
export function put<T>(shelf: Shelf<T>, key: string, value: T, cap: number, oldest: (value: T) => number): Shelf<T> {
  const at = boardOf(key)
  const board = { ...shelf.boards[at] }
  if (!Object.hasOwn(board, key)) makeRoom(board, cap, oldest)
  // A viewer may be called __proto__; a plain assignment would lose them.
  Object.defineProperty(board, key, { value, enumerable: true, writable: true, configurable: true })
  return { boards: shelf.boards.with(at, board) }
}

function makeRoom<T>(board: Record<string, T>, cap: number, oldest: (value: T) => number): void {
  const keys = Object.keys(board)
  if (keys.length < cap) return
  delete board[keys.reduce((a, b) => (oldest(board[a]!) <= oldest(board[b]!) ? a : b))]
}

/** Every value, in no order. */
export function all<T>(shelf: Shelf<T>): T[] {
  return shelf.boards.flatMap((board) => Object.values(board))
}
