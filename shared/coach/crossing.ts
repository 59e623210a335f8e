/** Whether a text touches a topic that the broadcaster does not want. */

import { crossedBy } from './limits.ts'

/** Every word of a limit, in any form, in any order, under any disguise. */
export function crosses(limits: readonly string[], text: string): boolean {
  return crossedBy(limits, text) !== undefined
}
