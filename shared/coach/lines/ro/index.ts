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

/** Romanian, with tu. */
export const ro: Bank = {
  language: 'ro',
  themes: themesOf({ care, feats, keep, questions, room, thanks, together, turns, welcome }),
  asks: {
    howlong: 'cât timp',
    howmuch: 'cât',
    howold: 'câți ani',
    when: 'când',
    where: 'unde',
    who: 'cine',
    why: 'de ce',
    which: 'care',
    what: 'ce anume',
    how: 'cum anume',
  },
  // As they stand after `pentru`.
  gifts: {
    sub: { one: 'abonament', few: '{n} abonamente', other: '{n} de abonamente' },
    resub: { one: 'prelungire', few: '{n} luni', other: '{n} de luni' },
    giftsub: { one: 'abonamentul cadou', few: '{n} abonamente cadou', other: '{n} de abonamente cadou' },
    membership: { one: 'abonament', few: '{n} abonamente', other: '{n} de abonamente' },
  },
  units: {
    token: { one: '1 token', few: '{n} tokeni', other: '{n} de tokeni' },
    bit: { one: '1 bit', few: '{n} biți', other: '{n} de biți' },
    kick: { one: '1 kick', few: '{n} kickuri', other: '{n} de kickuri' },
    jewel: { one: '1 jewel', few: '{n} jewels', other: '{n} de jewels' },
    sub: { one: '1 abonament', few: '{n} abonamente', other: '{n} de abonamente' },
  },
  people: { one: '1 om', few: '{n} oameni', other: '{n} de oameni' },
  days: { one: '1 zi', few: '{n} zile', other: '{n} de zile' },
  minutes: { one: '1 minut', few: '{n} minute', other: '{n} de minute' },
  // `pentru` asks for no ending, where `lui` would make a man of everybody.
  todo: { gave: 'mulțumiri pentru {name}', asked: 'răspuns pentru {name}', came: 'salut pentru {name}' },
  more: { one: 'încă cineva', other: 'încă {n}' },
}
