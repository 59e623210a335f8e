import type { Theming } from '../bank.ts'

/** Thanks for what is more than its amount: the first, the biggest, one more, many in a row. */

export const first: Theming = {
  action: 'say',
  lines: {
    warm: [
      'First tip tonight! Thank you, {name}, for {amount}.',
      '{name}, you open the evening with {amount}. Thank you!',
      'The first of tonight: {amount} from {name}. So kind.',
      'And {name} gets us started with {amount}, thank you!',
    ],
    playful: [
      '{name} breaks the ice with {amount}! Thank you!',
      'First on the board tonight: {name}, {amount}. Cheers!',
      'Opening act tonight is {name} with {amount}. Bravo!',
      '{amount} and the jar is no longer lonely. Thanks, {name}!',
    ],
    calm: [
      'The first tip tonight, {amount}. Thank you, {name}.',
      '{name}, thank you for starting us off with {amount}.',
      'A good beginning: {amount} from {name}. Thank you.',
      'First tonight, {name}, {amount}. I appreciate it.',
    ],
    hype: [
      "First tip tonight and it is {name} with {amount}! Let's go!",
      '{name} kicks it off! {amount}! Thank you!',
      'We are off! {amount} from {name}, thank you!',
      'Opening shot tonight: {name}, {amount}! Yes!',
    ],
  },
}

export const record: Theming = {
  action: 'say',
  lines: {
    warm: [
      'The biggest tip of the night! Thank you, {name}, for {amount}.',
      '{name}, {amount}! Nothing bigger tonight. I am so grateful.',
      'Wow, {name}, {amount} is the most anyone gave tonight. Thank you!',
      'A new best for tonight: {amount} from {name}. Thank you dearly.',
    ],
    playful: [
      'New record tonight! {name} takes the crown with {amount}!',
      '{name}, {amount}! The leaderboard just fell off its chair.',
      'Stop everything: {name}, {amount}, biggest of the night. Thank you!',
      'Somebody measure that! {amount} from {name}, top of tonight!',
    ],
    calm: [
      '{amount}, the largest tonight. Thank you, {name}.',
      "{name}, that is tonight's biggest tip: {amount}. Thank you.",
      'A special thank-you to {name}: {amount}, the most tonight.',
      'The top tip of this evening, {amount}. I am grateful, {name}.',
    ],
    hype: [
      'New record tonight! {amount}! {name}, you are unreal!',
      'Biggest of the night, {name}, {amount}! Thank you!',
      '{name} smashes the record with {amount}! Yes!',
      'Top of the night! {amount}! I love it, {name}!',
    ],
  },
}

export const third: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Again, {name}! Thank you for {amount} on top.',
      '{name}, you keep going! {amount} more, thank you.',
      'That is your third in a row, {name}. Thank you so much!',
    ],
    playful: [
      '{name} cannot be stopped! Another {amount}, thank you!',
      'Hat-trick, {name}! You are a riot!',
      'Third time lucky for us, {name}. Thanks for {amount}!',
    ],
    calm: [
      'And once more, {name}: {amount}. Thank you.',
      'A third one from {name}. Thank you kindly.',
      '{name}, again {amount}. I do notice, thank you.',
    ],
    hype: [
      'Hat-trick from {name}! Another {amount}! Wow!',
      '{name} again! {amount}! Unstoppable!',
      'Third in a row, {name}! You are on a roll!',
    ],
  },
}

export const again: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, all of those at once! Thank you so much.',
      'One after the other, {name}, thank you, really.',
      'So many from you, {name}! I am touched.',
      'Thank you for every single one, {name}.',
    ],
    playful: [
      '{name} is pressing that button like a drum. Thank you!',
      'It is raining from {name}! What a night!',
      '{name}, leave some for the others! Kidding, thank you!',
      'Tap, tap, tap: {name}, you are wonderful!',
    ],
    calm: [
      'Thank you for all of those, {name}.',
      '{name}, one after another. Much appreciated.',
      'I saw every one of them, {name}. Thank you.',
      'That is very generous, {name}, thank you.',
    ],
    hype: [
      '{name} will not stop! Thank you for all of it!',
      'Combo! {name}, you are incredible!',
      '{name} goes again and again! Thank you!',
      "A whole streak from {name}! Let's go!",
    ],
  },
}
