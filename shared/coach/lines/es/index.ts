import type { Bank } from '../bank.ts'
import { themesOf } from '../themes.ts'
import * as care from './care.ts'
import * as feats from './feats.ts'
import * as keep from './keep.ts'
import * as questions from './questions.ts'
import * as room from './room.ts'
import * as thanks from './thanks.ts'
import * as together from './together.ts'
import * as turns from './turns.ts'
import * as welcome from './welcome.ts'

/** Spanish as it is understood from Mexico to Argentina, with tú; nobody's gender is said. */
export const es: Bank = {
  language: 'es',
  themes: themesOf({ care, feats, keep, questions, room, thanks, together, turns, welcome }),
  asks: {
    howlong: 'cuánto tiempo',
    howmuch: 'cuánto',
    howold: 'qué edad',
    when: 'cuándo',
    where: 'dónde',
    who: 'quién',
    why: 'por qué',
    which: 'cuál',
    what: 'qué es',
    how: 'cómo',
  },
  gifts: {
    sub: { one: 'la suscripción', other: '{n} suscripciones' },
    resub: { one: 'la renovación', other: '{n} meses' },
    giftsub: { one: 'la sub de regalo', other: '{n} subs de regalo' },
    membership: { one: 'la membresía', other: '{n} membresías' },
  },
  units: {
    token: { one: '1 token', other: '{n} tokens' },
    bit: { one: '1 bit', other: '{n} bits' },
    kick: { one: '1 kick', other: '{n} kicks' },
    jewel: { one: '1 jewel', other: '{n} jewels' },
    sub: { one: '1 sub', other: '{n} subs' },
  },
  people: { one: '1 persona', other: '{n} personas' },
  days: { one: '1 día', other: '{n} días' },
  minutes: { one: '1 minuto', other: '{n} minutos' },
  todo: { gave: 'agradece a {name}', asked: 'responde a {name}', came: 'saluda a {name}' },
  more: { one: '1 más', other: '{n} más' },
}
