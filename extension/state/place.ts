import type { Corner, Size } from '../../shared/settings.ts'

/** Clockwise from the top left, the order of the C key. */
export const corners: Corner[] = ['top-left', 'top-right', 'bottom-right', 'bottom-left']
export const sizes: Size[] = ['s', 'm', 'l']

/** The next of `list` after `one`, round and round. */
export function after<T>(list: T[], one: T): T {
  return list[(list.indexOf(one) + 1) % list.length] as T
}
