import type { Theming } from '../bank.ts'

/** A question to answer. The viewer's own words stand in the why, never here. */

export const single: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Answer {name}, who asks {ask}.',
      '{name} is curious: {ask}? Tell them.',
      "Take a moment for {name}'s question.",
      '{name} asked you something. A short answer is enough.',
      'Turn to {name} and answer: {ask}?',
      'There is a question from {name} waiting.',
      'Share a few words with {name} about that.',
      '{name} would like to know {ask}.',
      'Pick up what {name} just asked.',
      'Let {name} know {ask}.',
    ],
    playful: [
      '{name} wants to know {ask}. Spill it!',
      'Quiz time: {name} asks {ask}.',
      'Open the mailbag: a question from {name}.',
      '{name} has you on the spot. Answer!',
      'Solve it for {name}: {ask}?',
      'Expert wanted! {name} asks {ask}.',
      'Put {name} out of suspense.',
      'Over to you: {name} is wondering {ask}.',
      'Riddle from {name}, answer from you.',
      "Satisfy {name}'s curiosity.",
    ],
    calm: [
      'Answer {name}: {ask}?',
      '{name} asks {ask}.',
      'A question from {name}, when you are ready.',
      'Reply to {name} in a sentence.',
      '{name} is waiting for an answer.',
      "Come back to {name}'s question.",
      'Tell {name} {ask}.',
      'For {name}: say {ask}.',
      'Give {name} a short reply.',
      'There is something {name} would like answered.',
    ],
    hype: [
      '{name} asks {ask}! Answer it!',
      'Question in! {name} wants to know {ask}!',
      'Quick one for {name}: {ask}?',
      'Go, answer {name}!',
      '{name} is asking, the stage is yours!',
      'Fire back at {name}: {ask}?',
      'Grab that one from {name}!',
      'Hot question from {name}!',
      'Answer time! {name} first.',
      'Hit {name} with the answer: {ask}!',
    ],
  },
}

export const fresh: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Greet {name} and answer: {ask}?',
      'Welcome {name}, whose first words are a question.',
      'Say hello to {name}, then answer their question.',
      '{name} just said hello with a question: {ask}?',
    ],
    playful: [
      'Hello first, answer second: {name} asks {ask}.',
      '{name} walks in with a question. Welcome them and reply!',
      'First words from {name}, and it is a question: {ask}?',
      'Wave at {name}, then take their question.',
    ],
    calm: [
      'Greet {name}, then answer: {ask}?',
      '{name} has just spoken up with a question.',
      'Welcome {name} and reply in a sentence.',
      'First words of {name} tonight: they ask {ask}.',
    ],
    hype: [
      'Welcome {name} and answer right away: {ask}?',
      '{name} jumps in with a question! Say hi and answer!',
      'Big hello to {name}, then the answer: {ask}?',
      'Here comes {name} with a question! Greet and go!',
    ],
  },
}

export const several: Theming = {
  action: 'do',
  lines: {
    warm: [
      '{name} all ask {ask}. Answer them together.',
      'The same question from {name}. Take it now.',
      'Several want to know {ask}: {name}.',
      'One answer makes many happy: {name} are waiting.',
    ],
    playful: [
      '{name} are all wondering {ask}. End the suspense!',
      'A choir of questions: {name}. One answer will do!',
      'They insist! {name} want to know {ask}.',
      'Most wanted answer of the night, for {name}.',
    ],
    calm: [
      '{name} ask {ask}.',
      'The same question from {name}.',
      'Answer {name} together.',
      'One reply for {name}: {ask}?',
    ],
    hype: [
      'Everybody wants to know {ask}! {name}, here it comes!',
      '{name} all ask the same! Answer it!',
      'Top question right now, from {name}.',
      'They are all asking! {name}, get ready!',
    ],
  },
}
