import type { Theming } from '../bank.ts'

/** Greetings: a newcomer, a regular, someone who comes back. */

export const fresh: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Welcome, {name}! So nice to have you here.',
      'Hi {name}, glad you found us.',
      'Hello {name}! Make yourself comfortable.',
      '{name}, welcome in. How is your day going?',
      'Lovely to meet you, {name}!',
      'Oh, there is {name}. Come on in!',
      'Good to see you, {name}. What brings you here?',
      'Hey {name}, thanks for saying hello.',
      '{name}, come in, there is room for everyone.',
      'A warm hello to {name}!',
    ],
    playful: [
      '{name} has entered the building! Hello!',
      'Hey {name}! Snacks are on the left, jokes on the right.',
      'Fresh face alert: {name}! Welcome!',
      'Well, hello there, {name}. You are just in time!',
      '{name}! We saved you a seat.',
      'Look who found the fun: {name}!',
      'Hi {name}, got comfy shoes on?',
      'Everyone act normal, {name} is here. Hi!',
      'Welcome aboard, {name}. Mind the step!',
      'A wild {name} appears! Hello!',
    ],
    calm: [
      'Hello {name}, welcome.',
      'Welcome in, {name}.',
      'Good to have you here, {name}.',
      'Hi {name}. Settle in.',
      '{name}, hello. How are you tonight?',
      'Nice to meet you, {name}.',
      'A quiet hello to {name}.',
      'Welcome, {name}. Stay as long as you like.',
      'Glad you are here, {name}.',
      'Hello there, {name}. Good evening.',
    ],
    hype: [
      'Welcome, {name}! Great to see you!',
      '{name} is in the house!',
      'Hey {name}! Perfect timing!',
      'Everybody say hi to {name}!',
      'Yes! {name} joins the party!',
      "What's up, {name}? Welcome!",
      'Big welcome to {name}!',
      '{name}! Come on in, we are rolling!',
      'New energy in the room: {name}!',
      'High five, {name}! Good to have you!',
    ],
  },
}

export const regular: Theming = {
  action: 'say',
  lines: {
    warm: [
      '{name}, good to see you again!',
      'Hey {name}, how have you been?',
      'There you are, {name}. So glad you came.',
      'Hello {name}! The room feels complete now.',
      'Nice that you are here again, {name}.',
      'Oh, {name}! What is new with you?',
      'A hug across the screen for {name}.',
      'My day just got better: hi, {name}!',
    ],
    playful: [
      '{name}! The legend returns!',
      'Look who could not stay away: {name}!',
      'Sound the trumpet, {name} is here!',
      '{name}, your usual seat is still warm.',
      'There is trouble: {name}! Hello!',
      'I was about to send a search party, {name}.',
      "Guess who? It's {name}!",
      'Roll call: {name}, present!',
    ],
    calm: [
      'Good to see you, {name}.',
      'Hello again, {name}.',
      '{name}, welcome back.',
      'Nice of you to come by, {name}.',
      'Hi {name}, how are things?',
      'There is {name}. Good evening.',
      'Glad to have you with us, {name}.',
      'Evening, {name}. All well?',
    ],
    hype: [
      "{name} is back! Let's go!",
      'Yes, {name}! We missed that energy!',
      'The one and only {name}! Hello!',
      'Big hello, {name}!',
      '{name} has arrived! Now it is a party!',
      'Here comes {name}! Make some noise!',
      'Hey hey, {name}! Ready for tonight?',
      'My people! {name} is here!',
    ],
  },
}

export const back: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Welcome back, {name}! It has been {days}.',
      '{name}, after {days}! How have you been?',
      'Oh, {name}, {days} without you. Good to see you!',
      'It has been {days}, {name}. Tell me everything.',
    ],
    playful: [
      '{days}, {name}! Where have you been hiding?',
      '{name} returns after {days}! Cue the music!',
      'We counted every one of those {days}, {name}.',
      '{name}! After {days} you owe us a story.',
    ],
    calm: [
      'Welcome back, {name}. {days}, I think.',
      'Good to see you after {days}, {name}.',
      '{name}, back after {days}. Hello.',
      'Nice to have you back, {name}. It has been {days}.',
    ],
    hype: [
      '{name} is back after {days}! Yes!',
      'The comeback! {name}, {days} was too long!',
      '{days} and here is {name} again! Welcome back!',
      'Back in the house after {days}: {name}!',
    ],
  },
}
