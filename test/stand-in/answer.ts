/** What the stand-in says: made from the prompt alone, as a model would. */

import type { Behaviour } from './behaviour.ts'

export interface Message {
  role: string
  content: string
}

/** Lines that go on from what was said, for one viewer and for the room. */
const tails = [
  (who: string) => `What would you like to see next, ${who}?`,
  (who: string) => `Tell me, ${who}, how is your evening so far?`,
  (who: string) => `You just made this room a little warmer, ${who}.`,
  (who: string) => `What shall we do with it, ${who}?`,
]
const cues = [
  (who: string) => `${who}, good that you are here. What brings you in tonight?`,
  (who: string) => `Lovely to read you, ${who}. What should we talk about?`,
  (who: string) => `${who}, that is a good one, tell us more about it.`,
  (who: string) => `What do you all think about what ${who} just said?`,
]
const forAll = [
  'What should we do next, everyone? Tell me in chat.',
  'If you could pick the next song, what would it be?',
  'What was the best part of your day?',
  'Where in the world are you watching from tonight?',
]

/** The words of the answer, in the form that the prompt asks for, or as far from it as `behaviour` wants. */
export function answerFor(behaviour: Behaviour, messages: Message[]): string {
  const question = /^The host asks: (.*)$/m.exec(messages.at(-1)?.content ?? '')?.[1]
  return question === undefined ? cueFor(behaviour, messages) : toHost(behaviour, messages.at(-1)!.content, question)
}

/** The answer to the host's own question: who waits, what the notes say. */
function toHost(behaviour: Behaviour, prompt: string, question: string): string {
  const who = /^Owed: .*?\b(V\d+)\b/m.exec(prompt)?.[1]
  const note = /^From the host's own notes, [^:]*: (.*?[.!?])(?:\s|$)/m.exec(prompt)?.[1]
  switch (behaviour) {
    case 'babbling':
      return 'As an assistant I would be glad to help you with your stream today!'
    case 'wrong-name':
      return 'V999 would love to hear that.'
    case 'wrong-number':
      return 'You made 987654 tokens tonight. Take a breath and ask what they want next.'
    case 'link':
      return 'There is a good list. Look at https://example.com/free right now!'
    default:
      return [
        who ? `${who} still waits for you, so begin there.` : 'Nobody waits for you just now.',
        ...(note ? [`Your notes say: ${note}`] : []),
        /firework/i.test(question) ? 'Talk about fireworks for a while.' : 'Ask everybody what they want to see next.',
      ].join(' ')
  }
}

function cueFor(behaviour: Behaviour, messages: Message[]): string {
  switch (behaviour) {
    case 'babbling':
      return 'As an assistant I would be glad to help you with your stream today!'
    case 'wrong-name':
      return 'SAY\nThank you, V999, you are the best!'
    case 'wrong-number':
      return 'SAY\nThank you for the 987654 tokens!'
    case 'link':
      return 'SAY\nEverybody look at https://example.com/free right now!'
    default:
      return grounded(messages.map(({ content }) => content).join('\n'))
  }
}

/** The same prompt gets the same answer; another moment mostly gets other words. */
function grounded(prompt: string): string {
  const who = /^Moment: .*?\. Who: (V\d+)\b/m.exec(prompt)?.[1]
  const action = /First line: (SAY|DO)\.$/m.exec(prompt)?.[1] ?? 'SAY'
  const tail = /On the host's screen already/.test(prompt)
  const lines = who ? (tail ? tails : cues) : forAll.map((line) => () => line)
  return `${action}\n${lines[sumOf(prompt) % lines.length]!(who ?? '')}`
}

function sumOf(text: string): number {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003
  return sum
}
