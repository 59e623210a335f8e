import type { MomentKind } from '../../cue.ts'
import type { Moment } from '../memory.ts'
import type { Theme } from './bank.ts'

function thanks({ who, matter }: Moment): Theme {
  if (who.length === 0) return 'thanks.anonymous'
  if (who.length > 1) return 'thanks.several'
  if ((matter.count ?? 1) > 1) return 'thanks.again'
  if (matter.feat) return `thanks.${matter.feat}`
  const member =
    matter.what === 'sub' || matter.what === 'resub' || matter.what === 'giftsub' || matter.what === 'membership'
  return member ? 'thanks.member' : 'thanks.one'
}

function welcome({ who, matter }: Moment): Theme {
  if (who.length > 1) return 'welcome.several'
  if (matter.days) return 'welcome.back'
  return matter.fresh ? 'welcome.fresh' : 'welcome.regular'
}

function question({ who, matter }: Moment): Theme {
  if (who.length > 1) return 'question.several'
  return matter.fresh ? 'question.fresh' : 'question.one'
}

function promise({ who, matter }: Moment): Theme {
  if (matter.deed !== undefined) return 'promise.said'
  return who.length > 0 ? 'promise.wish' : 'promise.unnamed'
}

const themes: Record<MomentKind, (moment: Moment) => Theme> = {
  thanks,
  milestone: ({ matter: { goal } }) => (goal && goal.reached < goal.target ? 'milestone.near' : 'milestone.reached'),
  raid: () => 'raid',
  question,
  welcome,
  quiet: () => 'quiet',
  'quiet-host': () => 'quiet-host',
  money: () => 'money',
  rush: ({ owed }) => (owed.length > 0 ? 'rush.asked' : 'rush.plain'),
  fair: () => 'fair',
  boundary: ({ matter }) => (matter.again ? 'boundary.again' : 'boundary.first'),
  promise,
  break: () => 'break',
  close: ({ who }) => (who.length > 0 ? 'close.thanks' : 'close.plain'),
  back: () => 'back',
}

/** Which lines suit a moment. */
export function themeOf(moment: Moment): Theme {
  return themes[moment.kind](moment)
}
