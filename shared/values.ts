/** Plain values as they may come in from outside. */

import * as v from 'valibot'

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
export const id = v.pipe(text(200), v.minLength(1))
export const number = v.pipe(v.number(), v.finite())
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Every member of a union, so that one which is new there cannot be forgotten where it is checked. */
export const every = <T extends string>(all: Record<T, true>): T[] => Object.keys(all) as T[]
