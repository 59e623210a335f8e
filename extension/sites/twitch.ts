import type { Badge, Sighting, Who } from '../../shared/events.ts'
import { firstNumber, oneLine, wordsOf } from './read/text.ts'
import { readSentence } from './read/twitch-notices.ts'
import { type Css, needed, optional, type Place, type Reading, type Selectors, type Site } from './site.ts'

/** Twitch: channel, popout and embedded chat, moderator view, stream manager. Joins and follows are not in its chat. */

type Part =
  | 'name'
  | 'badge'
  | 'text'
  | 'cheer'
  | 'notice'
  | 'announcement'
  | 'custom'
  | 'status'
  | 'removed'
  | 'reward'
  | 'viewers'

const selectors: Selectors<Part> = {
  list: needed(
    '.chat-scrollable-area__message-container, [data-test-selector="chat-scrollable-area__message-container"], .chat-list--default [role="log"], .chat-list--other [role="log"], .chat-room__content [role="log"]',
  ),
  row: needed(
    '.chat-line__message, [data-a-target="chat-line-message"], .user-notice-line, [data-test-selector="user-notice-line"], .announcement-line, .chat-line__status, .chat-line__moderation, .chat-line__raid, .channel-points-reward-line',
  ),
  name: needed('.chat-author__display-name, [data-a-target="chat-message-username"], .chatter-name'),
  badge: optional('img.chat-badge, [data-a-target="chat-badge"] img'),
  text: needed('[data-a-target="chat-line-message-body"], .chat-line__message-body'),
  cheer: needed('.chat-line__message--cheer-amount'),
  notice: needed('.user-notice-line, [data-test-selector="user-notice-line"]'),
  announcement: optional('.announcement-line'),
  custom: optional('[data-a-target="chat-resubscription-message__custom-message"]'),
  status: needed('.chat-line__status, .chat-line__moderation, .chat-line__raid'),
  removed: optional('[data-a-target="chat-deleted-message-placeholder"], .chat-line__message--deleted-notice'),
  reward: needed('.channel-points-reward-line'),
  viewers: optional('[data-a-target="animated-channel-viewers-count"]'),
}

const NOT_CHANNELS = new Set(
  'directory videos settings subscriptions inventory wallet drops downloads jobs p turbo store search friends prime bits bits-checkout user login signup products broadcast popout embed moderator u team event events following activate payments redeem annual-recap collections clips about privacy legal security partners creatorcamp'.split(
    ' ',
  ),
)

const PATHS: [RegExp, Omit<Place, 'room'>][] = [
  [/^\/(\w+)(?:\/(?:about|schedule|home|chat))?\/?$/, { own: false, page: 'channel' }],
  [/^\/(?:popout|embed)\/(\w+)\/chat\/?$/, { own: false, page: 'popout' }],
  [/^\/(?:popout\/)?moderator\/(\w+)(?:\/chat)?\/?$/, { own: false, page: 'moderator' }],
]
const DASHBOARD = /^\/(?:popout\/)?u\/(\w+)\/stream-manager(?:\/chat)?\/?$/

function roomOf(url: URL): Place | undefined {
  if (url.hostname === 'dashboard.twitch.tv') return placeIn(url.pathname, DASHBOARD, { own: true, page: 'dashboard' })
  if (url.hostname !== 'www.twitch.tv') return
  for (const [path, kind] of PATHS) {
    const place = placeIn(url.pathname, path, kind)
    if (place) return place
  }
}

function placeIn(pathname: string, path: RegExp, kind: Omit<Place, 'room'>): Place | undefined {
  const room = path.exec(pathname)?.[1]?.toLowerCase()
  if (room && !NOT_CHANNELS.has(room)) return { room, ...kind }
}

const SUBSCRIBER = /subscri|suscri|abonn|abbonat|assinant|prenumer|подписчик|订阅|訂閱|サブスク|購読|구독/i

function badgeOf(name: string): Badge | undefined {
  if (/^(?:broadcaster|streamer)/i.test(name)) return 'owner'
  if (/^(?:lead )?(?:moderat|modérat|moderad|модератор|モデレーター|중재자|版主|管理员)/i.test(name)) return 'moderator'
  if (/^vip/i.test(name)) return 'vip'
  if (/^verified/i.test(name)) return 'verified'
  return SUBSCRIBER.test(name) ? 'subscriber' : undefined
}

