import type { Bank } from '../bank.ts'
import * as boundary from './boundary.ts'
import * as close from './close.ts'
import * as feats from './feats.ts'
import * as goal from './goal.ts'
import * as promises from './promises.ts'
import * as questions from './questions.ts'
import * as quiet from './quiet.ts'
import * as raid from './raid.ts'
import * as regulars from './regulars.ts'
import * as rush from './rush.ts'
import * as streaks from './streaks.ts'
import * as thanks from './thanks.ts'
import * as together from './together.ts'
import * as turns from './turns.ts'
import * as welcome from './welcome.ts'

/** English. */
export const en: Bank = {
  language: 'en',
  themes: {
    'thanks.one': thanks.one,
    'thanks.member': thanks.member,
    'thanks.first': feats.first,
    'thanks.record': feats.record,
    'thanks.third': streaks.third,
    'thanks.again': streaks.again,
    'thanks.several': together.several,
    'thanks.anonymous': together.anonymous,
    'milestone.near': goal.near,
    'milestone.reached': goal.reached,
    money: goal.money,
    raid: raid.raid,
    'raid.tail': raid.tail,
    quiet: quiet.quiet,
    'quiet-host': quiet.quietHost,
    'question.one': questions.single,
    'question.fresh': questions.fresh,
    'question.several': questions.several,
    'welcome.fresh': welcome.fresh,
    'welcome.several': welcome.several,
    'welcome.regular': regulars.regular,
    'welcome.back': regulars.back,
    fair: regulars.fair,
    'rush.asked': rush.asked,
    'rush.plain': rush.plain,
    'promise.said': promises.said,
    'promise.wish': promises.wish,
    'promise.unnamed': promises.unnamed,
    break: turns.pause,
    back: turns.back,
    'close.thanks': close.thanks,
    'close.plain': close.plain,
    'boundary.first': boundary.first,
    'boundary.again': boundary.again,
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
