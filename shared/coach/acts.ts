/** What the broadcaster does with cues. */

import type { Cue } from '../cue.ts'
import type { Act } from '../protocol.ts'
import { hear, moves, speaks } from './host.ts'
import { cancel, unhold } from './lane.ts'
import { settle, unsettle } from './ledger.ts'
import type { Moment } from './memory.ts'
import { mutes } from './mute.ts'
import { change } from './open.ts'
import { close, drop, type Outcome, tell } from './outcome.ts'
import { note } from './people.ts'
import { unpin } from './settle.ts'
import { leave, show } from './stage.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

function find(turn: Turn, id: string): { moment: Moment; where: 'stage' | 'open' | 'pinned' } | undefined {
  const { stage, open } = turn.memory
  if (stage.now?.moment.id === id) return { moment: stage.now.moment, where: 'stage' }
  const waiting = open.find((moment) => moment.id === id)
  if (waiting) return { moment: waiting, where: 'open' }
  const pin = stage.pinned.find((one) => one.moment.id === id)
  return pin && { moment: pin.moment, where: 'pinned' }
}

/** Ends a cue wherever it is. */
function end(turn: Turn, id: string, outcome: Outcome): Moment | undefined {
  const found = find(turn, id)
  if (!found) return undefined
  unpin(turn, id)
  if (found.where === 'stage') leave(turn, outcome)
  else if (found.where === 'open') drop(turn, found.moment, outcome)
  else close(turn, found.moment, outcome)
  return found.moment
}

/** Done also counts for a cue that ran out of time while the hand was on its way. */
function done(turn: Turn, id: string): void {
  const moment = end(turn, id, { state: 'done' })
  const owed = moment?.owed ?? turn.memory.ledger.filter((debt) => debt.cue === id).map((debt) => debt.id)
  settle(turn, owed, 'done')
  for (const name of moment?.who ?? []) note(turn, name, (person) => ({ ...person, greetedAt: turn.now }))
  if (moment?.menu) for (const name of moment.who) mutes(turn, name)
  if (moment) return
  const late = turn.memory.earlier.find((cue) => cue.id === id)
  if (!late || late.state === 'done') return
  const { reason: _, ...cue } = late
  set(turn, { earlier: turn.memory.earlier.map((one) => (one.id === id ? { ...cue, state: 'done' } : one)) })
  tell(turn, { ...cue, state: 'done' })
}

/** Leaves now and comes back in two minutes, if it is still true; asked again meanwhile, at once. */
function later(turn: Turn, id: string): void {
  const found = find(turn, id)
  if (!found?.moment.cue) return
  unpin(turn, id)
  const isOff = found.moment.cue.state === 'snoozed' && (found.moment.from ?? 0) > turn.now
  const from = isOff ? turn.now : turn.now + tuning.stage.later
  const deadline = from + found.moment.deadline - found.moment.at
  const cue = { ...found.moment.cue, deadline, state: 'snoozed' as const }
  const moment: Moment = { ...found.moment, cue, at: from, from, deadline, seen: 0 }
  const { now: current, ...stage } = turn.memory.stage
  if (found.where === 'stage' && current) set(turn, { stage })
  if (found.where === 'open') change(turn, id, () => moment)
  else set(turn, { open: [...turn.memory.open, moment] })
  tell(turn, cue)
}

/** A pinned cue has no deadline any more. */
function pin(turn: Turn, id: string): void {
  const found = find(turn, id)
  if (!found?.moment.cue || found.where === 'pinned' || turn.memory.stage.pinned.some((one) => one.moment.id === id))
    return
  const cue = { ...found.moment.cue, state: 'pinned' as const }
  const moment: Moment = { ...found.moment, cue }
  const { stage } = turn.memory
  set(turn, {
    open: turn.memory.open.filter((one) => one.id !== id),
    stage: {
      ...stage,
      ...(found.where === 'stage' && stage.now ? { now: { ...stage.now, moment } } : {}),
      pinned: [...stage.pinned, { moment, at: turn.now }].slice(-10),
    },
  })
  if (found.where === 'open') tell(turn, cue)
}

