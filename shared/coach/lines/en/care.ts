import type { Theming } from '../bank.ts'

/** What looks after the host: a line that is crossed, a pause, people who wait, chat that is too fast. */

const STAYS = [
  '{name}, that stays private. Thank you for understanding.',
  'I keep that to myself, {name}. Back to our evening.',
  'That is not for the stream, {name}.',
  '{name}, I would rather not. Let us talk about something else.',
  'Some things stay mine, {name}. What else is on your mind?',
  'That one I leave unanswered, {name}, with a smile.',
  'I do not share that here, {name}.',
  '{name}, kindly: that is a no.',
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
]

/** A boundary is calm in every tone. */
export const first: Theming = {
  action: 'say',
  lines: { warm: STAYS, playful: STAYS, calm: STAYS, hype: STAYS },
}

export const again: Theming = {
  action: 'say',
  lines: { warm: ENOUGH, playful: ENOUGH, calm: ENOUGH, hype: ENOUGH },
}

export const pause: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Give yourself five minutes: water, a stretch, then back.',
      'A good moment for a short break, you have earned it.',
      '{minutes} in one go. Take a breather, they will wait.',
      'Tell them you are back in five, and stand up.',
    ],
    playful: [
      'Your chair asks for a holiday: five minutes off!',
      '{minutes}! Even robots recharge. Five minutes, go.',
      'Intermission! Popcorn for them, water for you.',
      'Press your own pause button for five minutes.',
    ],
    calm: [
      'Take five minutes. Water, and a look out of the window.',
      '{minutes} without a pause. Now would be a good time.',
      'Announce a short break and stand up.',
      'Rest your voice for a few minutes.',
    ],
    hype: [
      'Pit stop! Five minutes, then full speed again!',
      '{minutes} nonstop! Grab water, come back strong!',
      'Halftime! Stretch, drink, return!',
      'Quick recharge, champion: five minutes!',
    ],
  },
}

export const quietHost: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Say a few words, they are waiting for you.',
      'Chat misses your voice. What are you doing right now?',
      'Pick any line of chat and answer it aloud.',
      'Think aloud for a moment, they like to follow.',
    ],
    playful: [
      'Microphone check! Say anything, chat is listening.',
      'They wonder whether you turned into a statue.',
      'Break the silence with the first thing you see.',
      'Narrate your next ten seconds like a documentary.',
    ],
    calm: [
      'Say in one sentence what you are doing.',
      'A word to chat would be good now.',
      'Answer one line of chat aloud.',
      'Let them hear you for a moment.',
    ],
    hype: [
      'Voice on! Tell them what comes next!',
      'Chat is waiting, grab the mic!',
      'Shout out the next thing you do!',
      'Give them a live update, now!',
    ],
  },
}

export const asked: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Chat races. Most ask {ask}: answer that for everyone.',
      'Many want the same right now. One answer helps them all.',
      'Let the rest fly by and answer what most ask.',
      'Slow down for one thing: most want to know {ask}.',
    ],
    playful: [
      'Chat is a waterfall. Catch one drop: they ask {ask}.',
      'Everybody types at once! One answer calms the herd.',
      'Too fast to read, so: most want to know {ask}.',
      'Pick the winner of the shouting match and answer it.',
    ],
    calm: [
      'Chat is fast. Most ask {ask}.',
      'Answer the question that most ask, let the rest go.',
      'One answer for many: they ask {ask}.',
      'Take the question that comes up most.',
    ],
    hype: [
      'Chat explodes! Most ask {ask}! Answer that!',
      'They all want the same! One big answer!',
      'Full speed chat! Hit the top question: {ask}!',
      'Everyone at once! Take the one that most ask!',
    ],
  },
}

export const plain: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Chat races. Say that you see them all, and go on.',
      'Too fast to read: greet everyone at once.',
      'Tell them you cannot read it all, and enjoy it.',
      'Take one line that you catch and let the rest fly.',
    ],
    playful: [
      'Chat went turbo. Wave and enjoy the ride.',
      'Nobody can read that. Admit it with a grin.',
      'Throw your hands up and greet the whole storm.',
      'Pretend to read it all, then laugh.',
    ],
    calm: [
      'Chat is faster than reading. Let it pass.',
      'Say one sentence to everyone, then go on.',
      'You need not read all of this.',
      'Wait until it slows, then answer.',
    ],
    hype: [
      'Chat is on fire! Shout to everyone at once!',
      'What a storm! Raise your hands for them!',
      'They go wild! One big cheer for all!',
      'Ride the wave, read it later!',
    ],
  },
}
