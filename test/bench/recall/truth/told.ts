/** What a recording says happened, and the line that a site's page is made of to show it. */

import { join } from 'node:path'
import type { Facts } from '../../../../shared/events.ts'
import type { Line } from '../../../stage/markup/line.ts'

export interface Told {
  line: Line
  /** What the reader has to make of it, from the recording alone. */
  facts: Facts
}

/** One line as a browser draws it: runs of blanks are one. */
export const drawn = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim()

/** A line and its truth with the same words. */
export function told(facts: Facts, more: Partial<Line> = {}): Told {
  const { who, of: _of, ...rest } = facts
  const text = facts.text === undefined ? undefined : drawn(facts.text)
  return {
    line: { ...rest, ...(who && { who: who.name, badges: who.badges }), ...more },
    facts: {
      ...facts,
      ...(text ? { text } : { text: undefined }),
      ...(who && { who: { ...who, name: drawn(who.name) } }),
    },
  }
}

/** A file of the recordings; undefined where there are none on this computer. */
export function recorded(path: string): string | undefined {
  const home = process.env.SIDECUE_DATA
  return home ? join(home, path) : undefined
}
