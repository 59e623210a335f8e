import type { Badge, Sighting, Who } from '../../shared/events.ts'
import { firstNumber, oneLine, wordsOf } from './read/text.ts'
import { type Css, needed, optional, type Place, type Reading, type Selectors, type Site } from './site.ts'

/**
 * Chaturbate: room page, /b/NAME/ (the broadcaster's own), language subdomains. Tips, joins and leaves are told by class
 * and structure, since nobody outside has a list of the site's wording in other languages.
 */

type Part = 'name' | 'nick' | 'text' | 'notice' | 'paid' | 'viewers' | 'goal'

const selectors: Selectors<Part> = {
  list: needed('.msg-list-fvm.message-list, .message-list, .chat-list'),
  row: needed('[data-testid="chat-message"]'),
  name: needed('[data-testid="username"], [data-testid="username-label"], .username-label, .purecolor'),
  nick: optional('[data-nick]'),
  text: needed('[data-testid="chat-message-text"], span.msg-text'),
  notice: needed('[data-testid="room-notice"], .roomNotice'),
  paid: needed('.isTip'),
  viewers: optional('[data-testid="users-tab-default"], #UserListTab'),
  goal: optional('.goal_display_table'),
}

const NOT_ROOMS = new Set(
  'followed followed-cams featured tags tag accounts auth login register supporter settings apps explore trending new discover female-cams male-cams couple-cams trans-cams b p photo_videos messages terms privacy statsapi contest tipping affiliates security support hashtags roomlogin external_link spy-on-cams'.split(
    ' ',
  ),
)

function roomOf(url: URL): Place | undefined {
  if (!/(^|\.)chaturbate\.com$/.test(url.hostname)) return
  const own = /^\/b\/([\w-]+)\/?$/.exec(url.pathname)?.[1]
  if (own) return { room: own.toLowerCase(), own: true, page: 'broadcast' }
  const room = /^\/(\w+)(?:\/cam)?\/?$/.exec(url.pathname)?.[1]?.toLowerCase()
  if (room && !NOT_ROOMS.has(room)) return { room, own: false, page: 'room' }
}

/** Classes of a name, in the site's legend of colours; compared in lower case, since both inFanclub and inFanClub were seen. */
const BADGES: Record<string, Badge> = {
  broadcaster: 'owner',
  mod: 'moderator',
  infanclub: 'fan',
  tippedtonsrecently: 'hasTokens',
  tippedalotrecently: 'hasTokens',
  tippedrecently: 'hasTokens',
  hastokens: 'hasTokens',
}

function badgesOf(element: Element): Badge[] {
  const badges = new Set<Badge>()
  for (const word of element.classList) {
    const badge = BADGES[word.toLowerCase()]
    if (badge) badges.add(badge)
  }
  return [...badges]
}

function whoOf(row: Element, css: Css<Part>): Who | undefined {
  const label = row.querySelector(css.name)
  if (!label) return
  const nick = row.querySelector(css.nick)?.getAttribute('data-nick')
  const name = nick ? oneLine(nick) : oneLine(label.textContent ?? '').replace(/:$/, '')
  if (!name) return
  const badges = badgesOf(label)
  const inner = badges.length ? undefined : label.querySelector('[class]')
  return { name, badges: inner ? badgesOf(inner) : badges }
}

function read(row: Element, css: Css<Part>): Reading {
  const notice = row.querySelector(css.notice)
  const found = notice ? readNotice(row, notice, css) : readChat(row, css)
  if (!found || found === 'skip') return found
  const at = Number(row.getAttribute('data-ts'))
  return at > 0 ? found.map((sighting) => ({ ...sighting, at })) : found
}

type Found = Sighting[] | 'skip' | undefined

/** The author's mark in a private thread. In some layouts such a thread has no ancestor that would give it away. */
const PRIVATE = '[data-testid="chat-message-username"]'

function readPrivate(row: Element, css: Css<Part>, open: boolean): ReturnType<NonNullable<Site['private']>> {
  const author = row.querySelector(PRIVATE)
  if (row.querySelector(css.notice) || (open && !author)) return
  const name = whoOf(row, css)?.name ?? oneLine(author?.textContent ?? '').replace(/:$/, '')
  const [text, at] = [textOf(row, css), Number(row.getAttribute('data-ts'))]
  return name && text ? { who: name, text, ...(at > 0 && { at }) } : undefined
}

function readChat(row: Element, css: Css<Part>): Found {
  if (row.querySelector(PRIVATE)) return 'skip'
  const who = whoOf(row, css)
  const text = textOf(row, css)
  if (!text) return
  if (who) return [{ kind: 'chat', who, text }]
  return REMOVED.test(text) ? [{ kind: 'deleted' }] : undefined
}

/** `.msg-text` is the text on one page and the whole line on another; the innermost is the text. */
function textOf(row: Element, css: Css<Part>): string {
  const found = [...row.querySelectorAll(css.text)].find((part) => !part.querySelector(css.name))
  return found ? wordsOf(found) : ''
}

const REMOVED = /\b(message|messages)\b.*\b(removed|deleted)\b/i

function readNotice(row: Element, notice: Element, css: Css<Part>): Found {
  if (notice.matches(css.paid) || notice.querySelector(css.paid)) return readTip(row, notice, css)
  const passage = readPassage(notice)
  if (passage) return passage
  if (row.querySelector(css.nick)) return // a notice about a viewer that is neither tip nor join: perhaps a tip in new clothes
  return readWords(wordsOf(notice))
}

