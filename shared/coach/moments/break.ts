/** Ninety minutes without a pause: one is due at the next lull. */

import { lull } from '../breath.ts'
import type { Memory } from '../memory.ts'
import { raise } from '../open.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'
import type { Kind } from './kind.ts'

function pausedAt({ host, startedAt }: Memory): number {
  return host.backAt ?? startedAt
}

/** From when the next reminder may come. */
function dueAt(memory: Memory): number {
  const told = memory.last.break ?? 0
  const { after, again } = tuning.break
  return told > pausedAt(memory) ? told + again : pausedAt(memory) + after
}

function onTick(turn: Turn): void {
  const { memory, now } = turn
  const due = dueAt(memory)
  if (now < due || (!lull(memory, now, tuning.break.lull) && now < due + tuning.break.atMost)) return
  set(turn, { last: { ...memory.last, break: now } })
  raise(turn, {
    id: `break:${now}`,
    kind: 'break',
    who: [],
    at: now,
    deadline: now + tuning.break.lasts,
    weight: 0.4,
    matter: { minutes: Math.floor((now - pausedAt(memory)) / 60_000) },
    owed: [],
  })
}

export const pause: Kind = {
  kind: 'break',
  onTick,
  over: ({ host }) => (host.away || host.ended ? { state: 'heard', reason: 'you took it' } : undefined),
}
