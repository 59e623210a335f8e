import type { Theming } from '../bank.ts'

/** A line that is crossed. A boundary is calm in every tone. */

const STAYS = [
  '{name}, that stays private. Thank you for understanding.',
  'I keep that to myself, {name}. Back to our evening.',
  'That is not for the stream, {name}.',
  '{name}, I would rather not. Let us talk about something else.',
  'Some things stay mine, {name}. What else is on your mind?',
  'That one I leave unanswered, {name}, with a smile.',
  'I do not share that here, {name}.',
  '{name}, kindly: that is a no.',
  '{name}, that door stays shut. Ask me something else.',
  'Let us keep that out of here, {name}.',
]
const ENOUGH = [
  '{name}, I have said no, and it stays a no.',
  'My answer is the same, {name}. Please leave it there.',
  '{name}, please stop asking. The answer does not change.',
  'That is enough of that, {name}. Thank you.',
  'No, {name}, and I will not come back to it.',
  'We leave that topic now, {name}.',
  '{name}, I mean it: that stays closed.',
  'One more time, calmly: no, {name}.',
  '{name}, you know my answer. Please respect it.',
  'I have answered that, {name}. Now we move on.',
]

export const first: Theming = {
  action: 'say',
  lines: { warm: STAYS, playful: STAYS, calm: STAYS, hype: STAYS },
}

export const again: Theming = {
  action: 'say',
  lines: { warm: ENOUGH, playful: ENOUGH, calm: ENOUGH, hype: ENOUGH },
}
