/** How many events the background has, as any screen is told. */

import type { View } from '../../shared/view.ts'
import type { Desk } from '../stage/desk.ts'

const sum = ({ events }: Pick<View, 'events'>): number => Object.values(events).reduce((all, count) => all + count, 0)

export const totalOf = (desk: Desk): number => sum(desk.view() ?? { events: {} })

/** Ms without anything new after which nothing more is expected. */
const STILL = 1500

/** Waits until the background has `count` events and a moment more, or until nothing comes any more. */
export async function waitFor(desk: Desk, count: number): Promise<number> {
  let last = totalOf(desk)
  while (last < count) {
    await desk.until((view) => sum(view) > last, 'more rows', STILL).catch(() => undefined)
    if (totalOf(desk) === last) break
    last = totalOf(desk)
  }
  await new Promise((resolve) => setTimeout(resolve, 300))
  return totalOf(desk)
}
