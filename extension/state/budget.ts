import type { Glance } from '../../shared/view.ts'

type Budget = NonNullable<Glance['budget']>
export type Bound = 'money' | 'evening' | 'hour'

/** The longest first. A minute that is spent is over before it is read. */
const bounds: Bound[] = ['money', 'evening', 'hour']

/** The bound that keeps the model from being asked for longest; undefined while it may be. */
export function spentOf(budget: Budget | undefined): Bound | undefined {
  return budget && bounds.find((one) => budget[one].used >= budget[one].most)
}
