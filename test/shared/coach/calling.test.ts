/** An insult as a call, and the same words where nobody is called by them. */

import { describe, expect, it } from 'vitest'
import { isUnkind } from '../../../shared/coach/unkind.ts'
import { live } from './live.ts'

const CALLS = [
  'ok (loser!)',
  'hey loser, play it again',
  'hello idiot',
  'hello idiot how are you',
  'play it again, loser',
  'nice try, you stupid moron',
  'loser',
  'idiot!!! 😂',
  'lol loser',
  'hey ugly',
  'good morning loser',
  '@ida hey loser',
  'Ida, loser!',
  'idiot, play something else',
  'thanks, moron',
  'wow loser, missed again',
  'really? loser',
  'you absolute clown',
  'hey you stupid cow',
  'hola idiota',
  'vale (¡perdedora!)',
  'canta otra vez, imbécil',
  'oi idiota',
  'canta de novo, otária',
  'tchau, fracassada',
  'hallo Loser',
  'du Idiot!',
  'du dumme Kuh',
  'sing nochmal, Versagerin',
  'salut idiote',
  'chante encore, abrutie',
  'pauvre conne',
  'salut, proasto',
  'cântă din nou, idioato',
  'pa, fraiere',
]

const NOBODY_CALLED = [
  'you’re killing this boss, loser boss',
  'I’m such an idiot',
  'the idiot in front of me',
  'what a loser that boss is',
  'my brother (idiot) deleted the save',
  'he died, what an idiot',
  'he is a liar, loser, creep',
  'loser buys pizza',
  'next game, loser buys pizza',
  'ok loser goes first',
  'hey loser bracket starts now',
  'is this the winner or loser bracket?',
  'winner, loser, who cares',
  'idiot, i forgot my keys',
  'idiot me',
  'ok stupid question',
  'omg stupid!',
  'wow ugly!',
  'big loser, this boss',
  'loser by Beck please',
  'can you play Loser, the Beck one?',
  'American Idiot!',
  'play Creep please',
  'hi cow!',
  'hello pig, so cute',
  'Dostoevsky, The Idiot, what a book',
  'an idiot-proof recipe',
  'he called me "loser"',
  'he said: hello idiot',
  'hello, idiot mode on',
  'some idiot parked in my spot',
  'hey I’m a moron, where do I click?',
  'el jefe es un idiota',
  'qué idiota soy',
  'vaya idiota ese boss',
  'saca la basura, por favor',
  'o idiota do chefe morreu',
  'leva seu lixo',
  'ich Idiot',
  'der Idiot vor mir',
  'so ein Idiot, der Boss',
  'je suis en retard',
  'désolé, retard de train',
  'quel idiot ce boss',
  'sunt un idiot',
  'idiotul din fața mea',
]

it.each(CALLS)('"%s" calls the host names', (text) => {
  expect(isUnkind(text)).toBe(true)
})

it.each(NOBODY_CALLED)('"%s" calls nobody names', (text) => {
  expect(isUnkind(text)).toBe(false)
})

it('a gift with such a call gets the plainest thanks', () => {
  const who = { name: 'mia', badges: [] }
  const room = live().event(5, { kind: 'paid', who, amount: 25, unit: 'token', what: 'tip', text: 'ok (loser!)' })
  expect(room.now()).toMatchObject({ content: 'Thank you, Mia, for the 25 tokens.', bare: true })
})

describe('a text of two thousand letters is read to its end', () => {
  it.each(['hey, ', 'hey idiot x ', 'you stupid ', 'ok (loser ', '@', 'haha', 'the boss is '])('"%s"', (piece) => {
    const text = piece.repeat(2000).slice(0, 2000)
    expect(isUnkind(`${text} x`)).toBe(false)
    expect(isUnkind(`${text}. Hello idiot`)).toBe(true)
  })
})
