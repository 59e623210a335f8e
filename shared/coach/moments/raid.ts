/** A raid is greeted while it arrives, and told what is going on. */

import { raise } from '../open.ts'
import { addressed, calls, note, personOf } from '../people.ts'
import { timeOf } from '../room.ts'
import { tuning } from '../tuning.ts'
import { heard, type Kind } from './kind.ts'

export const raid: Kind = {
  kind: 'raid',
  onEvent(turn, event) {
    if (event.kind !== 'raid' || !event.who) return
    const at = timeOf(event, turn.now)
    raise(turn, {
      id: `raid:${event.id}`,
      kind: 'raid',
      who: [event.who.name],
      at,
      deadline: at + tuning.raid.lasts,
      weight: 0.95,
      matter: event.amount === undefined ? {} : { count: event.amount },
      owed: [],
    })
  },
  onHost(turn, _text, words) {
    for (const { kind, who } of turn.memory.recent)
      if (kind === 'raid' && who && calls(turn.memory, words, who))
        note(turn, who, (person) => ({ ...person, greetedAt: turn.now }))
  },
  over(memory, { who, at }) {
    return addressed(personOf(memory, who[0] ?? ''), at) ? heard : undefined
  },
}
