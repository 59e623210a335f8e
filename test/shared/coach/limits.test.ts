import { describe, expect, it } from 'vitest'
import { crossedBy, limitsFrom, wishesThatForbid } from '../../../shared/coach/limits.ts'

describe('a limit in the broadcaster’s words becomes a check that can be shown', () => {
  it.each([
    ['politics', [['politics']]],
    ['home address', [['home', 'address']]],
    ['Never suggest politics or diets', [['politics'], ['diets']]],
    ['never suggest singing, dancing and jokes about my ex', [['singing'], ['dancing'], ['jokes', 'ex']]],
    ['Do not mention my weight. No smoking!', [['weight'], ['smoking']]],
    ['rock and roll', [['rock', 'roll']]],
    ['nothing', []],
    ['nada de religião', [['religiao']]],
    ['nunca hablar de política', [['politica']]],
    ['pas de politique', [['politique']]],
  ])('%s', (text, words) => expect(limitsFrom([text]).map((limit) => limit.words)).toEqual(words))

  it.each([
    ['nothing under 50 tokens', 50],
    ['no songs for less than 100 tokens', 100],
    ['at least thirty tokens for a song', 30],
  ])('%s: a price floor of %i', (text, floor) => expect(limitsFrom([text])).toMatchObject([{ kind: 'price', floor }]))

  it('a price among topics leaves them what they are', () => {
    const limits = limitsFrom(['never suggest singing, dancing or anything below 1,000 tokens'])
    expect(limits.map(({ words, floor }) => floor ?? words[0])).toEqual(['singing', 'dancing', 1000])
  })

  it('also what the free wishes forbid', () => {
    expect(wishesThatForbid('more banter, no politics. Never suggest diets; be warm')).toEqual([
      'no politics',
      'Never suggest diets',
    ])
  })
})

describe('a limit is crossed', () => {
  it.each([
    ['politics', 'let us talk p o l i t i c s'],
    ['politics', 'p.o.l.i-t.i.c.s again'],
    ['politics', 'p0l1t1c$ today'],
    ['politics', 'pölítics'],
    ['politics', 'рolitiсs in other letters'],
    ['politics', 'poooliticsss'],
    ['politics', 'poIitics with a tall i'],
    ['politics', 'po1itics with a one'],
    ['politics', 'poli tics'],
    ['politics', 'a POLITICAL matter'],
    ['diets', 'dieting again'],
    ['singing', 'sing a song'],
    ['strip', 'stripping the paint'],
    ['religion', 'a religious question'],
    ['my ex', 'all my exes'],
    ['home address', 'what is the address of your home'],
  ])('%s: %s', (limit, text) => expect(crossedBy([limit], text)).toBeDefined())

  it.each([
    ['politics', 'be polite'],
    ['war', 'a warm room'],
    ['ex', 'for example'],
    ['home address', 'come home soon'],
    ['diet', 'edit the video'],
  ])('but %s is not: %s', (limit, text) => expect(crossedBy([limit], text)).toBeUndefined())
})
