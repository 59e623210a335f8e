/** What a gift is worth beside this room's usual one. */

import type { Debt, Memory } from './memory.ts'
import { median } from './ring.ts'

type Gift = Pick<Debt, 'amount' | 'unit'>

/** So many times the usual is far above it. */
const FAR = 5

/** The usual amount in this unit tonight; undefined as long as too few were given to say. */
function usualOf({ facts }: Memory, unit: Gift['unit']): number | undefined {
  if (unit === 'sub') return 1
  return unit === facts.unit && facts.amounts.length >= 3 ? median(facts.amounts) : undefined
}

/** In usual gifts of its unit, so that subs and tokens can be laid side by side; before one knows, in its own unit. */
export function worthOf(memory: Memory, { amount, unit }: Gift): number {
  const usual = usualOf(memory, unit)
  return (amount ?? usual ?? 1) / (usual ?? 1)
}

/** What it can be weighed with: all whose usual gift is known, else its own unit. */
export function scaleOf(memory: Memory, { unit }: Gift): string {
  return usualOf(memory, unit) === undefined ? (unit ?? '') : 'usual'
}

/** At least five times the usual; before one knows what is usual, five times the largest of the others. */
export function isOutlier(memory: Memory, { amount, unit }: Gift, others: readonly Gift[]): boolean {
  if (amount === undefined) return false
  const usual = usualOf(memory, unit)
  if (usual !== undefined) return amount >= FAR * usual
  const rivals = others.filter((one) => one.unit === unit).map((one) => one.amount ?? 0)
  return rivals.length > 0 && amount >= FAR * Math.max(...rivals)
}
