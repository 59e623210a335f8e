/** The pages that are being read just now, each by its own port. */

import type { Downlink } from '../../shared/protocol.ts'
import type { Capture, Mine } from '../../shared/view.ts'

export interface Reader {
  /** The reader's own id; a new page has a new one. */
  id: string
  key: string
  site: string
  name: string
  own: boolean
  tab: number | undefined
  mine: Mine
  /** Its site may not be read any more: nothing of it is taken. `mine` is in force again with the permission. */
  barred?: boolean
  /** A list of messages was found there; until then a page that is not known to be the user's may be no room at all. */
  found: boolean
  /** How well the page says that it is read. */
  capture: Capture
  /** When it last said anything, ms since 1970, and how many calls it has left without an answer since. */
  heardAt: number
  unanswered: number
  /** It is thought asleep: what is shown in the place of `capture`. */
  asleep?: Capture
  /** Its port is gone, its page is not. */
  gone?: true
  /** The page's address, where that may be known. */
  address?: string | undefined
  send(message: Downlink): void
}

/** How well a page is read. */
export const sightIn = ({ asleep, capture }: Pick<Reader, 'asleep' | 'capture'>): Capture => asleep ?? capture

export interface Readers {
  attach(reader: Reader): void
  detach(reader: Reader): void
  all(): Reader[]
  of(key: string): Reader[]
  /** The one whose rows count: in two tabs of one room every row is seen twice. */
  leader(key: string): Reader | undefined
  /** The room that a tab shows. */
  inTab(tab: number | undefined): Reader | undefined
  /** The reader that came last, a reader of an own room before any other. */
  latest(): Reader | undefined
}

/** The first that came leads, unless it is blind and another is not. */
function leading(readers: Reader[]): Reader | undefined {
  return readers.find((reader) => sightIn(reader).state !== 'blind') ?? readers[0]
}

const mayLead = ({ mine, barred, gone }: Reader): boolean => mine === 'yes' && !barred && !gone

/** A list of readers, oldest first. A new reader in a tab takes the place of that tab's old one of the same room. */
export function createReaders(): Readers {
  let readers: Reader[] = []
  const replaced = (old: Reader, by: Reader): boolean =>
    old.id === by.id || (old.key === by.key && old.tab !== undefined && old.tab === by.tab)
  return {
    attach(reader) {
      readers = [...readers.filter((old) => !replaced(old, reader)), reader]
    },
    detach(reader) {
      readers = readers.filter((it) => it !== reader)
    },
    all: () => readers,
    of: (key) => readers.filter((reader) => reader.key === key && reader.found),
    leader: (key) => leading(readers.filter((reader) => reader.key === key && mayLead(reader))),
    inTab: (tab) => (tab === undefined ? undefined : readers.findLast((reader) => reader.tab === tab && reader.found)),
    latest: () => readers.findLast(({ mine }) => mine === 'yes') ?? readers.findLast(({ found }) => found),
  }
}
