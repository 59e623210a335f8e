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

function welcome({ matter }: Moment): Theme {
  if (matter.days) return 'welcome.back'
  return matter.fresh ? 'welcome.fresh' : 'welcome.regular'
}

function question({ who, matter }: Moment): Theme {
  if (who.length > 1) return 'question.several'
  return matter.fresh ? 'question.fresh' : 'question.one'
}

/** Which lines suit a moment; undefined for a kind that has none yet. */
export function themeOf(moment: Moment): Theme | undefined {
  const { kind, matter } = moment
  if (kind === 'thanks') return thanks(moment)
  if (kind === 'welcome') return welcome(moment)
  if (kind === 'question') return question(moment)
  if (kind === 'milestone')
    return matter.goal && matter.goal.reached < matter.goal.target ? 'milestone.near' : 'milestone.reached'
  return kind === 'raid' || kind === 'quiet' ? kind : undefined
}
