/** People wait, and the host has neither spoken nor typed for a while. Only a microphone tells that; without one there is no such moment. */

import { speaking } from '../breath.ts'
import type { Memory } from '../memory.ts'
import { raise } from '../open.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'
import type { Kind } from './kind.ts'

/** Somebody is owed a word, or several lines came since the last one of the host. */
function wait({ ledger, recent }: Memory, since: number, now: number): boolean {
  const { waited, lines } = tuning.quietHost
  if (ledger.some((debt) => debt.kind !== 'promise' && !debt.settled && now - debt.at <= waited)) return true
  return recent.filter((row) => row.kind === 'chat' && row.at > since).length >= lines
}

function onTick(turn: Turn): void {
  const { memory, now } = turn
  const { voice, lastAt } = memory.host
  if (!voice || lastAt === undefined || speaking(memory, now) || now - lastAt < tuning.quietHost.after) return
  // Once in a silence.
  if ((memory.last['quiet-host'] ?? 0) > lastAt || !wait(memory, lastAt, now)) return
  set(turn, { last: { ...memory.last, 'quiet-host': now } })
  raise(turn, {
    id: `quiet-host:${lastAt}`,
    kind: 'quiet-host',
    who: [],
    at: now,
    deadline: now + tuning.quietHost.lasts,
    weight: 0.45,
    matter: { seconds: Math.round((now - lastAt) / 1000) },
    owed: [],
  })
}

export const quietHost: Kind = {
  kind: 'quiet-host',
  onTick,
  over: ({ host }, { at }) =>
    host.lastAt !== undefined && host.lastAt >= at ? { state: 'heard', reason: 'you spoke' } : undefined,
}
