/** Answers of the Events API as its documentation describes them, for stories. */

interface Person {
  username: string
  isMod?: boolean
  inFanclub?: boolean
  hasTokens?: boolean
}

/** A user with all the fields that the service sends. */
export const user = (person: Person) => ({
  colorGroup: 'tr',
  fcAutoRenew: false,
  gender: 'm',
  hasDarkmode: true,
  hasTokens: true,
  inFanclub: false,
  inPrivateShow: false,
  isBroadcasting: false,
  isFollower: true,
  isMod: false,
  isOwner: false,
  isSilenced: false,
  isSpying: false,
  language: 'en',
  recentTips: 'some',
  subgender: '',
  ...person,
})

let count = 0

/** An event at a time. */
export function event(method: string, object: Record<string, unknown>, at = 1_708_994_484_737) {
  count += 1
  return { method, object: { broadcaster: 'ida', ...object }, id: `${at}-${count}` }
}

export const message = (text: string) => ({ bgColor: null, color: '', font: 'default', message: text, orig: null })

export const tip = (username: string, tokens: number, at?: number, more: { isAnon?: boolean; message?: string } = {}) =>
  event('tip', { user: user({ username }), tip: { tokens, isAnon: false, message: '', ...more } }, at)

export const chat = (username: string, text: string, at?: number) =>
  event('chatMessage', { user: user({ username }), message: message(text) }, at)