/** Without its pin a cue on stage has the rest of its time again, and any other is over. */
function takeDown(turn: Turn, id: string): void {
  const { now, pinned } = turn.memory.stage
  if (!pinned.some((one) => one.moment.id === id)) return
  const { moment } = now ?? {}
  if (!now || moment?.id !== id || !moment.cue || turn.now >= moment.deadline)
    return void end(turn, id, { state: 'withdrawn', reason: 'unpinned' })
  unpin(turn, id)
  const cue = { ...moment.cue, state: 'shown' as const }
  set(turn, { stage: { ...turn.memory.stage, now: { ...now, moment: { ...moment, cue } } } })
}

/** Nobody is muted by an open menu; but done, on whatever screen or key, then says that they were. */
function menu(turn: Turn, id: string): void {
  const opened = (moment: Moment): Moment => (moment.id === id ? { ...moment, menu: true } : moment)
  const { stage, open } = turn.memory
  const now = stage.now && { ...stage.now, moment: opened(stage.now.moment) }
  const pinned = stage.pinned.map((pin) => ({ ...pin, moment: opened(pin.moment) }))
  set(turn, { open: open.map(opened), stage: { ...stage, ...(now && { now }), pinned } })
}

/** Silences everything but boundary; what is on stage goes. */
function hush(turn: Turn, minutes: number): void {
  const { hushUntil: _, ...pace } = turn.memory.pace
  set(turn, { pace: minutes > 0 ? { ...pace, hushUntil: turn.now + minutes * 60_000 } : pace })
  if (minutes <= 0) return
  cancel(turn)
  unhold(turn)
  if (turn.memory.stage.now?.moment.kind !== 'boundary') leave(turn, { state: 'withdrawn', reason: 'hushed' })
}

function moved(turn: Turn, where: 'away' | 'back' | 'ends'): void {
  moves(turn, where)
  if (where === 'back') return
  const reason = where === 'away' ? 'you were away' : 'the evening is over'
  leave(turn, { state: 'withdrawn', reason })
  if (where === 'ends') for (const moment of turn.memory.open) drop(turn, moment, { state: 'withdrawn', reason })
}

function skip(turn: Turn, id: string): void {
  const moment = end(turn, id, { state: 'skipped' })
  if (moment) set(turn, { stage: { ...turn.memory.stage, skipped: { moment, at: turn.now } } })
}

/** Where the stage is taken it waits. */
function bring(turn: Turn, moment: Moment & { cue: Cue }): void {
  if (!turn.memory.stage.now) show(turn, moment)
  else {
    set(turn, { open: [...turn.memory.open, moment] })
    tell(turn, moment.cue)
  }
}

/** What was skipped comes back with the time that it had left; what was pinned, to its pin. */
function unskip(turn: Turn, id: string): void {
  const { skipped, ...stage } = turn.memory.stage
  if (skipped?.moment.id !== id || !skipped.moment.cue || turn.now - skipped.at > tuning.stage.unskip) return
  set(turn, { stage, earlier: turn.memory.earlier.filter((cue) => cue.id !== id) })
  const { moment } = skipped
  const { cue } = skipped.moment
  if (cue.state === 'pinned') {
    set(turn, { stage: { ...stage, pinned: [...stage.pinned, { moment, at: turn.now }].slice(-10) } })
    tell(turn, cue)
  } else {
    const deadline = moment.deadline + turn.now - skipped.at
    bring(turn, { ...moment, deadline, seen: moment.seen ?? 0, cue: { ...cue, deadline, state: 'waiting' } })
  }
}

const withCue = { done, skip, later, pin, unpin: takeDown, unskip, menu }

/** Does what the broadcaster did. */
export function act(turn: Turn, deed: Act): void {
  switch (deed.did) {
    case 'done':
    case 'skip':
    case 'later':
    case 'pin':
    case 'unpin':
    case 'unskip':
    case 'menu':
      withCue[deed.did](turn, deed.cue)
      break
    case 'hush':
      hush(turn, deed.minutes)
      break
    case 'settle':
      settle(turn, [deed.owed], 'done')
      break
    case 'unsettle':
      unsettle(turn, [deed.owed])
      break
    case 'said':
      hear(turn, deed.text)
      break
    case 'speaking':
    case 'silent':
    case 'unheard':
      speaks(turn, deed.did)
      break
    case 'away':
    case 'back':
    case 'ends':
      moved(turn, deed.did)
      break
    case 'mutes':
      mutes(turn, deed.who)
  }
}
