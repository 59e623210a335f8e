/** A scripted model behind the same doors as a real one: sealed, asked, read, guarded as the relay does, and put back. */

import type { Ask } from '../../shared/ask.ts'
import { type Aliases, guard, parseReply, promptFor, seal, unseal } from '../../shared/coach/index.ts'
import type { Model, Said } from '../evenings/replay.ts'
import type { StandIn } from './models/index.ts'

/** New for every prompt in a relay; here it only has to be the same in every run. */
function fenceOf(ask: Ask): string {
  let sum = 17
  for (const letter of ask.id) sum = (sum * 33 + letter.codePointAt(0)!) % 0xfffffff
  return sum.toString(16).padStart(8, '0')
}

function judged(text: string, sealed: Ask, aliases: Aliases): Said['reply'] {
  const said = parseReply(text)
  if (!said) return { none: 'unparsed' }
  const verdict = guard(said, sealed)
  if (!verdict.ok) return { none: verdict.code }
  const named = unseal({ id: sealed.id, model: 'scripted', ms: 0, ...said }, sealed, aliases)
  return 'refused' in named ? { none: named.refused } : { action: named.action, content: named.content }
}

/** What the brain hears of this stand-in. `sent` is told every sealed ask, as it would stand on the wire. */
export function laneOf({ speak, ms }: StandIn, sent: (ask: Ask) => void = () => {}): Model {
  return (ask, memory) => {
    const { ask: sealed, aliases } = seal(ask, memory.aliases)
    sent(sealed)
    const text = speak(promptFor(sealed, fenceOf(ask)))
    return text === undefined ? undefined : { reply: judged(text, sealed, aliases), ms, aliases }
  }
}
