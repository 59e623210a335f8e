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

/** German, with du. */
export const de: Bank = {
  language: 'de',
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
