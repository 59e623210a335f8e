/** What the stand-in says: made from the prompt alone, as a model would. */

import type { Behaviour } from './behaviour.ts'

export interface Message {
  role: string
  content: string
}

/** The words of the answer, in the form that the prompt asks for, or as far from it as `behaviour` wants. */
export function answerFor(behaviour: Behaviour, messages: Message[]): string {
  if (behaviour === 'babbling') return 'As an assistant I would be glad to help you with your stream today!'
  const who = somebody(messages)
  if (behaviour === 'wrong-name') return 'SAY: Thank you V999, you are the best!'
  if (behaviour === 'link') return 'SAY: Everybody look at https://example.com/free right now!'
  return `SAY: ${who ? `${who}, what` : 'What'} would you like to see next?`
}

/** The viewer whom the newest row of the prompt is about. */
function somebody(messages: Message[]): string | undefined {
  const text = messages.map(({ content }) => content).join('\n')
  return text.match(/\bV\d+\b/g)?.at(-1)
}
