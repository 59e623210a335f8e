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

/** French, with tu; nobody's gender is said. */
export const fr: Bank = {
  language: 'fr',
  themes: themesOf({ care, feats, keep, questions, room, thanks, together, turns, welcome }),
  asks: {
    howlong: 'combien de temps',
    howmuch: 'combien',
    howold: 'quel âge',
    when: 'quand',
    where: 'où',
    who: 'qui',
    why: 'pourquoi',
    which: 'lequel',
    what: "ce que c'est",
    how: 'comment',
  },
  // With their article: they stand after pour, avec or a comma, never after de or à.
  gifts: {
    sub: { one: "l'abonnement", other: '{n} abonnements' },
    resub: { one: 'le réabonnement', other: '{n} mois' },
    giftsub: { one: 'le sub offert', other: '{n} subs offerts' },
    membership: { one: "l'adhésion", other: '{n} adhésions' },
  },
  units: {
    token: { one: '{n} token', other: '{n} tokens' },
    bit: { one: '{n} bit', other: '{n} bits' },
    kick: { one: '{n} kick', other: '{n} kicks' },
    jewel: { one: '{n} jewel', other: '{n} jewels' },
    sub: { one: '{n} sub', other: '{n} subs' },
  },
  people: { one: '{n} personne', other: '{n} personnes' },
  days: { one: '{n} jour', other: '{n} jours' },
  minutes: { one: '{n} minute', other: '{n} minutes' },
  todo: { gave: 'remercie {name}', asked: 'réponds à {name}', came: 'salue {name}' },
  more: { one: '{n} de plus', other: '{n} de plus' },
}
