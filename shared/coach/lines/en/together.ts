import type { Theming } from '../bank.ts'

/** Thanks to several payers at once, and to those who stay unnamed. */

export const several: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, thank you all so much!',
      'So much kindness at once: {name}. Thank you!',
      'Big thanks to {name}, you are wonderful.',
      'I see you, {name}. Thank you, every one.',
      'Thank you, {name}! This room is so generous.',
      'My heart! {name}, how sweet of you.',
      'Thanks from the heart to {name}.',
      'What a moment: {name}. I appreciate you all.',
    ],
    playful: [
      '{name}, did you plan this together? Thank you!',
      'Everybody at once! {name}, you are the best!',
      'It is a party: {name}. Thanks, all of you!',
      'Take a bow, {name}!',
      '{name}: the dream team. Thank you!',
      'My fingers cannot keep up, {name}. Wow!',
      'Shared applause for {name}!',
      'Look what happens when {name} team up. Thanks!',
    ],
    calm: [
      'Thank you, {name}.',
      '{name}, much appreciated, all of you.',
      'A gentle nod to {name}, with thanks.',
      'That is kind of you: {name}.',
      'I saw you all, {name}. Thank you.',
      'Many thanks to {name}.',
      'Kindness all round: {name}.',
      'Noted and appreciated: {name}.',
    ],
    hype: [
      '{name}! Thank you, thank you, thank you!',
      'The room is going wild! {name}, you rock!',
      "Shout-out to {name}! Let's go!",
      'Give it up for {name}!',
      'What a wave! {name}, thank you!',
      '{name}, all at once! Incredible!',
      'Massive thanks to {name}!',
      'You lot are amazing: {name}!',
    ],
  },
}

export const anonymous: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Thank you, kind stranger, for the {amount}!',
      '{amount} from someone who stays in the shadows. Thank you!',
      'Whoever you are: {amount}, that is lovely. Thank you.',
      'To our secret friend: thank you for {amount}.',
      'Thank you to whoever sent that, it means a lot.',
      'A kind soul without a name. Bless you!',
    ],
    playful: [
      'A mystery guest leaves {amount}. Thank you, whoever you are!',
      '{amount} from the shadows! Very mysterious. Thank you!',
      'Masked hero, thank you for {amount}!',
      'No name, big heart: {amount}. Thanks!',
      'Somebody here wears an invisible cape. Thank you!',
      'The phantom strikes again. Much obliged!',
    ],
    calm: [
      'Thank you for the {amount}, whoever you are.',
      '{amount}, without a name. Thank you.',
      'To the quiet giver of {amount}: thank you.',
      'Someone was very kind just now. Thank you.',
      'I do not know who, but thank you for {amount}.',
      'Thanks to our unnamed friend.',
    ],
    hype: [
      'Mystery {amount}! Thank you, secret hero!',
      '{amount} out of nowhere! Thank you!',
      'Who was that? {amount}! You legend!',
      'Secret agent with {amount}! Yes! Thank you!',
      'Anonymous and awesome! I love it!',
      'A ghost with a huge heart! Thank you!',
    ],
  },
}
