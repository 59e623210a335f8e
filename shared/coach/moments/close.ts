/** The host has said that the end is near: whom to thank once more, and when the next evening is. */

import { closesIn, saysGoodbye } from '../ending.ts'
import type { Memory } from '../memory.ts'
import { raise } from '../open.ts'
import { all } from '../shelf.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'
import { heard, type Kind } from './kind.ts'

/** Who gave most tonight; whoever gave without a name has none here either. */
function givers(memory: Memory): string[] {
  return all(memory.people)
    .filter((person) => person.gifts > 0 && !person.muted)
    .sort((a, b) => b.paid - a.paid || b.gifts - a.gifts || (b.lastPaidAt ?? 0) - (a.lastPaidAt ?? 0))
    .slice(0, 3)
    .map(({ name }) => name)
}

function onHost(turn: Turn, text: string): void {
  const { memory, now } = turn
  if (saysGoodbye(text)) {
    set(turn, { host: { ...memory.host, byeAt: now } })
    return
  }
  const left = closesIn(text)
  if (left === undefined || now - (memory.last.close ?? 0) < tuning.close.every) return
  set(turn, { last: { ...memory.last, close: now } })
  const at = now + Math.max(0, left - tuning.close.near)
  raise(turn, {
    id: `close:${now}`,
    kind: 'close',
    who: givers(memory),
    at,
    deadline: at + tuning.close.lasts,
    weight: 0.5,
    matter: left > 0 ? { minutes: Math.round(left / 60_000) } : {},
    owed: [],
    ...(at > now ? { from: at } : {}),
  })
}

export const close: Kind = {
  kind: 'close',
  onHost,
  over({ host }, { at }) {
    if (host.ended || host.away)
      return { state: 'withdrawn', reason: host.ended ? 'the evening is over' : 'you were away' }
    return host.byeAt !== undefined && host.byeAt >= at ? heard : undefined
  },
}