/** The author of a row, with badges told by their names. */
function whoOf(row: Element, css: Css<Part>): Who | undefined {
  const name = oneLine(row.querySelector(css.name)?.textContent ?? '')
  if (!name) return
  const badges = new Set<Badge>()
  for (const image of row.querySelectorAll(css.badge)) {
    const badge = badgeOf(image.getAttribute('alt') || image.getAttribute('aria-label') || '')
    if (badge) badges.add(badge)
  }
  return { name, badges: [...badges] }
}

function read(row: Element, css: Css<Part>): Reading {
  if (row.matches(css.notice) && !row.querySelector(css.announcement)) return readNotice(row, css)
  if (row.matches(css.status)) return 'skip'
  return readMessage(row, css)
}

/** A line of chat, or an announcement: a moderator's line in a frame of its own. */
function readMessage(row: Element, css: Css<Part>): Reading {
  const who = whoOf(row, css)
  if (row.querySelector(css.removed)) return who ? { kind: 'deleted', who } : { kind: 'deleted' }
  const body = row.querySelector(css.text)
  if (body && who) return isElsewhere(row, body, css) ? undefined : readLine(body, who, css)
  return row.matches(css.reward) ? { kind: 'notice', text: wordsOf(row) } : undefined
}

/** The words are of a line of chat inside this row: a notice that is not known for one must not pass for chat. */
function isElsewhere(row: Element, body: Element, css: Css<Part>): boolean {
  const line = body.closest(LINE)
  return line !== null && line !== row && row.contains(line) && !line.closest(css.announcement)
}

/** Traces of bits that are there whatever becomes of the amount's own class: without an amount such a line is not known. */
const BITS = '[class*="--cheer"], img[src*="/actions/"]'

function readLine(body: Element, who: Who, css: Css<Part>): Reading {
  const cheers = [...body.querySelectorAll(css.cheer)]
  if (cheers.length) return readCheer(body, cheers, who, css)
  if (body.querySelector(BITS)) return
  const text = wordsOf(body)
  return text ? { kind: 'chat', who, text } : undefined
}

/** Several cheers in one message are one cheer of their sum; the viewer's words are what is left. */
function readCheer(body: Element, cheers: Element[], who: Who, css: Css<Part>): Sighting | undefined {
  const amounts = cheers.map((cheer) => firstNumber(cheer.textContent ?? '')?.value ?? 0)
  const amount = amounts.reduce((sum, bits) => sum + bits, 0)
  if (!amount) return
  const text = wordsOf(body, (part) => part.matches(css.cheer) || isCheerPicture(part, css))
  const shown = cheers.map((cheer) => oneLine(cheer.textContent ?? '')).join(' + ')
  return { kind: 'paid', what: 'cheer', who, amount, unit: 'bit', shown, ...(text && { text }) }
}

function isCheerPicture(part: Element, css: Css<Part>): boolean {
  return part.localName === 'img' && part.nextElementSibling?.matches(css.cheer) === true
}

/** A notice may hold what the viewer wrote with it, as a line of chat or as a part of its own. */
function readNotice(row: Element, css: Css<Part>): Reading {
  const own = row.querySelector(css.custom) ?? row.querySelector(css.text)
  const nested = own?.closest(LINE)
  const line = nested && nested !== row && row.contains(nested) ? nested : own
  const words = wordsOf(row, (part) => part === line || part === own || part.matches(css.badge))
  const name = [...row.querySelectorAll(css.name)].find((part) => !line?.contains(part))
  const who = name ? whoOf(row, css) : line ? whoOf(line, css) : undefined
  return readSentence(words, who, own ? wordsOf(own) : '')
}

/** The line of chat inside a notice. */
const LINE = '.chat-line__message, [data-a-target="chat-line-message"]'

/** A count that is cut short, as `1.2K` or `12K`, is none: it would be told as one viewer, or twelve. */
const CUT_SHORT = /^(?:[.,]\d|\p{L})/u

function readViewers(element: Element): Sighting | undefined {
  const shown = element.textContent ?? ''
  const found = firstNumber(shown)
  return found && !CUT_SHORT.test(shown.slice(found.end)) ? { kind: 'viewers', amount: found.value } : undefined
}

export const twitch: Site<Part> = {
  id: 'twitch',
  name: 'Twitch',
  hosts: ['https://www.twitch.tv/*', 'https://dashboard.twitch.tv/*'],
  roomOf,
  selectors,
  urgent: ['cheer', 'notice'],
  root: '[data-test-selector="chat-room-component-layout"], .chat-room__content, .chat-room, .stream-chat',
  box: {
    css: '.chat-wysiwyg-input__editor, [data-a-target="chat-input"] [contenteditable="true"], [data-a-target="chat-input"]',
    kind: 'slate',
  },
  panels: [{ part: 'viewers', read: readViewers }],
  read,
}
