/** Chat has been silent beyond this room's own rhythm: a small thing for it to do. At the threshold, and once more after four minutes. */

import type { Memory } from '../memory.ts'
import { raise } from '../open.ts'
import { idle, quietAfter } from '../room.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'
import type { Kind } from './kind.ts'

/** Ms from the last help to that of another silence: a long quiet night is helped less often. */
function spaceAfter({ turns }: Memory['quiet']): number {
  return Math.min(Math.max(0, turns - 1), tuning.quiet.spaces) * tuning.quiet.space
}

/** When the next help is due in this silence; undefined after the second. */
function dueAt({ quiet, rhythm }: Memory): number | undefined {
  const silence = rhythm.lastAt
  if (quiet.since !== silence) return Math.max(silence + quietAfter(rhythm), (quiet.lastAt ?? 0) + spaceAfter(quiet))
  return quiet.helped === 1 ? (quiet.lastAt ?? silence) + tuning.quiet.again : undefined
}

/** Somebody asked a short while ago and has no answer yet: that is what to say, and no filler. */
function isAsked({ ledger }: Memory, now: number): boolean {
  return ledger.some(({ kind, settled, at }) => kind === 'question' && !settled && now - at <= tuning.quiet.asked)
}

function onTick(turn: Turn): void {
  const { memory, now } = turn
  if (now - memory.rhythm.lastAt < tuning.quiet.least || isAsked(memory, now)) return
  const due = dueAt(memory)
  if (due === undefined || now < due || memory.host.away || idle(memory, now)) return
  const { quiet, rhythm } = memory
  const helped = quiet.since === rhythm.lastAt ? 2 : 1
  set(turn, { quiet: { ...quiet, turns: quiet.turns + 1, since: rhythm.lastAt, lastAt: now, helped } })
  raise(turn, {
    id: `quiet:${rhythm.lastAt}:${helped}`,
    kind: 'quiet',
    who: [],
    at: now,
    deadline: now + tuning.quiet.lasts,
    weight: 0.25,
    matter: { turn: quiet.turns, seconds: Math.round((now - rhythm.lastAt) / 1000) },
    owed: [],
  })
}

export const quiet: Kind = {
  kind: 'quiet',
  onTick,
  over: ({ rhythm, quiet: { since } }) =>
    rhythm.lastAt === since ? undefined : { state: 'withdrawn', reason: 'chat spoke' },
}
