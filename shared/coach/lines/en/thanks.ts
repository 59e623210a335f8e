import type { Theming } from '../bank.ts'

/** Thanks to one payer. */

export const one: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Thank you so much for the {amount}, {name}!',
      '{name}, {amount}, that is really kind of you.',
      'Oh, {name}! Thanks for the {amount}, that made me smile.',
      '{amount} from {name}. I appreciate that a lot.',
      'That is lovely of you, {name}, thank you for {amount}.',
      '{name}, thank you! {amount} means a lot tonight.',
      'Big thanks to {name} for the {amount}.',
      'I saw that, {name}: {amount}. Thank you from the heart.',
      '{name}, you are so generous. Thanks for {amount}!',
      'How sweet, {name}. Thank you for those {amount}.',
      'Thank you, {name}! Your {amount} brightened the room.',
      'A warm thank-you to {name} for {amount}.',
      '{name}, I am grateful. {amount}, wow.',
      'Bless you, {name}, {amount} is very kind.',
      '{name}, you always find the right moment. Thank you!',
      'I noticed, {name}. You are kind, thank you.',
    ],
    playful: [
      '{name} just dropped {amount} like it was nothing. Thank you!',
      '{amount}? {name}, you spoil us!',
      "Somebody stop {name}! Actually, don't. Thanks for {amount}!",
      '{name}, {amount}, and I am officially grinning.',
      'Plot twist: {name} with {amount}. Thank you!',
      'Ding! {amount} from {name}. Best sound of the night.',
      '{name}, is it my birthday? Thanks for the {amount}!',
      'Look at {name} being all generous: {amount}. Thank you!',
      'Round of applause for {name} and those {amount}!',
      '{name} wins this minute. {amount}, thank you!',
      'I owe you a happy dance for {amount}, {name}.',
      'Well hello, {amount}! And hello, {name}. Thanks!',
      '{name}, you sneaky sweetheart. Thank you!',
      'Caught you being kind, {name}!',
    ],
    calm: [
      'Thank you, {name}, for the {amount}.',
      '{name}, {amount}. Much appreciated.',
      'That is kind, {name}. Thank you for {amount}.',
      '{amount} from {name}, thank you.',
      'I appreciate the {amount}, {name}.',
      'Many thanks, {name}. {amount}, noted with a smile.',
      '{name}, thank you. {amount} is generous.',
      'A quiet thank-you to {name} for {amount}.',
      'Thanks for being so kind, {name}: {amount}.',
      'Good of you, {name}. I saw the {amount}.',
      'With thanks to {name}.',
      '{name}, that was thoughtful.',
    ],
    hype: [
      '{name}! {amount}! Thank you!',
      "Let's go, {name}! {amount}, you legend!",
      'Boom, {amount} from {name}! Thank you so much!',
      'Everybody give it up for {name}: {amount}!',
      '{name} is on fire! Thanks for {amount}!',
      'Yes, {name}, yes! {amount}, that is huge energy!',
      'Whoa, {amount}! {name}, you absolute star!',
      '{name} brings it with {amount}! Thank you!',
      'That is {amount} from {name}! Make some noise!',
      'Huge thanks, {name}! {amount} and the room is alive!',
      '{name}, what a move! Thank you!',
      'Unreal, {name}! You made my night!',
    ],
  },
}

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

export const member: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, thank you for {gift}! It is good to have you.',
      'Thank you so much for {gift}, {name}.',
      'That is lovely, {name}. Thanks for {gift}!',
      '{name}, {gift} means a lot to me. Thank you.',
      'So glad you are with us, {name}. Thank you for {gift}!',
      'A warm thank-you to {name} for {gift}.',
    ],
    playful: [
      '{name} makes it official! Thanks for {gift}!',
      'One of us, one of us! Thank you for {gift}, {name}!',
      'Roll out the carpet for {name}! Thanks for {gift}!',
      '{name}, {gift}? Excellent taste. Thank you!',
      'Badge of honour for {name}! Thank you for {gift}.',
      'Guess who shines today: {name}, with {gift}!',
    ],
    calm: [
      'Thank you for {gift}, {name}.',
      '{name}, good to have you with us. Thanks for {gift}.',
      'I appreciate {gift}, {name}.',
      'Thank you, {name}. {gift}, that helps a lot.',
      'A quiet thanks to {name} for {gift}.',
      'That is kind of you, {name}: {gift}.',
    ],
    hype: [
      "{name}! Thank you for {gift}! Let's go!",
      'Huge! {name} with {gift}! Thank you!',
      'Make some noise for {name} and {gift}!',
      'Yes, {name}! {gift}! You are amazing!',
      '{name} joins the crew! Thanks for {gift}!',
      'Woo! {gift} from {name}!',
    ],
  },
}
