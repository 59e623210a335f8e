/** A model that does as it is told: it goes on from what is on screen, names who it is about and invents nothing. */

import type { Message } from '../../../shared/coach/prompt.ts'
import { type Reading, read, sumOf } from './read.ts'

type Line = (who: string) => string

const TAILS: Line[] = [
  (who) => `What made you smile today, ${who}?`,
  (who) => `Tell us, ${who}, what should come next?`,
  (who) => `You have a good eye, ${who}.`,
  (who) => `Chat, give ${who} a wave.`,
  (who) => `Stay close, ${who}, the best part follows.`,
  (who) => `Where are you watching from, ${who}?`,
  (who) => `I am so glad that you came back, ${who}.`,
  (who) => `Which part do you like most, ${who}?`,
  (who) => `Pick a colour for me, ${who}.`,
  (who) => `How did you find this room, ${who}?`,
  (who) => `That keeps the evening going, ${who}.`,
  (who) => `Does your day feel lighter now, ${who}?`,
]

const CUES: Record<string, Line[]> = {
  question: [
    (who) => `Answer ${who}, chat wants to know as well.`,
    (who) => `${who} would love to hear how you do it.`,
    (who) => `Take a moment for ${who} and explain it slowly.`,
    (who) => `Show ${who} what you mean with your hands.`,
    (who) => `Give ${who} the short version first.`,
    (who) => `There is a question open: turn to ${who}.`,
    (who) => `Tell ${who} the story behind it.`,
    (who) => `Look up and let ${who} know.`,
  ],
  welcome: [
    (who) => `Hello ${who}, make yourself at home.`,
    (who) => `${who}, lovely to see you. How was the day?`,
    (who) => `Come in, ${who}, you are just in time.`,
    (who) => `Good to have you here, ${who}.`,
    (who) => `A chair for ${who}, please!`,
    (who) => `${who} is new in chat, wave at the camera.`,
    (who) => `Hey ${who}, what brings you to us?`,
  ],
}

const ROOM: Line[] = [
  () => 'Ask chat for the best part of their day.',
  () => 'If you could cook anything tonight, what would it be?',
  () => 'Stretch your arms and breathe for a second.',
  () => 'Show the room what is on your table.',
  () => 'Let chat vote: left or right?',
  () => 'Tell the story of how this began.',
  () => 'What song fits this hour?',
  () => 'Thank everybody who is quietly here.',
  () => 'Sip some water, then look at chat.',
  () => 'Describe the next step aloud.',
  () => 'Guess what the weather does where they are.',
  () => 'Say what you are proud of tonight.',
  () => 'Which word describes this evening best?',
  () => 'Hum the tune that is in your head.',
]

const PERSON: Line[] = [
  (who) => `Turn to ${who} for a moment.`,
  (who) => `${who}, how are you doing over there?`,
  (who) => `A kind word for ${who} would fit now.`,
  (who) => `Let ${who} hear from you again.`,
  (who) => `Ask ${who} what they think of it.`,
  (who) => `${who} has been patient, look their way.`,
]

const BOUNDARY: Line[] = [
  () => 'That stays private, thank you. Back to the evening.',
  () => 'No is my whole answer. What else shall we talk about?',
  () => 'I keep that to myself, and that is fine.',
]

function linesFor({ tail, moment, who }: Reading): Line[] {
  if (moment === 'boundary') return BOUNDARY
  if (who.length === 0) return ROOM
  return tail ? TAILS : (CUES[moment] ?? PERSON)
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [])

function like(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const both = [...a].filter((word) => b.has(word)).length
  return both / Math.max(1, a.size + b.size - both)
}

/** The lines that the prompt says were said lately. */
function lately(messages: readonly Message[]): string[] {
  const said = /^Said lately, do not repeat: (.*)$/m.exec(messages.at(-1)?.content ?? '')?.[1] ?? ''
  return said.split(' / ')
}

export function good(messages: readonly Message[]): string {
  const reading = read(messages)
  const said = [...lately(messages), reading.line]
  const who = reading.who[0] ?? ''
  const lines = linesFor(reading).map((line) => line(who))
  const start = sumOf(messages, lines.length)
  const turned = [...lines.slice(start), ...lines.slice(0, start)]
  const fresh = turned.find((line) => said.every((old) => like(line, old) <= 0.6))
  return `${reading.action}\n${fresh ?? turned[0]}`
}
