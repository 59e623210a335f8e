/** Twitch's user notices: subs, gifts, raids and what is none of these, told by their id and never by their English. Pure. */

import type { Sighting, Who } from '../../../shared/events.ts'
import type { Line } from './line.ts'

interface Told {
  tags: Line['tags']
  who: Who | undefined
  /** What the viewer wrote with it. */
  said: string
}

type Read = (told: Told) => Sighting | undefined

const number = (text: string | undefined): number => {
  const value = Number(text ?? '')
  return Number.isFinite(value) && value > 0 ? value : 0
}

const withWords = (sighting: Sighting, said: string): Sighting => (said ? { ...sighting, text: said } : sighting)

const sub: Read = ({ who, said }) => who && withWords({ kind: 'member', what: 'sub', who }, said)

const resub: Read = ({ tags, who, said }) => {
  const months = number(tags['msg-param-cumulative-months']) || number(tags['msg-param-months'])
  return who && withWords({ kind: 'member', what: 'resub', who, ...(months > 0 && { months }) }, said)
}

/** One gift, however many months it lasts. A giver without a name has none. */
const gift: Read = ({ who }) => ({ kind: 'member', what: 'giftsub', amount: 1, unit: 'sub', ...(who && { who }) })

const gifts: Read = ({ tags, who }) => {
  const amount = number(tags['msg-param-mass-gift-count'])
  return amount > 0 ? { kind: 'member', what: 'giftsub', amount, unit: 'sub', ...(who && { who }) } : undefined
}

const raid: Read = ({ tags, who }) => {
  const [amount, name] = [number(tags['msg-param-viewerCount']), tags['msg-param-displayName'] || who?.name]
  return name ? { kind: 'raid', amount, who: { name, badges: who?.badges ?? [] } } : undefined
}

const announcement: Read = ({ who, said }) => (who && said ? { kind: 'chat', who, text: said } : undefined)

const charity: Read = ({ tags, who, said }) => {
  const amount = number(tags['msg-param-donation-amount']) / 10 ** number(tags['msg-param-exponent'])
  const unit = tags['msg-param-donation-currency']
  if (!(amount > 0) || !unit || !/^[A-Z]{3}$/.test(unit)) return
  return withWords({ kind: 'paid', what: 'tip', amount, unit, ...(who && { who }) }, said)
}

/** Known and none of the above: watch streaks, badges, anniversaries, what happens in a stream that shares its chat. */
const remark: Read = ({ tags, who, said }) => {
  const system = (tags['system-msg'] ?? '').trim()
  const text = [system, said].filter(Boolean).join(' ')
  return text ? { kind: 'notice', text, ...(who && { who }) } : undefined
}

const NOTICES: Record<string, Read> = {
  sub,
  resub,
  subgift: gift,
  anonsubgift: gift,
  submysterygift: gifts,
  anonsubmysterygift: gifts,
  giftpaidupgrade: sub,
  anongiftpaidupgrade: sub,
  primepaidupgrade: sub,
  raid,
  announcement,
  charitydonation: charity,
}

/** What the notice says; one of an unknown kind is a notice in its own words. */
export function readNotice({ tags }: Line, who: Who | undefined, said: string): Sighting | undefined {
  const id = tags['msg-id'] ?? ''
  const read = Object.hasOwn(NOTICES, id) ? NOTICES[id]! : remark
  return read({ tags, who, said }) ?? remark({ tags, who, said })
}
