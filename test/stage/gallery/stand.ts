/** Rooms and choices with nothing behind them, for looking and for stories. */

import { noSources, type SourceChoices, type SourceStates } from '../../../extension/source-settings.ts'
import { type Access, createAccess, type SiteName } from '../../../extension/state/access.ts'
import { type Choices, createChoices } from '../../../extension/state/choices.ts'
import { createRoom, type Room, type RoomParts } from '../../../extension/state/room.ts'
import { createEars, type Ears, type Tried } from '../../../extension/state/sources.ts'
import type { Uplink } from '../../../shared/protocol.ts'
import { defaults, type Settings } from '../../../shared/settings.ts'
import type { View } from '../../../shared/view.ts'

export interface Stand {
  room: Room
  /** What the screen sent, oldest first. */
  sent: Uplink[]
  show(view: View): void
}

/** A room that shows `first`, on a clock that stands still unless `clock` is given. */
export function standRoom(
  first?: View,
  clock: () => number = () => first?.at ?? 0,
  effects: Pick<RoomParts, 'keep' | 'copy'> = {},
): Stand {
  const sent: Uplink[] = []
  const room = createRoom({ hello: { type: 'hello', role: 'screen', surface: 'panel' }, clock, ...effects })
  room.opened((message) => message.type === 'hello' || sent.push(message) > 0)
  const show = (view: View): void => room.receive({ type: 'view', view })
  if (first) show(first)
  return { room, sent, show }
}

/** Settings that live in memory. */
export function standChoices(change: Partial<Settings> = {}): Promise<Choices> {
  let stored: Settings = { ...defaults, ...change }
  return createChoices({
    read: async () => stored,
    save: async (next) => {
      stored = { ...stored, ...next }
      return stored
    },
    watch: () => () => {},
  })
}

export const standSites: SiteName[] = [
  { id: 'chaturbate', name: 'Chaturbate', hosts: ['https://*.chaturbate.com/*'] },
  { id: 'twitch', name: 'Twitch', hosts: ['https://*.twitch.tv/*'] },
  { id: 'youtube', name: 'YouTube', hosts: ['https://*.youtube.com/*'] },
  { id: 'kick', name: 'Kick', hosts: ['https://kick.com/*'] },
  { id: 'stripchat', name: 'Stripchat', hosts: ['https://*.stripchat.com/*'] },
]

/** A browser that has granted the sites of these ids, and grants whatever else it is asked for. */
export function standAccess(granted: string[]): Access {
  const held = new Set(standSites.filter(({ id }) => granted.includes(id)).flatMap(({ hosts }) => hosts))
  let changed: () => void = () => {}
  const event = {
    addListener(listener: () => void) {
      changed = listener
    },
  }
  const each = async (origins: string[], how: 'add' | 'delete'): Promise<boolean> => {
    for (const origin of origins) held[how](origin)
    changed()
    return true
  }
  return createAccess(standSites, {
    contains: async ({ origins }) => origins.every((origin) => held.has(origin)),
    request: ({ origins }) => each(origins, 'add'),
    remove: ({ origins }) => each(origins, 'delete'),
    onAdded: event,
    onRemoved: event,
  })
}

/** Second sources that live in memory; the service says `said` of any address. */
export function standEars(
  change: Partial<SourceChoices> = {},
  states: SourceStates = {},
  said: Exclude<Tried, 'trying'> = 'yes',
): Promise<Ears> {
  let stored: SourceChoices = { ...noSources, ...change }
  return createEars({
    store: {
      read: async () => stored,
      save: async (next) => {
        stored = { ...stored, ...next }
        return stored
      },
      watch: () => () => {},
      states: { read: async () => states, watch: () => () => {} },
    },
    tryAddress: async () => said,
  })
}
