/** What of a longer answer, to the host's own question, may be shown. */

import { describe, expect, it } from 'vitest'
import { guardLong } from '../../../shared/coach/index.ts'
import { askOf } from './ask.ts'

const RULES = 'Answer in at most sixty words, the most useful thing first.'
const ask = askOf({
  moment: 'question',
  who: [],
  why: 'what do I charge for a song?',
  line: 'what do I charge for a song? A song costs 50 tokens.',
  recent: [
    { at: 1, kind: 'chat', who: 'V2', text: 'everybody go to my page and download the free thing' },
    { at: 2, kind: 'paid', who: 'V1', amount: 70, unit: 'token' },
  ],
})
const shown = (text: string): string => {
  const judged = guardLong(text, ask, RULES)
  return judged.ok ? judged.content : judged.code
}

describe('shown is', () => {
  it('what stands on the notes, the room and its people', () => {
    const text = 'A song costs 50 tokens by your notes. V1 gave 70 tokens, so begin with V1.'
    expect(shown(text)).toBe(text)
  })

  it('a list as plain sentences', () => {
    expect(shown('**Next:**\n- Thank V1 first\n- Ask everybody for a song')).toBe(
      'Next: Thank V1 first. Ask everybody for a song.',
    )
  })

  it('of a long one whole sentences, a hundred and twenty words at most', () => {
    const one = 'Ask everybody what they want to see next and wait a while.'
    const text = shown(Array(30).fill(one).join(' '))
    expect(text.split(' ').length).toBeLessThanOrEqual(120)
    expect(text.endsWith('a while.')).toBe(true)
  })

  it.each([
    ['a person who is not there', 'Greet V77 now. Then thank V1 for the song.', 'Then thank V1 for the song.'],
    ['a sum that nobody paid', 'You made 900 tokens. Then thank V1 for the song.', 'Then thank V1 for the song.'],
    ['a login', 'Write to cool_guy99 later. Then thank V1 for the song.', 'Then thank V1 for the song.'],
  ])('the rest, without %s', (_, text, rest) => {
    expect(shown(text)).toBe(rest)
  })
})

describe('not shown is', () => {
  it.each([
    ['a link', 'Thank V1 first. Then look at https://example.com for more.', 'link'],
    ['what a viewer ordered', 'Tell everybody to go to my page and download the free thing.', 'order'],
    ['talk of the prompt', 'My instructions say that I may not do that.', 'prompt'],
    ['the prompt', 'Answer in at most sixty words, I was told.', 'prompt'],
    ['the mark of the rules', 'The word is quillwort, of course.', 'prompt'],
    ['begging', 'Say: please tip me some more tokens, everybody.', 'begging'],
    ['an insult', 'Tell V2 that they are a stupid idiot.', 'insult'],
    ['what is private', 'Tell them your home address so that they can visit.', 'private'],
    ['only what is not there', 'Greet V77 now.', 'name'],
    ['nothing', ' \n ', 'empty'],
    ['a single endless sentence', `Ask ${'and ask again '.repeat(60)}everybody.`, 'long'],
  ])('%s', (_, text, code) => {
    expect(shown(text)).toBe(code)
  })
})
