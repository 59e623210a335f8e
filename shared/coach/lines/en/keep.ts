import type { Theming } from '../bank.ts'

/** What must not be forgotten: promises, regulars, the goal. */

export const said: Theming = {
  action: 'do',
  lines: {
    warm: [
      'You gave your word: {deed}. They would love it now.',
      'A promise is due: {deed}.',
      'They waited for it: time to {deed}.',
      'Now is the moment for your promise: {deed}.',
    ],
    playful: [
      'Promise alarm! You said: {deed}.',
      'No escape now: {deed}!',
      'The bill is on the table: {deed}.',
      'They did not forget. You said: {deed}.',
    ],
    calm: [
      'Still open: {deed}.',
      'You promised to {deed}.',
      'Your promise, when you are ready: {deed}.',
      'A good time to {deed}.',
    ],
    hype: [
      'Promise time! {deed}!',
      'You said it, now do it: {deed}!',
      'The room earned it: {deed}!',
      'Here we go: {deed}!',
    ],
  },
}

export const wish: Theming = {
  action: 'do',
  lines: {
    warm: [
      "{name}'s wish is still open.",
      '{name} paid for something. A lovely moment to do it.',
      'Come back to what {name} wished for.',
      'Do not forget {name}: the wish is waiting.',
    ],
    playful: [
      'Order up for {name}!',
      'Table for {name}: the wish is still in the kitchen.',
      '{name} tips a hat and points at the wish list.',
      'The wish of {name} taps its foot.',
    ],
    calm: [
      'Open: the wish of {name}.',
      '{name} still waits for the wish.',
      'When it suits you: what {name} wished for.',
      'Next, perhaps, the wish of {name}.',
    ],
    hype: [
      'Time for the wish of {name}!',
      '{name} asked, you deliver!',
      'Wish of {name} up next!',
      'Make it happen for {name}!',
    ],
  },
}

export const unnamed: Theming = {
  action: 'do',
  lines: {
    warm: [
      'A wish that was paid for is still open.',
      'Somebody unnamed waits for a wish.',
      'One wish is left on your list.',
    ],
    playful: [
      'A wish without a name taps at the door.',
      'The secret friend still has a wish to come.',
      'Your wish list has one line left.',
    ],
    calm: ['One paid wish is open.', 'A wish is still waiting.', 'Left to do: one wish.'],
    hype: ['One more wish to make true!', 'Wish list! One is left!', 'An open wish: go for it!'],
  },
}

export const fair: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Say something to {name}, who has been with you all along.',
      '{name} would be glad of a word.',
      'Turn to {name} for a moment.',
      'Ask {name} how the evening is.',
    ],
    playful: [
      'Psst: {name} has been waiting with great dignity.',
      'Throw a word to {name}, the patient one.',
      '{name} deserves a cameo.',
      'Pull {name} into the story.',
    ],
    calm: [
      'A word for {name}, perhaps.',
      '{name} has not heard from you for a while.',
      'Include {name} in what you say next.',
      'Ask {name} a small question.',
    ],
    hype: [
      'Give {name} some love!',
      'Call out {name}, loyal as ever!',
      'Hey, where is {name}? Say hi!',
      'Bring {name} in!',
    ],
  },
}

export const money: Theming = {
  action: 'do',
  lines: {
    warm: [
      'In passing, tell them what the goal is for.',
      'Mention the goal once, lightly: {left} are left.',
      'Share what happens when the goal is full.',
      'Say what you look forward to when the goal is full.',
    ],
    playful: [
      'Wink at the goal and tell its story.',
      'The goal feels lonely. Tell chat what it is for.',
      'Drop a line about what the goal brings.',
      'Introduce the goal like a shy guest.',
    ],
    calm: [
      'Mention the goal in a sentence, then go on.',
      'The goal stands at {left} to go. One sentence is enough.',
      'Say what the goal is for.',
      'Name the goal once, without more.',
    ],
    hype: [
      'Tell them what the goal unlocks!',
      'Paint the picture: what happens at {target}?',
      'One loud line about the goal, then on with the show!',
      'Remind the room what it is building!',
    ],
  },
}
