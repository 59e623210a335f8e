import type { Light, View } from '../../shared/view.ts'

/** One of the panel's four lights. `value` is what stands beside it. */
export interface Lamp {
  of: 'chat' | 'you' | 'money' | 'capture'
  light: Light
  value:
    | { is: 'perMinute'; n: number }
    | { is: 'age'; ms: number }
    | { is: 'none' | 'unknown' | 'finding' | 'waiting' | 'active' | 'seeing' | 'blind' }
}

const hostActiveMs = 60_000
const moneyFreshMs = 5 * 60_000

function chat({ glance }: View, now: number): Lamp {
  if (glance.lastChatAt === undefined) return { of: 'chat', light: 'unknown', value: { is: 'none' } }
  if (glance.chatQuiet) return { of: 'chat', light: 'quiet', value: { is: 'age', ms: now - glance.lastChatAt } }
  return { of: 'chat', light: 'fine', value: { is: 'perMinute', n: glance.chatPerMinute } }
}

function you({ glance }: View, now: number): Lamp {
  const at = glance.lastHostAt
  if (at === undefined) return { of: 'you', light: 'unknown', value: { is: 'none' } }
  if (now - at < hostActiveMs) return { of: 'you', light: 'fine', value: { is: 'active' } }
  return { of: 'you', light: 'quiet', value: { is: 'age', ms: now - at } }
}

function money({ glance }: View, now: number): Lamp {
  const at = glance.lastPaidAt
  if (at === undefined) return { of: 'money', light: 'unknown', value: { is: 'none' } }
  return { of: 'money', light: now - at < moneyFreshMs ? 'fine' : 'quiet', value: { is: 'age', ms: now - at } }
}

const dark = (of: Lamp['of'], is: 'unknown' | 'finding' | 'waiting' | 'none'): Lamp => ({
  of,
  light: 'unknown',
  value: { is },
})

/**
 * Chat, you, money, capture. A blind capture makes chat and money unknown, never quiet; where only tips are missed, chat goes on,
 * and where a second source listens, both do.
 */
export function lampsOf(view: View | undefined, now: number): Lamp[] {
  if (!view) return (['chat', 'you', 'money', 'capture'] as const).map((one) => dark(one, 'finding'))
  const { capture } = view
  const heard = view.source?.state === 'connected'
  if (capture.state === 'blind')
    return [
      heard || capture.why === 'money' ? chat(view, now) : dark('chat', 'unknown'),
      you(view, now),
      heard ? money(view, now) : dark('money', 'unknown'),
      { of: 'capture', light: 'blind', value: { is: 'blind' } },
    ]
  if (capture.state === 'waiting' && heard)
    return [chat(view, now), you(view, now), money(view, now), dark('capture', 'waiting')]
  if (capture.state === 'waiting')
    return [...(['chat', 'you', 'money'] as const).map((one) => dark(one, 'none')), dark('capture', 'waiting')]
  const seeing: Lamp = { of: 'capture', light: 'fine', value: { is: 'seeing' } }
  return [chat(view, now), you(view, now), money(view, now), seeing]
}
