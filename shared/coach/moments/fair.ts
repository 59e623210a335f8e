/** A regular has talked for twelve minutes without a word from the host. */

import type { RoomEvent } from '../../events.ts'
import { isBot } from '../bots.ts'
import type { Person } from '../memory.ts'
import { raise } from '../open.ts'
import { addressed, mayName, personOf } from '../people.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import { heard, type Kind } from './kind.ts'

function isRegular({ regular, known }: Person): boolean {
  return regular === true || (known?.visits ?? 0) > 1
}

/** Since when they wait: the host's last word to them, else their first line tonight. */
function waitsSince({ firstAt, greetedAt }: Person): number | undefined {
  return firstAt === undefined ? undefined : Math.max(firstAt, greetedAt ?? 0)
}

function onEvent(turn: Turn, { kind, who }: RoomEvent): void {
  if (kind !== 'chat' || !who || isBot(who.name) || !mayName(turn.memory, who.name)) return
  const person = personOf(turn.memory, who.name)
  const since = person && waitsSince(person)
  if (!person || since === undefined || turn.now - since < tuning.fair.waits) return
  if (!isRegular(person) || person.lines < tuning.fair.lines) return
  // Once for each time that they have waited so long again.
  const turns = Math.floor((turn.now - since) / tuning.fair.waits)
  raise(turn, {
    id: `fair:${person.name.toLowerCase()}:${since}:${turns}`,
    kind: 'fair',
    who: [person.name],
    at: turn.now,
    deadline: turn.now + tuning.fair.lasts,
    weight: 0.33,
    matter: { minutes: Math.floor((turn.now - since) / 60_000) },
    owed: [],
  })
}

export const fair: Kind = {
  kind: 'fair',
  onEvent,
  over(memory, { who, at }) {
    const person = who[0] === undefined ? undefined : personOf(memory, who[0])
    if (person?.left) return { state: 'withdrawn', reason: 'they left' }
    return addressed(person, at) ? heard : undefined
  },
}
