import type { Badge, Sighting, Who } from '../../shared/events.ts'
import { firstNumber, oneLine, plainDigits, wordsOf } from './read/text.ts'
import { type Css, needed, optional, type Place, type Reading, type Selectors, type Site } from './site.ts'

/**
 * Stripchat, on its own address in any language. Rows are re-used, but each says which message it shows. Known from few
 * sources (2026): where it shows its viewers, joins and its own announcements is not, so those are told as unknown rows.
 */

type Part = 'name' | 'owner' | 'text' | 'paid' | 'amount' | 'note' | 'toy' | 'goal'

const selectors: Selectors<Part> = {
  list: needed(
    '.model-chat-container.public .messages.messages-v2, .model-chat-public .messages, .model-chat-public .messages-v2',
  ),
  row: needed('.message-base[data-message-id]'),
  name: needed('.user-levels-username-text'),
  owner: optional('.user-levels-username-chat-owner'),
  text: needed('[class*="contentWithControls"], .message-body'),
  paid: needed('.m-bg-tip-v2, [class*="TipMessage"]:not([class*="Lovense"])'),
  amount: needed('[class*="amountHighlight"]'),
  note: optional('[class*="commentBody"]'),
  toy: needed('[class*="LovenseTipMessage"]'),
  goal: needed('.m-bg-goal-v2, [class*="m-bg-goal-v2-reached"]'),
}

const NOT_ROOMS = new Set(
  'about affiliate api auth categories contests couples cookies dmca favorites feed girls help history language login logout men messages models my mobile new payments policy privacy recommended search settings signup start-broadcasting studio support tags terms tokens trans vr wallet'.split(
    ' ',
  ),
)

function roomOf(url: URL): Place | undefined {
  if (!/^(?:[a-z]{2,3}\.|www\.)?stripchat\.com$/.test(url.hostname)) return
  const room = /^\/([\w-]+)\/?$/.exec(url.pathname)?.[1]?.toLowerCase()
  if (room && !NOT_ROOMS.has(room)) return { room, own: false, page: 'room' }
}

function whoOf(row: Element, css: Css<Part>, place: Place): Who | undefined {
  const name = oneLine(row.querySelector(css.name)?.textContent ?? '')
  if (!name) return
  const isOwner = row.querySelector(css.owner) !== null || name.toLowerCase() === place.room
  const badges: Badge[] = isOwner ? ['owner'] : []
  return { name, badges }
}

/** The part itself may carry the row's class. */
function has(row: Element, css: string): boolean {
  return row.matches(css) || row.querySelector(css) !== null
}

function read(row: Element, css: Css<Part>, place: Place): Reading {
  const sighting = sightingOf(row, css, place)
  const key = row.getAttribute('data-message-id')
  return sighting && key ? { ...sighting, key } : sighting
}

function sightingOf(row: Element, css: Css<Part>, place: Place): Sighting | undefined {
  // A toy's answer to a tip, which has a row of its own.
  if (has(row, css.toy)) return { kind: 'notice', text: wordsOf(row) }
  if (has(row, css.goal)) return readGoal(row)
  const who = whoOf(row, css, place)
  const amount = row.querySelector(css.amount)
  const isTip = has(row, css.paid)
  // Each proves the other: a tip of which only one is found is not known, and must not pass for chat.
  if (isTip || amount) return isTip && amount ? readTip(row, amount, who, css) : undefined
  const body = row.querySelector(css.text)
  const text = body ? wordsOf(body, (part) => part.matches(css.name)) : ''
  return who && text ? { kind: 'chat', who, text } : undefined
}

/** `50 tk`; a tip without a name is one whose giver wished not to be named. */
function readTip(row: Element, element: Element, who: Who | undefined, css: Css<Part>): Sighting | undefined {
  const shown = oneLine(element.textContent ?? '')
  const amount = firstNumber(shown)?.value
  if (!amount) return
  const note = row.querySelector(css.note)
  const text = note ? wordsOf(note) : ''
  return { kind: 'paid', what: 'tip', amount, unit: 'token', shown, ...(who && { who }), ...(text && { text }) }
}

const OF = /(\d[\d.,]*)\s*\/\s*(\d[\d.,]*)/

/** How far a goal is, where its row says both numbers; any other word about a goal is a notice. */
function readGoal(row: Element): Sighting {
  const text = wordsOf(row)
  const [, amount, target] = OF.exec(plainDigits(text)) ?? []
  if (!amount || !target) return { kind: 'notice', text }
  return { kind: 'goal', amount: firstNumber(amount)!.value, target: firstNumber(target)!.value, unit: 'token' }
}

export const stripchat: Site<Part> = {
  id: 'stripchat',
  name: 'Stripchat',
  hosts: ['https://stripchat.com/*', 'https://*.stripchat.com/*'],
  roomOf,
  selectors,
  urgent: ['paid', 'toy', 'goal'],
  root: '.model-chat-container.public, .model-chat-public',
  recycles: { attributes: ['data-message-id'] },
  box: { css: 'textarea.ChatInput__input, textarea[class*="ChatInput__input"]', kind: 'textarea' },
  read,
}
