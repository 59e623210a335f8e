import type { Cue, MomentKind } from '../../shared/cue.ts'
import type { Owed, RelayState } from '../../shared/view.ts'

/** The reason without the word that the card puts before it anyway: "Raid · lampkeeper with 48" under "Raid". */
export function reasonUnder(kind: string, why: string): string {
  const doubled = why.toLowerCase().startsWith(`${kind.toLowerCase()} · `)
  return doubled ? why.slice(kind.length + 3) : why
}

/** These reasons hold somebody's own words, and the cue is about them: they are read, not glanced at. */
const quoting: MomentKind[] = ['question', 'boundary', 'promise', 'rush']

/** How the reason is set: a quotation large and over three lines, a long one less large; any other in one line. */
export function quoteStep({ moment, why }: Cue): '' | 'quote' | 'quote long' {
  if (!quoting.includes(moment)) return ''
  return why.length > 80 ? 'quote long' : 'quote'
}

/** How far a tail steps down, so that it fits the space kept for it: two lines, or three small ones. */
export function tailStep(tail: string): '' | 'long' | 'longer' {
  if (tail.length > 84) return 'longer'
  return tail.length > 60 ? 'long' : ''
}

/** How far the line steps down: over 60 characters one size, over 100 two. */
export function step(content: string): '' | 'long' | 'longer' {
  if (content.length > 100) return 'longer'
  return content.length > 60 ? 'long' : ''
}

const urgent: MomentKind[] = ['thanks', 'milestone', 'raid']

/** Whether a tail may still come, so that space is kept for it. */
export function awaitsTail(cue: Cue, relay: RelayState): boolean {
  return (
    cue.lane === 'rule' &&
    !cue.bare &&
    cue.state !== 'pinned' &&
    urgent.includes(cue.moment) &&
    relay.state === 'connected' &&
    relay.modelReachable
  )
}

export interface Ring {
  /** From the showing to the deadline, ms. */
  whole: number
  /** What of it has passed, ms. */
  gone: number
}

/** The cue's time as a ring; no ring for a pinned cue, which has no deadline. */
export function ringOf(cue: Cue, now: number): Ring | undefined {
  if (cue.state === 'pinned') return undefined
  const from = cue.shownAt ?? cue.at
  const whole = Math.max(1, cue.deadline - from)
  return { whole, gone: Math.min(whole, Math.max(0, now - from)) }
}

/** Seconds until the deadline, rounded up to fives, so that a reader is not asked to count. */
export function aboutLeft(cue: Cue, now: number): number {
  return Math.max(0, Math.ceil((cue.deadline - now) / 5000) * 5)
}

/** Part of its time that a waiting cue has left, 0 to 1. */
export function leftOf(cue: Cue, now: number): number {
  return Math.min(1, Math.max(0, (cue.deadline - now) / Math.max(1, cue.deadline - cue.at)))
}

export interface Piece {
  text: string
  /** A name or an amount. */
  marked: boolean
}

/** A digit goes on in a digit, a letter in a letter: "2" is not found in "25", "Max" not in "Maxi". */
function goesOn(left: string | undefined, right: string | undefined): boolean {
  const pair = `${left ?? ' '}${right ?? ' '}`
  return /^\d\d$/.test(pair) || /^\p{Script=Latin}{2}$/u.test(pair)
}

/** Where a mark stands whole in a line, -1 where it does not. */
function find(content: string, mark: string): number {
  let at = mark === '' ? -1 : content.indexOf(mark)
  while (at >= 0) {
    const end = at + mark.length
    if (!goesOn(content[at - 1], mark[0]) && !goesOn(mark.at(-1), content[end])) return at
    at = content.indexOf(mark, at + 1)
  }
  return -1
}

/** Cuts a line at its marks, longest mark first, so that "Max" does not split "Max 1987". */
export function pieces(content: string, marks: string[] = []): Piece[] {
  const mark = [...marks].sort((a, b) => b.length - a.length).find((one) => find(content, one) >= 0)
  if (mark === undefined) return content ? [{ text: content, marked: false }] : []
  const at = find(content, mark)
  return [
    ...pieces(content.slice(0, at), marks),
    { text: mark, marked: true },
    ...pieces(content.slice(at + mark.length), marks),
  ]
}

export interface BundleTick {
  name: string
  owed: string
  settled: boolean
}

/** A bundle's ticks, one for each person who is owed; none for a cue of one. */
export function ticksOf(cue: Cue, thanks: Owed[]): BundleTick[] {
  if (cue.moment !== 'thanks' || cue.who.length < 2) return []
  return cue.who.flatMap((name) => {
    const owed = thanks.find((one) => one.names.includes(name))
    return owed ? [{ name: owed.spoken || name, owed: owed.id, settled: owed.settled !== undefined }] : []
  })
}

export type Outcome =
  | 'done'
  | 'heard'
  | 'skipped'
  | 'later'
  | 'expired'
  | 'withdrawn'
  | 'refused'
  | 'pinned'
  | 'waiting'

/** How a cue ended. */
export function outcomeOf(cue: Cue): Outcome {
  if (cue.state === 'snoozed') return 'later'
  return cue.state === 'shown' ? 'waiting' : cue.state
}

/** Whether the broadcaster made something of it. */
export function used(cue: Cue): boolean {
  return cue.state === 'done' || cue.state === 'heard'
}
