import type { Inserted } from '../../../shared/protocol.ts'
import type { Box } from '../../sites/site.ts'

/**
 * Putting words into the chat box is wanted now and then, reading always: that script comes only when it is wanted, and leaves its
 * function where the reader finds it, on the scripts' own global, which the page cannot see.
 */
const PLACE = Symbol.for('sidecue.insert')

type Insert = (page: Document, box: Box | undefined, words: string) => Promise<Inserted>

export function offerInsertion(insert: Insert): void {
  Object.assign(globalThis, { [PLACE]: insert })
}

/** `copy` where the script has not come. */
export async function insertHere(box: Box | undefined, words: string): Promise<Inserted> {
  const insert = (globalThis as { [PLACE]?: Insert })[PLACE]
  return insert ? insert(document, box, words) : 'copy'
}
