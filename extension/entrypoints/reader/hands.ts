import type { Inserted, Shown } from '../../../shared/protocol.ts'
import type { Box, Place, Site } from '../../sites/site.ts'

/**
 * What lays a hand on the page (words into the chat box, a viewer's menu) is wanted now and then, reading always: that script comes
 * only when it is wanted, and leaves its functions where the reader finds them, on the scripts' own global, which the page cannot see.
 */
const PLACE = Symbol.for('sidecue.hands')

interface Hands {
  insert(page: Document, box: Box | undefined, words: string): Promise<Inserted>
  menu(page: Document, site: Site, place: Place, who: string): Shown
}

const hands = (): Hands | undefined => (globalThis as { [PLACE]?: Hands })[PLACE]

export function offerHands(hands: Hands): void {
  Object.assign(globalThis, { [PLACE]: hands })
}

/** `copy` where the script has not come. */
export async function insertHere(box: Box | undefined, words: string): Promise<Inserted> {
  return hands()?.insert(document, box, words) ?? 'copy'
}

/** `none` where the script has not come. */
export const menuHere = (site: Site, place: Place, who: string): Shown =>
  hands()?.menu(document, site, place, who) ?? 'none'
