import type { Badge, Sighting, Who } from '../../shared/events.ts'
import { readMoney } from './read/money.ts'
import { oneLine, wordsOf } from './read/text.ts'
import { jewelsIn, monthsIn, numberIn, readGoal, readRaid } from './read/youtube-numbers.ts'
import { decoded, roomOf } from './read/youtube-room.ts'
import { type Css, needed, optional, type Reading, type Selectors, type Site } from './site.ts'

/**
 * YouTube Live: the chat's own page, in the frame of a video's page, as a popout, and in Studio. Each sort of row is an
 * element of its own, so no words decide what a row is. Joins, leaves and ordinary subscriptions are not in its chat.
 */

type Part =
  | 'chat'
  | 'name'
  | 'badge'
  | 'text'
  | 'paid'
  | 'sticker'
  | 'amount'
  | 'member'
  | 'milestone'
  | 'gifts'
  | 'count'
  | 'gifted'
  | 'jewels'
  | 'donation'
  | 'donated'
  | 'mode'
  | 'silent'
  | 'removed'
  | 'raid'
  | 'goal'

const CHAT = 'yt-live-chat-text-message-renderer'
const PAID = 'yt-live-chat-paid-message-renderer'
const STICKER = 'yt-live-chat-paid-sticker-renderer'
const MEMBER = 'yt-live-chat-membership-item-renderer'
const GIFTS = 'ytd-sponsorships-live-chat-gift-purchase-announcement-renderer'
const GIFTED = 'ytd-sponsorships-live-chat-gift-redemption-announcement-renderer'
const JEWELS = 'yt-gift-message-view-model'
const DONATION = 'yt-live-chat-donation-announcement-renderer'
const MODE = 'yt-live-chat-mode-change-message-renderer'
/** The site's own words, gaps where a message may come, and what is held for review and seen by nobody else. */
const SILENT =
  'yt-live-chat-viewer-engagement-message-renderer, yt-live-chat-placeholder-item-renderer, yt-live-chat-auto-mod-message-renderer'

const selectors: Selectors<Part> = {
  list: needed('yt-live-chat-item-list-renderer #items, #item-scroller #items, #items.yt-live-chat-item-list-renderer'),
  row: needed([CHAT, PAID, STICKER, MEMBER, GIFTS, GIFTED, JEWELS, DONATION, MODE, SILENT].join(', ')),
  chat: needed(CHAT),
  name: needed('#author-name, #author-name-v2'),
  badge: optional('yt-live-chat-author-badge-renderer'),
  // Never an id alone: it is looked up in the whole page, where every row has one (four times the time, Chromium 156).
  text: needed('#message, #message-v2'),
  paid: needed(PAID),
  sticker: needed(STICKER),
  amount: needed('#purchase-amount, #purchase-amount-column, #purchase-amount-chip'),
  member: needed(MEMBER),
  milestone: needed('#header-primary-text'),
  gifts: needed(GIFTS),
  count: needed('#primary-text'),
  gifted: needed(GIFTED),
  jewels: needed(JEWELS),
  donation: needed(DONATION),
  donated: needed('#text'),
  mode: needed(MODE),
  silent: needed(SILENT),
  removed: optional('[is-deleted]'),
  raid: optional('yt-live-chat-banner-redirect-renderer'),
  goal: optional('yt-live-chat-goal-banner-view-model'),
}

const isBadge = (type: string | null): type is Badge => /^(owner|moderator|member|verified)$/.test(type ?? '')

function whoOf(row: Element, css: Css<Part>): Who | undefined {
  const label = row.querySelector(css.name)
  const name = label && wordsOf(label, (part) => part.matches(css.badge) || part.id === 'chip-badges')
  if (!name) return
  const types = [row, ...row.querySelectorAll(css.badge)].map(
    (it) => it.getAttribute('author-type') ?? it.getAttribute('type'),
  )
  return { name, badges: [...new Set(types)].filter(isBadge) }
}

/** An emoji as itself; a channel's own as `:name:`. They stand among letters, so no blanks are put around them. */
function emoji(picture: Element): string {
  const alt = picture.getAttribute('alt') ?? ''
  if (alt && !/^[\w-]+$/.test(alt)) return alt
  return picture.getAttribute('shared-tooltip-text') || (alt && `:${alt}:`)
}

function said(row: Element, css: string): string {
  const element = row.querySelector(css)
  return element ? wordsOf(element, undefined, emoji) : ''
}

type Found = Sighting | 'skip' | undefined

