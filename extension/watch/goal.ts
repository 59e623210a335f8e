import type { Sighting } from '../../shared/events.ts'

/**
 * A goal of which the page only says how much is left. How far it is can be told only for a goal that was seen from its
 * start, that is after the remainder rose; until then nothing is told, since a target would be a guess.
 */
export function goalTeller(): (sighting: Sighting) => Sighting | undefined {
  let last: number | undefined
  let target: number | undefined
  return (sighting) => {
    if (sighting.kind !== 'goal' || sighting.left === undefined) return sighting
    const { left, ...goal } = sighting
    if (last !== undefined && left > last) target = left
    last = left
    return target === undefined ? undefined : { ...goal, amount: target - left, target }
  }
}
