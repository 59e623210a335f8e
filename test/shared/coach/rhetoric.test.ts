/** What looks like a question and is none for the host. */

import { describe, expect, it } from 'vitest'
import { live } from './live.ts'

const asked = (text: string, ...before: string[]) =>
  live()
    .at(2, 'mia: hello', 'otto: hi', ...before)
    .at(60, `mia: ${text}`)
    .until(70)
    .view().questions

describe('no question of the host is', () => {
  it.each([
    'who knows how long that takes?',
    'that crust is dark, right?',
    "he forgot the salt again, didn't he?",
    'am I the only one who likes rye?',
    'is it just me or is it late?',
    'lol why',
    'lol what?',
    'who asked for that anyway?',
    'since when is that a thing?',
    'what could possibly go wrong?',
    'remember when bread was cheap?',
    'did someone say pizza time?',
    'how can you forget the salt?',
    'you are telling me this is rye?!',
    'OH MY BREAD????',
    'is that done? yes it is',
    'any rye fans?',
    'so are you',
  ])('"%s"', (text) => expect(asked(text)).toEqual([]))

  it.each(['@otto which flour do you use?', 'otto, which flour do you use?', 'which flour do you use, otto?'])(
    'what is asked of another viewer: "%s"',
    (text) => expect(asked(text)).toEqual([]),
  )

  it('a thing with a question mark in a fast chat', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => `fan_${'abcdefghij'[i % 10]}${i}: that oven is so hot today`)
    const room = live()
      .at(50, ...crowd)
      .at(60, 'mia: rye flour company?')
      .until(62)
    expect(room.view().questions).toEqual([])
  })
})

describe('a question of the host is', () => {
  it.each([
    'which flour do you use?',
    'Ida, am I the only one who likes rye?',
    'do you remember when you began to bake?',
    'you like rye, right?',
    'is the oven on?',
    'rye flour today?',
    'what are you going to bake next',
  ])('"%s"', (text) => expect(asked(text)).toHaveLength(1))
})

describe('a filler for a quiet room', () => {
  it('is not shown while a question waits, and comes later', () => {
    const room = live().at(5, 'mia: hello').at(40, 'mia: Ida, which flour do you use?').until(140)
    expect(room.shown.filter(({ cue }) => cue.moment === 'quiet')).toEqual([])
    expect(room.until(200).shown.filter(({ cue }) => cue.moment === 'quiet')).toHaveLength(1)
  })

  it('comes in its time when the question was answered', () => {
    const room = live().at(5, 'mia: hello').at(40, 'mia: Ida, which flour do you use?').at(50, 'host: it is rye flour')
    expect(room.until(115).shown.filter(({ cue }) => cue.moment === 'quiet')).toHaveLength(1)
  })
})
