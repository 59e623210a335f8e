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

/** English. */
export const en: Bank = {
  language: 'en',
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
    howlong: 'how long',
    howmuch: 'how much',
    howold: 'how old',
    when: 'when',
    where: 'where',
    who: 'who',
    why: 'why',
    which: 'which one',
    what: 'what it is',
    how: 'how',
  },
  gifts: {
    sub: { one: 'the sub', other: '{n} subs' },
    resub: { one: 'the resub', other: '{n} months' },
    giftsub: { one: 'the gifted sub', other: '{n} gifted subs' },
    membership: { one: 'the membership', other: '{n} memberships' },
  },
  units: {
    token: { one: '1 token', other: '{n} tokens' },
    bit: { one: '1 bit', other: '{n} bits' },
    kick: { one: '1 kick', other: '{n} kicks' },
    jewel: { one: '1 jewel', other: '{n} jewels' },
    sub: { one: '1 sub', other: '{n} subs' },
  },
  people: { one: '1 person', other: '{n} people' },
  days: { one: '1 day', other: '{n} days' },
  minutes: { one: '1 minute', other: '{n} minutes' },
  todo: { gave: 'thank {name}', asked: 'answer {name}', came: 'greet {name}' },
  more: { one: '1 more', other: '{n} more' },
}
