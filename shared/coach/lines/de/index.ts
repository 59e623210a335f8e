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

/** German, with du. */
export const de: Bank = {
  language: 'de',
  themes: themesOf({ care, feats, keep, questions, room, thanks, together, turns, welcome }),
  asks: {
    howlong: 'wie lange',
    howmuch: 'wie viel',
    howold: 'wie alt',
    when: 'wann',
    where: 'wo',
    who: 'wer',
    why: 'warum',
    which: 'welches genau',
    what: 'was genau',
    how: 'wie',
  },
  gifts: {
    sub: { one: 'das Abo', other: '{n} Abos' },
    resub: { one: 'die Verlängerung', other: '{n} Monate' },
    giftsub: { one: 'das Geschenk-Abo', other: '{n} Geschenk-Abos' },
    membership: { one: 'die Mitgliedschaft', other: '{n} Mitgliedschaften' },
  },
  units: {
    token: { one: '1 Token', other: '{n} Tokens' },
    bit: { one: '1 Bit', other: '{n} Bits' },
    kick: { one: '1 Kick', other: '{n} Kicks' },
    jewel: { one: '1 Jewel', other: '{n} Jewels' },
    sub: { one: '1 Abo', other: '{n} Abos' },
  },
  people: { one: '1 Person', other: '{n} Menschen' },
  days: { one: '1 Tag', other: '{n} Tage' },
  minutes: { one: '1 Minute', other: '{n} Minuten' },
  todo: { gave: 'dank {name}', asked: 'antworte {name}', came: 'begrüß {name}' },
  // Of no case: `Max und noch 2` stands after dank as after danke.
  more: { one: 'noch jemand', other: 'noch {n}' },
}
