import type { View } from '../../shared/view.ts'

/** What the overlay says when no cue is on stage. One of them at a time, the most pressing first. */
export type Pill =
  | { is: 'yours' }
  | { is: 'blind'; since: number; why: string }
  | { is: 'hush'; minutes: number }
  | { is: 'kept'; pinned: number; waiting: number }
  | { is: 'quiet'; seconds: number; moving: boolean }
  | { is: 'rules'; why: 'offline' | 'refused' | 'model' }
  | { is: 'looking' }
  | { is: 'listening'; events: number }

/** All events counted so far. */
export function eventsOf(view: View): number {
  return Object.values(view.events).reduce((sum, n) => sum + n, 0)
}

function rulesOnly({ relay }: View): 'offline' | 'refused' | 'model' | undefined {
  if (relay.state === 'offline' || relay.state === 'refused') return relay.state
  return relay.state === 'connected' && !relay.modelReachable ? 'model' : undefined
}

/** Undefined where there is nothing to say: no room, or not the user's. */
export function pillOf(view: View, now: number): Pill | undefined {
  const { capture, glance, mine } = view
  if (!view.room || mine === 'no') return undefined
  if (mine === 'ask') return { is: 'yours' }
  if (capture.state === 'blind') return { is: 'blind', since: capture.since, why: capture.why }
  if ((glance.hushUntil ?? 0) > now) return { is: 'hush', minutes: Math.ceil((glance.hushUntil! - now) / 60_000) }
  const [pinned, waiting] = [glance.pinned.length, glance.waiting.length]
  if (pinned + waiting > 0) return { is: 'kept', pinned, waiting }
  if (capture.state === 'waiting') return { is: 'looking' }
  if (glance.chatQuiet && glance.lastChatAt !== undefined) {
    const seconds = Math.max(0, Math.round((now - glance.lastChatAt) / 1000))
    return { is: 'quiet', seconds, moving: (view.events.viewers ?? 0) > 0 }
  }
  const why = rulesOnly(view)
  return why ? { is: 'rules', why } : { is: 'listening', events: eventsOf(view) }
}
