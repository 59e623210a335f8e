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

/** Brazilian Portuguese, with você; nobody's gender is said. */
export const ptBR: Bank = {
  language: 'pt-BR',
  themes: themesOf({ care, feats, keep, questions, room, thanks, together, turns, welcome }),
  asks: {
    howlong: 'quanto tempo',
    howmuch: 'quanto',
    howold: 'que idade',
    when: 'quando',
    where: 'onde',
    who: 'quem',
    why: 'por quê',
    which: 'qual',
    what: 'o que é',
    how: 'como',
  },
  // With their article: they stand after `com`, a comma or a verb, never after por, de or em.
  gifts: {
    sub: { one: 'a inscrição', other: '{n} inscrições' },
    resub: { one: 'a renovação', other: '{n} meses' },
    giftsub: { one: 'a sub de presente', other: '{n} subs de presente' },
    membership: { one: 'a assinatura', other: '{n} assinaturas' },
  },
  units: {
    token: { one: '{n} token', other: '{n} tokens' },
    bit: { one: '{n} bit', other: '{n} bits' },
    kick: { one: '{n} kick', other: '{n} kicks' },
    jewel: { one: '{n} jewel', other: '{n} jewels' },
    sub: { one: '{n} sub', other: '{n} subs' },
  },
  people: { one: '{n} pessoa', other: '{n} pessoas' },
  days: { one: '{n} dia', other: '{n} dias' },
  minutes: { one: '{n} minuto', other: '{n} minutos' },
  todo: { gave: 'agradeça a {name}', asked: 'responda a {name}', came: 'cumprimente {name}' },
  more: { one: 'mais {n}', other: 'mais {n}' },
}
