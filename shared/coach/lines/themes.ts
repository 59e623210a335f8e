/** Where the themes of a language stand: in every language but English in the same files under the same names. */

import type { Bank, Theming } from './bank.ts'

type Book<Name extends string> = Readonly<Record<Name, Theming>>

export interface Books {
  care: Book<'quietHost' | 'asked' | 'plain' | 'first' | 'again' | 'pause'>
  feats: Book<'first' | 'record' | 'third' | 'again'>
  keep: Book<'money' | 'fair' | 'said' | 'wish' | 'unnamed'>
  questions: Book<'single' | 'fresh' | 'several'>
  room: Book<'near' | 'reached' | 'raid' | 'quiet'>
  thanks: Book<'one' | 'member'>
  together: Book<'several' | 'anonymous'>
  turns: Book<'several' | 'raidTail' | 'thanks' | 'plain' | 'back'>
  welcome: Book<'fresh' | 'regular' | 'back'>
}

export function themesOf({
  care,
  feats,
  keep,
  questions,
  room,
  thanks,
  together,
  turns,
  welcome,
}: Books): Bank['themes'] {
  return {
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
  }
}