/** ` -- note` and `| note` in any language; a note with nothing before it only in the English sentence. */
const NOTE = /^[^|]*?(?:\s--\s|\|)\s*(.+)$/
const PLAIN_NOTE = /\btipped [\d.,]+ tokens?\b[\s.!:]*(.+)$/i

function readTip(row: Element, notice: Element, css: Css<Part>): Found {
  const who = whoOf(row, css)
  if (!who && row.querySelector(css.nick)) return // it has a giver, and not one who wished not to be named
  const words = wordsOf(notice, (part) => part.matches(css.name))
  const said = who && words.startsWith(`${who.name} `) ? words.slice(who.name.length) : words
  const amount = firstNumber(said)
  if (!amount) return
  const rest = PLAIN_NOTE.exec(said) ?? NOTE.exec(said.slice(amount.end))
  const note = rest?.[1]?.replace(/^(?:(?:--|\|)\s*)+/, '').trim()
  const tip: Sighting = {
    kind: 'paid',
    what: 'tip',
    amount: amount.value,
    unit: 'token',
    shown: shownOf(said, amount.end),
  }
  return [{ ...tip, ...(who && { who }), ...(note && { text: note }) }]
}

function shownOf(said: string, end: number): string {
  const unit = /^\s*[\p{L}]+/u.exec(said.slice(end))?.[0] ?? ''
  return oneLine(/\S*$/.exec(said.slice(0, end))![0] + unit)
}

const LEFT =
  /\bleft\b|verlassen|salido|abandonado|quitt|saiu|uscit|abbandonat|verlaten|lämna|покину|выш(?:ел|ла)|ayrıldı|opuści|退|離|离开|나갔|퇴장/i
const JOINED =
  /\bjoined\b|beigetreten|betreten|unido|entrado|rejoint|entrou|entrat|unit[oa]|toegetreden|gått med|присоедин|вош(?:ел|ла)|katıldı|dołączy|入|参加|加入|들어|입장/i

/** Somebody came or went: the notice's first child holds exactly word, name, words. */
function readPassage(notice: Element): Found {
  const parts = [...(notice.firstElementChild?.children ?? [])]
  if (parts.map((part) => part.localName).join() !== 'span,div,span') return
  const who = { name: oneLine(parts[1]!.textContent ?? ''), badges: badgesOf(parts[1]!) }
  const words = oneLine(parts[2]!.textContent ?? '')
  if (!who.name) return
  if (LEFT.test(words)) return [{ kind: 'leave', who }]
  if (JOINED.test(words)) return [{ kind: 'join', who }]
  return [{ kind: 'notice', text: oneLine(notice.textContent ?? '') }]
}

/** Some words and then something in quotes, in any language; what an app says has a colon after its first word. */
const SUBJECT = /^[^:"“«„「]{3,60}\s*["“«„「](.*)["”»“」]$/
const REMAINING = /\[\s*([\d.,]+)\s+tokens?\s+(?:remaining|left|to go)\s*\]/i
/** For the app's developer, and about private messages, which are nobody else's business. */
const NOBODYS = /^(?:DEBUG:|New private message from )/

function readWords(words: string): Found {
  if (!words) return
  if (NOBODYS.test(words)) return 'skip'
  const subject = SUBJECT.exec(words)?.[1]?.trim()
  if (subject === undefined) return [{ kind: 'notice', text: words.replace(/^Notice:\s*/, '') }]
  const left = firstNumber(REMAINING.exec(subject)?.[1] ?? '')?.value
  const changed: Sighting = { kind: 'subject', text: subject }
  return left === undefined ? [changed] : [changed, { kind: 'goal', unit: 'token', left }]
}

function readViewers(tab: Element): Sighting | undefined {
  const inside = /[([]\s*([\d.,]+)\s*[)\]]/.exec(tab.textContent ?? '')
  return inside ? { kind: 'viewers', amount: firstNumber(inside[1]!)!.value } : undefined
}

/** `12 / 100`, and `96 / 350 (1661)` of an app with several goals. */
function readGoal(table: Element): Sighting | undefined {
  const found = /([\d.,]+)\s*\/\s*([\d.,]+)/.exec(table.textContent ?? '')
  const [amount, target] = [firstNumber(found?.[1] ?? '')?.value, firstNumber(found?.[2] ?? '')?.value]
  return amount === undefined || !target ? undefined : { kind: 'goal', amount, target, unit: 'token' }
}

export const chaturbate: Site<Part> = {
  id: 'chaturbate',
  name: 'Chaturbate',
  hosts: ['https://chaturbate.com/*', 'https://*.chaturbate.com/*'],
  roomOf,
  selectors,
  urgent: ['paid'],
  box: {
    css: '[data-testid="chat-input"][contenteditable="true"]:not(.theatermodeInputFieldPm)',
    kind: 'contenteditable',
  },
  root: '#ChatTabContainer, .BaseTabsContainer, .ChatTabContents, #ChatTabContents',
  avoid: '.TheatermodeChatDivPm, [class*="ChatDivPm"], [data-testid*="pm-"]',
  private: readPrivate,
  panels: [
    { part: 'viewers', read: readViewers },
    { part: 'goal', read: readGoal },
  ],
  read,
}
