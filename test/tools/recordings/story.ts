/** An evening in the story format, as the rows that a page would show. */

import type { Facts, Unit } from '../../../shared/events.ts'
import type { Evening, Happening } from '../../evenings/types.ts'
import type { Line } from './line.ts'

const units: Record<string, Unit> = { tokens: 'token', token: 'token', bits: 'bit', kicks: 'kick' }

const viewer = (name: string) => ({ name, badges: [] })

/** What the page shows of it; undefined for what happens beside the page (the host goes away, the evening ends). */
function factsOf(happening: Happening, host: string, unit: Unit): Facts | undefined {
  switch (happening.kind) {
    case 'host':
      return { kind: 'chat', who: { name: host, badges: ['owner'] }, text: happening.text }
    case 'chat':
      return { kind: 'chat', who: viewer(happening.who), text: happening.text }
    case 'tip':
      return {
        kind: 'paid',
        ...(happening.who ? { who: viewer(happening.who) } : {}),
        ...(happening.note ? { text: happening.note } : {}),
        what: 'tip',
        amount: happening.amount,
        unit,
      }
    case 'cheer':
      return {
        kind: 'paid',
        who: viewer(happening.who),
        ...(happening.note ? { text: happening.note } : {}),
        what: 'cheer',
        amount: happening.amount,
        unit: 'bit',
      }
    case 'sub':
      return { kind: 'member', who: viewer(happening.who), what: 'sub' }
    case 'gift':
      return { kind: 'member', who: viewer(happening.who), what: 'giftsub', amount: happening.amount, unit: 'sub' }
    case 'raid':
      return { kind: 'raid', who: viewer(happening.who), amount: happening.amount }
    case 'join':
    case 'leave':
    case 'follow':
      return { kind: happening.kind, who: viewer(happening.who) }
    case 'goal':
      return { kind: 'goal', amount: happening.reached, target: happening.target }
    case 'viewers':
      return { kind: 'viewers', amount: happening.count }
    default:
      return undefined
  }
}

/** The rows of the evening, up to where the host ends it. */
export function fromStory({ header, inputs, end }: Evening): Line[] {
  const unit = units[header.unit ?? 'tokens'] ?? header.unit ?? 'token'
  return inputs.flatMap((input) => {
    const facts = input.at <= end ? factsOf(input, header.host, unit) : undefined
    return facts ? { at: input.at, ...facts } : []
  })
}
