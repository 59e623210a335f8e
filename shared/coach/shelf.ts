/** Many small values by key, as plain JSON, cheap to change without copying them all: an entry's change copies one board of 64. */

export interface Shelf<T> {
  /** Pairs and no objects: a key may be called `__proto__`, and a short list is copied faster. */
  boards: [key: string, value: T][][]
}

const BOARDS = 64

function boardOf(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) hash = (hash * 31 + key.charCodeAt(i)) | 0
  return (hash >>> 0) % BOARDS
}

/** One for all who begin: a shelf is never changed in place. */
const EMPTY: [string, never][][] = Array.from({ length: BOARDS }, () => [])

export const emptyShelf = <T>(): Shelf<T> => ({ boards: EMPTY })

/** The value under `key`, if there is one. */
export function take<T>(shelf: Shelf<T>, key: string): T | undefined {
  return shelf.boards[boardOf(key)]?.find((pair) => pair[0] === key)?.[1]
}

/** The shelf with `value` under `key`. A full board gives up the entry that `oldest` finds smallest. */
export function put<T>(shelf: Shelf<T>, key: string, value: T, cap: number, oldest: (value: T) => number): Shelf<T> {
  const at = boardOf(key)
  const board = shelf.boards[at] ?? []
  const place = board.findIndex((pair) => pair[0] === key)
  if (place >= 0) return { boards: shelf.boards.with(at, board.with(place, [key, value])) }
  if (board.length < cap) return { boards: shelf.boards.with(at, [...board, [key, value]]) }
  return { boards: shelf.boards.with(at, board.with(smallest(board, oldest), [key, value])) }
}

function smallest<T>(board: [string, T][], oldest: (value: T) => number): number {
  let found = 0
  for (let i = 1; i < board.length; i++) if (oldest(board[i]![1]) < oldest(board[found]![1])) found = i
  return found
}

/** Every value, in no order. */
export function all<T>(shelf: Shelf<T>): T[] {
  return shelf.boards.flatMap((board) => board.map((pair) => pair[1]))
}
