import type { Theming } from '../bank.ts'

/** For the whole room: goals, raids, and a small thing to do when chat is quiet. */

export const near: Theming = {
  action: 'say',
  lines: {
    warm: [
      'We are almost there: {left} left on the goal.',
      'So close now, only {left} away from our goal.',
      'Look at that, just {left} to the goal. You did this together.',
      'Nearly there! {left} and the goal is full.',
    ],
    playful: [
      'The goal can smell us: {left} to go!',
      '{left} left, and I am getting nervous!',
      'Drum roll, please: only {left} from the goal!',
      'Goal, we see you. {left} to go!',
    ],
    calm: [
      'The goal is close: {left} to go.',
      'Only {left} left on the goal.',
      'We are nearly at the goal, {left} away.',
      'Just {left} between us and the goal.',
    ],
    hype: [
      'Only {left} to the goal! Can you feel it?',
      'We are this close! {left} left!',
      '{left} and we are there! What a room!',
      'Final stretch! {left} to the goal!',
    ],
  },
}

export const reached: Theming = {
  action: 'say',
  lines: {
    warm: [
      'We did it! The goal of {target} is full. Thank you, everyone!',
      'Goal reached! You are the best room I could wish for.',
      'That is the goal, all {target}! Thank you all so much.',
      'Look at that: the goal is complete. Thank you, all of you!',
    ],
    playful: [
      'Ding ding ding! Goal reached! You wonderful people!',
      'Goal? What goal? You ate it! Thank you!',
      '{target}! Somebody ring a bell! Thank you all!',
      'And the goal falls! Confetti in your minds, please!',
    ],
    calm: [
      'The goal is reached. Thank you, everyone.',
      'That fills the goal: {target}. Thank you all.',
      'We are there. Thank you for the goal.',
      'Goal complete, with thanks to every one of you.',
    ],
    hype: [
      'Goal! {target}! You did it!',
      'Goal smashed! Thank you, you incredible people!',
      'Yes! The goal is down! Make some noise!',
      'We got it! {target}! What a night!',
    ],
  },
}

export const raid: Theming = {
  action: 'say',
  lines: {
    warm: [
      'Welcome, {name} and all {people}! Make yourselves at home.',
      '{name}, thank you for bringing everyone! Welcome in, all of you.',
      'So good to see you, {name}! Hello to your {people}.',
      'Hello to everybody from {name}! I am happy you are here.',
      'A warm welcome to {name} and friends!',
    ],
    playful: [
      '{name} storms in with {people}! Hide the snacks! Welcome!',
      'We have visitors! Hello, {name} and crew!',
      'Doors open! {name} brings {people}. Come in, come in!',
      'Raid! {name}, you brought the whole bus? Welcome!',
      'Everyone wave: {name} and company just walked in!',
    ],
    calm: [
      'Welcome, {name}, and welcome to your {people}.',
      'Hello, {name}, thank you for the raid. Settle in.',
      'Good evening to everyone who came with {name}.',
      '{name} and friends, welcome. Find a seat.',
      'Thank you for the visit, {name}. Welcome, all of you.',
    ],
    hype: [
      'Raid! {name} with {people}! Welcome, everybody!',
      "{name} is here with the squad! Let's go!",
      'Huge welcome to {name} and all {people}!',
      'Whoa, {name} just filled the house! Hello, everyone!',
      'Chat, say hi to {name} and the raiders!',
    ],
  },
}

export const quiet: Theming = {
  action: 'do',
  lines: {
    warm: [
      'Ask the room: what was the best small thing of your day?',
      'Ask who would like to pick the next song.',
      'Ask chat where in the world they are watching from.',
      'Tell a short story about how you got started.',
      'Ask what everyone had for dinner.',
      'Offer a choice: tea or coffee, and let chat decide.',
      'Ask for one film that everybody must see.',
      'Say what you are looking forward to this week.',
      'Invite chat to describe today in one word.',
      'Ask what made somebody laugh lately.',
      'Show something near you and tell where it came from.',
      'Ask which season they like best, and why.',
    ],
    playful: [
      'Start a tiny vote: cats or dogs? Loser makes the tea.',
      'Ask chat for the silliest nickname they ever had.',
      'Tell two truths and a lie; let chat guess.',
      'Ask for the worst joke in the room.',
      'Let chat name the nearest object.',
      'Ask: pineapple on pizza, yes or no? Defend it.',
      'Draw something in ten seconds; let chat guess it.',
      'Ask which animal would win at chess.',
      'Hum a tune and let chat find the title.',
      'Ask what superpower would be useless on Mondays.',
      'Play "would you rather": beach or mountains, forever?',
      'Invite chat to finish the sentence: "Never trust a …"',
    ],
    calm: [
      'Ask chat how the day has been.',
      'Say what you will do next, in one sentence.',
      'Ask for music that suits this hour.',
      'Ask what people are working on right now.',
      'Mention one good thing from your week.',
      'Ask which book stayed with somebody.',
      'Take a sip, then ask what chat is drinking.',
      'Ask chat: early bird or night owl?',
      'Describe the room you are in.',
      'Ask about a place someone would like to return to.',
    ],
    hype: [
      'Quick vote! Faster or slower? Chat decides right now.',
      'Call for emotes: what is the mood, one emote each!',
      'Ask chat to set you a one-minute challenge.',
      'Countdown from five, then everyone types their city!',
      'Ask: what should we celebrate next?',
      'Speed round: answer five questions in thirty seconds.',
      'Ask for the best track to wake everybody up.',
      'Ask chat to rate tonight from one to ten.',
      'Let chat choose your next move with 1 or 2.',
      'Start a chain: each adds a word to the story!',
    ],
  },
}
