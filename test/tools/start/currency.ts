/** An evening that was written for one site, played on another: what people give is given as that site takes it. */

import type { Facts } from '../../../shared/events.ts'
import type { SiteId } from '../../stage/markup/index.ts'

type Gift = Pick<Facts, 'what' | 'unit' | 'amount'>

/** Ten tokens are about a dollar; a bit and a KICK about a cent. */
const given: Partial<Record<SiteId, (tokens: number) => Gift>> = {
  twitch: (tokens) => ({ what: 'cheer', unit: 'bit', amount: tokens * 10 }),
  kick: (tokens) => ({ what: 'gift', unit: 'kick', amount: tokens * 10 }),
  youtube: (tokens) => ({ what: 'superchat', unit: 'USD', amount: tokens / 10 }),
}

/** Where a raid's banner names who comes, and not how many. */
const uncounted: SiteId[] = ['youtube']

/** The same facts, or with a tip in tokens as what the site has for it, and a raid as far as the site tells of it. */
export function paidOn(site: SiteId): (facts: Facts) => Facts {
  const gift = given[site]
  return (facts) => {
    if (facts.kind === 'raid' && uncounted.includes(site)) return { ...facts, amount: undefined }
    const isTip = facts.kind === 'paid' && facts.what === 'tip' && facts.unit === 'token' && facts.amount
    return gift && isTip ? { ...facts, ...gift(facts.amount!) } : facts
  }
}
