/** An answer without a model: what the ledgers and the notes say. Pure. */

import { foul, type Passage } from '../../shared/coach/index.ts'
import { cut } from '../../shared/coach/text.ts'
import { share } from '../notes/words.ts'
import type { Brief } from '../session/brief.ts'

/** More than that of the question stands in the note: it is asked of the notes. */
const OF_NOTES = 0.5
const LONGEST = 280
const WORDS = 80
/** Of it all: it is read in a few seconds, and may be spoken, which costs by the letter. */
const WHOLE = 700

/** The note that is asked of, if one is. */
export const noteFor = (question: string, notes: readonly Passage[]): Passage | undefined =>
  notes.find(({ title, text }) => share(question, `${title} ${text}`) > OF_NOTES)

/** Says plainly what is known; never nothing. */
export function plainAnswer(question: string, { owed, room }: Brief, notes: readonly Passage[]): string {
  const note = noteFor(question, notes)
  const known = [
    ...(note ? [`Your notes say (${note.title}): ${short(note.text, LONGEST)}`] : []),
    ...waiting(owed),
    ...(room?.goal ? [`The goal stands at ${room.goal.reached} of ${room.goal.target}.`] : []),
  ]
  if (known.length > 0) return short(known.join(' '), WHOLE)
  return room
    ? 'Nobody waits for anything just now. Ask the chat something, or say what comes next.'
    : 'There is no answer to that just now, for nothing is known of your room. Ask again in a moment.'
}

/** As the extension words what is owed: `an answer to V3: …`, `thanks to V1 for 50 tokens`, `what was promised: …`. */
function waiting(owed: readonly string[]): string[] {
  const answers = owed.flatMap((one) => {
    const [, who, text] = /^an answer to (.+?): (.*)$/s.exec(one) ?? []
    return who === undefined ? [] : [{ who, text: text ?? '' }]
  })
  const thanks = owed.flatMap((one) => /^thanks to (.+)$/s.exec(one)?.[1] ?? [])
  const promised = owed.filter((one) => !/^(?:an answer|thanks) to /.test(one))
  return [
    ...(answers.length > 0 ? [`${people(answers.length)} for an answer: ${answers.map(quoted).join('; ')}.`] : []),
    ...(thanks.length > 0 ? [`Thanks are owed to ${thanks.join('; ')}.`] : []),
    ...(promised.length > 0
      ? [`Promised: ${promised.map((one) => clean(one.replace(/^[^:]*: /, ''))).join('; ')}.`]
      : []),
  ]
}

const people = (n: number): string => (n === 1 ? 'One person waits' : `${n} people wait`)

const quoted = ({ who, text }: { who: string; text: string }): string =>
  foul(text) || !text ? who : `${who} (“${clean(text)}”)`

const clean = (text: string): string => (foul(text) ? '…' : short(text, WORDS))

const short = (text: string, most: number): string => cut(text.trim(), most)