/** Each sort of row is read by its own element, the most frequent first: what is none of these must not pass for chat. */
const SORTS: [Part, (row: Element, css: Css<Part>) => Found][] = [
  ['chat', chat],
  ['paid', (row, css) => paid(row, css, 'superchat')],
  ['sticker', (row, css) => paid(row, css, 'sticker')],
  ['member', member],
  ['gifts', gifts],
  ['gifted', gifted],
  ['jewels', jewels],
  ['donation', donation],
  ['mode', (row) => ({ kind: 'notice', text: wordsOf(row) })],
  ['silent', () => 'skip'],
]

function read(row: Element, css: Css<Part>): Reading {
  if (row.hasAttribute('in-banner')) return 'skip'
  const found = row.matches(css.removed)
    ? removed(row, css)
    : SORTS.find(([part]) => row.matches(css[part]))?.[1](row, css)
  return found && found !== 'skip' && row.id ? { ...found, key: row.id } : found
}

function removed(row: Element, css: Css<Part>): Sighting {
  const who = whoOf(row, css)
  return { kind: 'deleted', ...(who && { who }) }
}

function chat(row: Element, css: Css<Part>): Found {
  const who = whoOf(row, css)
  const text = said(row, css.text)
  return who && text ? { kind: 'chat', who, text } : undefined
}

function moneyIn(element: Element | null): Partial<Sighting> | undefined {
  return element ? readMoney(element.textContent ?? '', element.ownerDocument.documentElement.lang) : undefined
}

function paid(row: Element, css: Css<Part>, what: 'superchat' | 'sticker'): Found {
  const who = whoOf(row, css)
  const money = moneyIn(row.querySelector(css.amount))
  const text = what === 'superchat' ? said(row, css.text) : ''
  return who && money ? { kind: 'paid', what, who, ...money, ...(text && { text }) } : undefined
}

/** Only a milestone has a first headline: how long this viewer has been a member already. A new member has none. */
function member(row: Element, css: Css<Part>): Found {
  const who = whoOf(row, css)
  const headline = row.querySelector(css.milestone)
  const months = monthsIn(headline?.textContent ?? '')
  const text = said(row, css.text)
  if (text && !headline) return // who is new has nothing to say yet
  const what = months ? { what: 'resub' as const, months } : { what: 'membership' as const }
  return who && { kind: 'member', who, ...what, ...(text && { text }) }
}

/** Who was given a membership owes nobody thanks; the giver's own row says how many. */
function gifted(row: Element, css: Css<Part>): Found {
  const who = whoOf(row, css)
  return who && { kind: 'notice', who, text: said(row, css.text) }
}

function gifts(row: Element, css: Css<Part>): Found {
  const who = whoOf(row, css)
  const amount = numberIn(row.querySelector(css.count))
  return who && amount ? { kind: 'member', what: 'giftsub', who, amount, unit: 'sub' } : undefined
}

function jewels(row: Element, css: Css<Part>): Found {
  const who = whoOf(row, css)
  const sentence = row.querySelector(css.text)
  const shown = oneLine(sentence?.textContent ?? '')
  const amount = jewelsIn(shown) ?? numberIn(sentence)
  return who && amount ? { kind: 'paid', what: 'gift', who, amount, unit: 'jewel', shown } : undefined
}

/** A gift to a good cause through the stream. The name is known only where the English sentence tells it. */
function donation(row: Element, css: Css<Part>): Found {
  const element = row.querySelector(css.donated)
  const money = moneyIn(element)
  const name = /^(.+) donated\b/i.exec(oneLine(element?.textContent ?? ''))?.[1]
  const who = name && !/^anonymous$/i.test(name) ? { name, badges: [] } : undefined
  return money ? { kind: 'paid', what: 'gift', ...(who && { who }), ...money } : undefined
}

/** A message of one's own first has the key that the browser gave it; the site's lasting one holds that inside. */
function sameKey(before: string, after: string): boolean {
  return before.length > 8 && decoded(after).includes(before)
}

export const youtube: Site<Part> = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  roomOf,
  selectors,
  urgent: ['paid', 'sticker', 'member', 'gifts', 'jewels', 'donation'],
  root: 'yt-live-chat-app, yt-live-chat-renderer',
  recycles: { attributes: ['id', 'is-deleted'] },
  sameKey,
  box: {
    css: 'yt-live-chat-text-input-field-renderer #input[contenteditable], yt-live-chat-message-input-renderer [contenteditable]',
    kind: 'contenteditable',
  },
  // The first of the two views is the selection, the second is everything, in every language.
  counsel: [
    {
      advice: 'top-chat',
      when: '#view-selector a:first-of-type:is(.iron-selected, [aria-selected="true"])',
      switch: '#view-selector a:nth-of-type(2)',
    },
  ],
  panels: [
    { part: 'raid', read: readRaid },
    { part: 'goal', read: readGoal },
  ],
  read,
}
