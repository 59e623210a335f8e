/** Where the log's lines go. */

import { waitUntil } from 'cloudflare:workers'

/** Lines wait together for so long. Ms. */
const GATHER = 100
const MOST = 100

let gathered: object[] = []
/** When the lines that wait are written. The request that promised it may be given up, and its promise with it: then the next one promises anew. Ms. */
let due = 0

function flush(): void {
  if (gathered.length > 0) console.log(gathered.map((line) => JSON.stringify(line)).join('\n'))
  gathered = []
}

/**
 * One line of JSON. `batched`: written with others of the same moment, which raw workerd does in a fraction of the time; Cloudflare reads each
 * by itself.
 */
export function note(line: object, batched: boolean): void {
  if (!batched) {
    console.log(JSON.stringify(line))
    return
  }
  gathered.push(line)
  const now = Date.now()
  if (gathered.length >= MOST) flush()
  else if (gathered.length === 1 || now > due) {
    due = now + 2 * GATHER
    waitUntil(scheduler.wait(GATHER).then(flush))
  }
}
