/** An answer does not say again what one of the last twenty cues said. */

import { distinct, likeness, wordsOf } from '../text.ts'
import type { Rule } from './rule.ts'

const ALIKE = 0.6

export const repeat: Rule = (content, ask) => {
  const words = distinct(wordsOf(content))
  // Without the answer the host would see the rule's line; only under it that would be said twice.
  const said = [...(ask.want === 'tail' ? [ask.line] : []), ...ask.last]
  return said.some((line) => likeness(words, distinct(wordsOf(line))) > ALIKE) ? 'repeat' : undefined
}
