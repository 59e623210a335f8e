import type { Advice, Capture, View } from '../../shared/view.ts'
import { spentOf } from './budget.ts'

/** What the overlay says when no cue is on stage. One of them at a time, the most pressing first. */
export type Pill =
  | { is: 'yours' }
  | { is: 'blind'; since: number; why: Extract<Capture, { state: 'blind' }>['why'] }
  | { is: 'ended'; since: number }
  | { is: 'away'; since: number }
  | { is: 'hush'; minutes: number }
  | { is: 'kept'; pinned: number; waiting: number }
  | { is: 'advice'; advice: Advice }
  /** `moving`: the number of viewers changes meanwhile, so that another look may be worth it. */
  | { is: 'quiet'; seconds: number; moving: boolean }
  | { is: 'rules'; why: 'offline' | 'refused' | 'model' | 'budget' }
  | { is: 'looking' }
  | { is: 'listening'; events: number }

/** All events counted so far. */
export function eventsOf(view: View): number {
  return Object.values(view.events).reduce((sum, n) => sum + n, 0)
}

function rulesOnly({ relay, glance }: View): Extract<Pill, { is: 'rules' }>['why'] | undefined {
  if (relay.state === 'offline' || relay.state === 'refused') return relay.state
  if (relay.state !== 'connected') return undefined
  if (!relay.modelReachable) return 'model'
  return spentOf(glance.budget) && 'budget'
}

/** What could be changed on the page to be told more, unless it was put aside. */
export function adviceOf({ capture }: View, aside?: Advice): Advice | undefined {
  const advice = capture.state === 'blind' ? undefined : capture.advice
  return advice === aside ? undefined : advice
}

/** The number of viewers changed after the last message: no proof of anything, but worth another look. */
export function viewersMove({ glance }: View): boolean {
  return glance.chatQuiet && (glance.lastViewersAt ?? 0) > (glance.lastChatAt ?? 0)
}

/** The same where notes beside it offer every deed: only what is so. */
export function plainPillOf(view: View, now: number): Pill | undefined {
  const pill = pillOf(view, now, adviceOf(view))
  return pill?.is === 'quiet' ? { ...pill, moving: false } : pill
}

/** Undefined where there is nothing to say: no room, or not the user's. */
export function pillOf(view: View, now: number, aside?: Advice): Pill | undefined {
  const { capture, glance, mine } = view
  if (!view.room || mine === 'no') return undefined
  if (mine === 'ask') return { is: 'yours' }
  if (view.endedAt !== undefined) return { is: 'ended', since: view.endedAt }
  if (capture.state === 'blind') return { is: 'blind', since: capture.since, why: capture.why }
  if (glance.awayAt !== undefined) return { is: 'away', since: glance.awayAt }
  if ((glance.hushUntil ?? 0) > now) return { is: 'hush', minutes: Math.ceil((glance.hushUntil! - now) / 60_000) }
  const [pinned, waiting] = [glance.pinned.length, glance.waiting.length]
  if (pinned + waiting > 0) return { is: 'kept', pinned, waiting }
  const advice = adviceOf(view, aside)
  if (advice) return { is: 'advice', advice }
  if (capture.state === 'waiting') return { is: 'looking' }
  if (glance.chatQuiet && glance.lastChatAt !== undefined) {
    const seconds = Math.max(0, Math.round((now - glance.lastChatAt) / 1000))
    return { is: 'quiet', seconds, moving: viewersMove(view) }
  }
  const why = rulesOnly(view)
  return why ? { is: 'rules', why } : { is: 'listening', events: eventsOf(view) }
}
