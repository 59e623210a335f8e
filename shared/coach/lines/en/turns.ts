import type { Theming } from '../bank.ts'

/** Coming back, closing, and the first minutes after a raid. */

export const back: Theming = {
  action: 'do',
  lines: {
    warm: ['Welcome back: {todo}.', 'Nice and easy: {todo}.', 'While you were away: {todo}.', 'In this order: {todo}.'],
    playful: ['You were missed! Now {todo}.', 'The desk is full: {todo}.', 'Mission: {todo}.', 'Ta-da! Next, {todo}.'],
    calm: ['Now {todo}.', 'First things first: {todo}.', 'One by one: {todo}.', 'Since you left: {todo}.'],
    hype: ['Back in action: {todo}!', 'Go: {todo}!', 'Right on: {todo}!', 'They waited: {todo}!'],
  },
}

export const thanks: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Closing time: thank {name}, name the next date, say good night.',
      'Thank {name} once more, then tell them when you return.',
      'Leave them warm: thanks to {name}, and the next date.',
    ],
    playful: [
      'Credits roll: {name}! Then the next date, then curtain.',
      'Last call: bow to {name}, tease the next show.',
      'Wrap it with a bow for {name}, then the next date.',
    ],
    calm: [
      'To close: thank {name}, then say when you return.',
      'Name {name}, the next date, good night.',
      'A last thank-you to {name}, then the next date.',
    ],
    hype: [
      'Big finish: cheer {name} and call out the next date!',
      'Final bow with {name}! Tell them when you are back!',
      'End it loud: {name}, then the next date!',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Closing time: thank everyone and name the next date.',
      'Tell them what you enjoyed, and when you return.',
      'Thank the room, then say when you meet again.',
    ],
    playful: [
      'Curtain soon: a bow, the next date, good night.',
      'Tease the next show before you go.',
      'Roll the credits for the whole room.',
    ],
    calm: [
      'To close: thanks to all, and the next date.',
      'Say when you return, then good night.',
      'Thank them quietly and name the next evening.',
    ],
    hype: [
      'Big finish! Thank them all, call out the next date!',
      'One last cheer for everyone, then the next date!',
      'End it loud: thanks, next date, good night!',
    ],
  },
}

export const several: Theming = {
  action: 'say',
  lines: {
    warm: ['Welcome in, {name}!', 'So nice to meet you, {name}.', 'Hello {name}, glad you all came.'],
    playful: [
      'Fresh faces: {name}! Come in!',
      'Look at you, {name}! Seats for everyone.',
      'Hi {name}, shoes off, snacks left.',
    ],
    calm: ['Hello {name}, settle in.', 'Good evening, {name}.', 'A quiet welcome to {name}.'],
    hype: ['Welcome, {name}! Let us go!', 'Big hello to {name}!', 'Here they come: {name}!'],
  },
}

/** Goes on from the greeting of a raid. */
export const raidTail: Theming = {
  action: 'say',
  lines: {
    warm: [
      'For those who are new: let me tell you what we do tonight.',
      'Here is what is going on tonight, in one sentence.',
      'You came at a good moment, let me show you.',
    ],
    playful: [
      'Quick tour for the newcomers: this is what we are up to.',
      'You missed nothing, here is the plot so far.',
      'Let me catch you up in ten seconds.',
    ],
    calm: [
      'In one sentence, this is our evening.',
      'Let me say briefly what happens here.',
      'A word on what we are doing tonight.',
    ],
    hype: [
      'New here? This is what we are building!',
      'You came just in time, look at this!',
      'Here is the plan, jump right in!',
    ],
  },
}
