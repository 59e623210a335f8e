import type { Badge, Sighting, Who } from '../../shared/events.ts'
import { readKickSentence } from './read/kick-notices.ts'
import { firstNumber, oneLine, wordsOf } from './read/text.ts'
import { type Css, needed, optional, type Place, type Reading, type Selectors, type Site } from './site.ts'

/**
 * Kick: channel and popout chat. Rows are re-used, and have neither an id nor a whole time. What is known of the page (2026)
 * is the markup of chat and of KICKs gifts; subs, gifted subs and hosts are told by their sentence, since their markup is not
 * known. Joins, leaves and follows are not in its chat, and where it shows its viewers is not known.
 */

type Part = 'name' | 'badge' | 'text' | 'time' | 'gift' | 'coin' | 'removed'

const selectors: Selectors<Part> = {
  list: needed('#chatroom-messages > .no-scrollbar, #chatroom-messages > div, #channel-chatroom .no-scrollbar'),
  row: needed('div[data-index]'),
  name: needed(
    'button.inline.font-bold[data-prevent-expand], button.inline.font-bold, button[title], .chat-entry-username',
  ),
  badge: optional('div[data-state]'),
  text: needed('span.font-normal, div[style*="chatroom-font-size"], .chat-entry-content'),
  time: optional('span.text-neutral'),
  gift: needed('img[alt="sticker"]'),
  /** The coin before the number of a gift. Badges are drawn the same way, but have no number. */
  coin: needed('svg'),
  removed: optional('.line-through'),
}

const NOT_CHANNELS = new Set(
  'about api auth browse categories category clips community-guidelines creators dashboard dmca-policy following help home login logout moderator popout privacy-policy search settings signup subscriptions terms-of-service transactions video videos wallet'.split(
    ' ',
  ),
)

const PATHS: [RegExp, string][] = [
  [/^\/popout\/([\w-]+)\/chat\/?$/, 'popout'],
  [/^\/([\w-]+)(?:\/chatroom)?\/?$/, 'channel'],
]

function roomOf(url: URL): Place | undefined {
  if (url.hostname !== 'kick.com' && url.hostname !== 'www.kick.com') return
  for (const [path, page] of PATHS) {
    const room = path.exec(url.pathname)?.[1]?.toLowerCase()
    if (room && !NOT_CHANNELS.has(room)) return { room, own: false, page }
  }
}

/** A channel's own pictures are its subscribers' badges. Most others are drawings that do not say what they are. */
function badgeOf(label: string): Badge {
  if (/^(?:broadcaster|host|streamer)/i.test(label)) return 'owner'
  if (/^moderat/i.test(label)) return 'moderator'
  if (/^vip/i.test(label)) return 'vip'
  return /^verified/i.test(label) ? 'verified' : 'subscriber'
}

/** An address writes `Some_Name` as `some-name`. */
function isOwner(name: string, place: Place): boolean {
  return name.toLowerCase().replaceAll('_', '-') === place.room.replaceAll('_', '-')
}

/** What the viewer wrote; in a reply the quoted message stands before it. */
function bodyOf(row: Element, css: Css<Part>): Element | undefined {
  const found = row.querySelectorAll(css.text)
  if (found.length < 2) return found[0]
  return [...found].findLast((part) => !part.parentElement?.closest(css.text))
}

function labelOf(names: NodeListOf<Element>, body: Element | undefined): Element | undefined {
  if (!body) return names[0]
  for (let i = names.length - 1; i >= 0; i--) if (isBefore(names[i]!, body)) return names[i]
}

/** The author stands nearest before the words; in a reply the one who is answered comes first. */
function whoOf(row: Element, body: Element | undefined, css: Css<Part>, place: Place): Who | undefined {
  const label = labelOf(row.querySelectorAll(css.name), body)
  const name = label && (oneLine(label.textContent ?? '') || label.getAttribute('title'))
  if (!name) return
  const badges = new Set<Badge>(isOwner(name, place) ? ['owner'] : [])
  for (const badge of row.querySelectorAll(css.badge)) {
    const says = badge.querySelector('img[alt], [aria-label]')
    const alt = says?.getAttribute('alt') ?? says?.getAttribute('aria-label')
    if (alt && !body?.contains(badge)) badges.add(badgeOf(alt))
  }
  return { name, badges: [...badges] }
}

function isBefore(part: Element, body: Element): boolean {
  return (body.compareDocumentPosition(part) & 2) !== 0 && !part.contains(body)
}

/** An emote's own name; third-party emotes have it as their `alt`. */
function emote(picture: Element): string {
  return ` ${picture.getAttribute('data-emote-name') || picture.getAttribute('alt') || ''} `
}

function numberIn(element: Element | null): string | undefined {
  return /^\s*(\d[\d.,]*)\s*$/.exec(element?.textContent ?? '')?.[1]
}

/** The number beside a coin, as it is shown. */
function priceOf(row: Element, css: Css<Part>): string | undefined {
  for (const coin of row.querySelectorAll(css.coin)) {
    const shown = numberIn(coin.nextElementSibling) ?? numberIn(coin.parentElement)
    if (shown) return shown
  }
}

const GONE = /\(?\bdeleted(?: by a moderator)?\)?$/i

function read(row: Element, css: Css<Part>, place: Place): Reading {
  const body = bodyOf(row, css)
  const who = whoOf(row, body, css, place)
  if (row.querySelector(css.removed)) return gone(who)
  const price = priceOf(row, css)
  const isGift = row.querySelector(css.gift) !== null
  // Each proves the other: a gift of which only one is found is not known, and must not pass for chat.
  if (isGift || price) return isGift && price && who ? readGift(who, price, body) : undefined
  if (!body) return readNotice(row, who, css)
  const text = wordsOf(body, undefined, emote)
  return who && text ? { kind: 'chat', who, text } : undefined
}

function gone(who: Who | undefined): Sighting {
  return { kind: 'deleted', ...(who && { who }) }
}

function readGift(who: Who, shown: string, body: Element | undefined): Sighting {
  const text = body ? wordsOf(body, (part) => oneLine(part.textContent ?? '') === shown, emote) : ''
  const amount = firstNumber(shown)!.value
  return { kind: 'paid', what: 'gift', who, amount, unit: 'kick', shown, ...(text && text !== shown && { text }) }
}

/** The room was swept; who wrote what is not taken back by this line. */
const SWEPT = /^chat(?:room)?\b.*\bcleared\b/i

function readNotice(row: Element, who: Who | undefined, css: Css<Part>): Reading {
  const words = wordsOf(row, (part) => part.matches(css.badge) || part.matches(css.time))
  if (SWEPT.test(words)) return 'skip'
  if (who && GONE.test(words)) return gone(who)
  return readKickSentence(words, who)
}

export const kick: Site<Part> = {
  id: 'kick',
  name: 'Kick',
  hosts: ['https://kick.com/*'],
  roomOf,
  selectors,
  urgent: ['gift'],
  ordinary: 'text',
  root: '#channel-chatroom, #chatroom-messages',
  recycles: { attributes: ['data-index', 'title', 'alt'] },
  box: {
    css: '#chat-input-wrapper [contenteditable="true"], [data-testid="chat-input"][contenteditable="true"], div.editor-input[contenteditable="true"][role="textbox"], [data-input="true"][contenteditable="true"]',
    kind: 'lexical',
  },
  menu: 'name',
  read,
}
