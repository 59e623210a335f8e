import type { Glance, Owed } from '../view.ts'
import { budgetOf } from './budget.ts'
import { hushed, ranked } from './cadence.ts'
import type { Debt, Memory } from './memory.ts'
import { chatPerMinute, quietAfter } from './room.ts'
import { tuning } from './tuning.ts'

function owed({ id, names, spoken, text, amount, unit, at, settled }: Debt): Owed {
  return {
    id,
    names,
    spoken,
    text,
    ...(amount === undefined ? {} : { amount }),
    ...(unit ? { unit } : {}),
    at,
    ...(settled ? { settled } : {}),
  }
}

/** Open entries, oldest first, then what was settled lately. */
function ledgerOf(memory: Memory, kind: Debt['kind']): Owed[] {
  const entries = memory.ledger.filter((debt) => debt.kind === kind)
  const settled = entries.filter((debt) => debt.settled).slice(-10)
  return [...entries.filter((debt) => !debt.settled), ...settled].map(owed)
}

function skippedOf({ stage: { skipped } }: Memory, now: number): Pick<Glance, 'skipped'> | undefined {
  const until = (skipped?.at ?? 0) + tuning.stage.unskip
  return skipped && until > now ? { skipped: { cue: skipped.moment.id, until } } : undefined
}

/** What the memory shows at a glance. */
export function glance(memory: Memory, now: number): Glance {
  const { stage, earlier, facts, host, rhythm, model, pace } = memory
  return {
    ...(stage.now?.moment.cue ? { now: stage.now.moment.cue } : {}),
    waiting: ranked(memory, now)
      .flatMap((moment) => moment.cue ?? [])
      .slice(0, tuning.stage.waiting),
    pinned: stage.pinned.flatMap(({ moment }) => moment.cue ?? []),
    later: memory.open.flatMap(({ cue, from }) =>
      cue?.state === 'snoozed' && from && from > now ? { cue, from } : [],
    ),
    ...skippedOf(memory, now),
    earlier,
    thanks: ledgerOf(memory, 'thanks'),
    questions: ledgerOf(memory, 'question'),
    promises: ledgerOf(memory, 'promise'),
    ...(hushed(memory, now) ? { hushUntil: pace.hushUntil } : {}),
    ...(host.away && host.awayAt !== undefined ? { awayAt: host.awayAt } : {}),
    chatPerMinute: chatPerMinute(rhythm, now),
    ...(facts.lastChatAt === undefined ? {} : { lastChatAt: facts.lastChatAt }),
    ...(facts.lastPaidAt === undefined ? {} : { lastPaidAt: facts.lastPaidAt }),
    ...(facts.viewersAt === undefined ? {} : { lastViewersAt: facts.viewersAt }),
    ...(host.lastAt === undefined ? {} : { lastHostAt: host.lastAt }),
    chatQuiet: now - rhythm.lastAt >= quietAfter(rhythm),
    refused: model.refused,
    budget: budgetOf(memory, now),
  }
}
