/** What people do in a room, in a few words. */

import type { Facts } from '../../shared/events.ts'
import type { View } from '../../shared/view.ts'

const viewer = (name: string) => ({ name, badges: [] })

export const says = (name: string, text: string): Facts => ({ kind: 'chat', who: viewer(name), text })

export const tips = (name: string, amount: number, text?: string): Facts => ({
  kind: 'paid',
  who: viewer(name),
  what: 'tip',
  amount,
  unit: 'token',
  ...(text ? { text } : {}),
})

export const cheers = (name: string, amount: number, text = 'go'): Facts => ({
  ...tips(name, amount, text),
  what: 'cheer',
  unit: 'bit',
})

/** How many events the background has received. */
export const received = ({ events }: View): number => Object.values(events).reduce((sum, count) => sum + count, 0)
