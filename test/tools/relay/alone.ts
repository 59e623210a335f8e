/** A folder of state belongs to one relay at a time: two would each believe that they alone count, and write over each other. */

import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const BUSY = 5

/** Here so that nothing tidies it away, for the lock goes with it. */
let lock: DatabaseSync | undefined

/**
 * From now on the folder is this process's alone. The system takes the lock back however we end, so that none is ever stale, as a file with our
 * number would be after a power cut.
 * @throws Error in words
 */
export function takeAlone(dir: string): void {
  try {
    make(dir)
    lock = new DatabaseSync(join(dir, 'lock'))
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY)
      throw new Error(`Another relay keeps its state in ${dir}. End it first, or name another folder: --state DIR`)
    throw new Error(`The state cannot be kept in ${dir}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Node's own way of making the folders above too never ends where there can be none, as below /proc (Node 24). */
function make(dir: string): void {
  if (existsSync(dir)) return
  make(dirname(dir))
  mkdirSync(dir, { mode: 0o700 })
}
