import type { Bank } from '../bank.ts'
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
  themes: {
    'thanks.one': thanks.one,
    'thanks.first': feats.first,
    'thanks.record': feats.record,
    'thanks.third': feats.third,
    'thanks.again': feats.again,
    'thanks.member': thanks.member,
    'thanks.several': together.several,
    'thanks.anonymous': together.anonymous,
    'milestone.near': room.near,
    'milestone.reached': room.reached,
    raid: room.raid,
    quiet: room.quiet,
    'question.one': questions.single,
    'question.fresh': questions.fresh,
    'question.several': questions.several,
    'welcome.fresh': welcome.fresh,
    'welcome.regular': welcome.regular,
    'welcome.back': welcome.back,
    'welcome.several': turns.several,
    'raid.tail': turns.raidTail,
    'quiet-host': care.quietHost,
    money: keep.money,
    'rush.asked': care.asked,
    'rush.plain': care.plain,
    fair: keep.fair,
    'boundary.first': care.first,
    'boundary.again': care.again,
    'promise.said': keep.said,
    'promise.wish': keep.wish,
    'promise.unnamed': keep.unnamed,
    break: care.pause,
    'close.thanks': turns.thanks,
    'close.plain': turns.plain,
    back: turns.back,
  },
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
