/** What of a room goes to its relay while a phone or the coach is on: cues as they change, rows as they come, all of it nameless. */

import type { AskRow } from '../../shared/ask.ts'
import type { Cue } from '../../shared/cue.ts'
import type { ShownCue } from '../../shared/relay.ts'
import type { Glance } from '../../shared/view.ts'
import { report } from '../faults.ts'
import { namelessCue, namelessRows } from './nameless.ts'
import type { Relays } from './relays.ts'
import type { Room } from './room.ts'
import type { Screen, Screens } from './screens.ts'
import { outside, seal } from './seal.ts'

export interface Parts {
  rooms: Map<string, Room>
  screens: Screens
  relays: Relays
  /** Rows that the relay was told: of the room's recent ones no row goes twice, whoever follows. */
  told: WeakSet<AskRow>
  /** Of the cues, for the phone's voice. */
  language(): string
}

export interface Follower {
  /** The cue of this outside name, while anybody may still act on it. */
  cueOf(name: string): Promise<string | undefined>
  leave(): void
}

/** Follows a room as one more screen of it. `key`: of the seal; absent: nobody may read names, and no phone is there. */
export function follow(room: string, key: string | undefined, parts: Parts): Follower {
  /** What the phones show, by the id inside. */
  const living = new Map<string, { says: string; shown: ShownCue }>()
  let [queue, first] = [Promise.resolve(), true]

  function tellRows(): void {
    const known = parts.rooms.get(room)
    const fresh = known?.memory.recent.filter((row) => !parts.told.has(row)) ?? []
    if (!known || fresh.length === 0) return
    for (const row of fresh) parts.told.add(row)
    const sealed = namelessRows(known, fresh)
    parts.rooms.set(room, sealed.room)
    parts.relays.tell(room, sealed.it)
  }

  async function tell(cue: Cue, sealer: string): Promise<void> {
    const known = parts.rooms.get(room)
    const says = JSON.stringify([cue.state, cue.content, cue.tail])
    if (!known || living.get(cue.id)?.says === says) return
    const { room: next, it } = namelessCue(known, cue)
    parts.rooms.set(room, next)
    const { content, tail, why, at, action, moment, deadline, state, template } = cue
    const id = await outside(sealer, cue.id)
    const inside = { content, why, room: known.name, language: parts.language(), ...(tail !== undefined && { tail }) }
    const sealed = await seal(sealer, id, inside)
    const shown = { id, at, action, ...it, moment, deadline, state, ...(template && { template }), sealed }
    parts.relays.cue(room, shown)
    if (onStage(cue)) living.set(cue.id, { says, shown })
    else living.delete(cue.id)
  }

  function withdraw(id: string): void {
    const shown = living.get(id)?.shown
    if (shown) parts.relays.cue(room, { ...shown, state: 'withdrawn' })
    living.delete(id)
  }

  /** What has left the stage is told before what came onto it. */
  async function tellCues(glance: Glance, sealer: string): Promise<void> {
    // What a background that died had told may have ended meanwhile.
    const [last] = glance.earlier
    if (first && last) await tell(last, sealer)
    first = false
    for (const id of [...living.keys()].filter((id) => id !== glance.now?.id)) {
      const gone = endOf(id, glance, parts.rooms.get(room))
      if (gone) await tell(gone, sealer)
      else withdraw(id)
    }
    if (glance.now) await tell(glance.now, sealer)
  }

  const screen: Screen = {
    surface: 'phone',
    key: room,
    send(message) {
      if (message.type !== 'view') return
      tellRows()
      const { glance } = message.view
      if (key === undefined) return
      queue = queue.then(() => tellCues(glance, key)).catch((error) => report('a phone was not told', error))
    },
  }
  parts.screens.add(screen)
  parts.screens.show(room, 'now')

  return {
    async cueOf(name) {
      const glance = lastGlance(parts.rooms.get(room))
      for (const { id } of glance) if (key !== undefined && (await outside(key, id)) === name) return id
      return undefined
    },
    leave() {
      parts.screens.remove(screen)
      queue = queue.then(() => [...living.keys()].forEach(withdraw))
    },
  }
}

const onStage = ({ state }: Cue): boolean => state === 'shown' || state === 'pinned'

/** Every cue that was told and may be meant. */
function lastGlance(room: Room | undefined): Pick<Cue, 'id'>[] {
  if (!room) return []
  const { stage, earlier } = room.memory
  return [...(stage.now ? [stage.now.moment] : []), ...stage.pinned.map(({ moment }) => moment), ...earlier]
}

/** A cue as it left the stage. One that was pinned, or comes again later, has left this screen too. */
function endOf(id: string, { earlier, pinned, waiting }: Glance, room: Room | undefined): Cue | undefined {
  const ended = earlier.find((cue) => cue.id === id)
  if (ended) return ended
  const kept =
    [...pinned, ...waiting].find((cue) => cue.id === id) ?? room?.memory.open.find((one) => one.id === id)?.cue
  return kept && { ...kept, state: kept.state === 'pinned' ? 'withdrawn' : 'snoozed' }
}
