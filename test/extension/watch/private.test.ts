// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { chaturbate } from '../../../extension/sites/chaturbate.ts'
import { watchPrivate } from '../../../extension/watch/private.ts'
import type { PrivateMessage } from '../../../shared/private.ts'
import { markup } from '../../stage/markup/chaturbate.ts'
import { show } from './room.ts'

const AT = Date.UTC(2026, 10, 21, 20)
let told: PrivateMessage[]
let life: AbortController

beforeEach(() => {
  vi.useFakeTimers({ now: AT + 60_000 })
  life = new AbortController()
  told = []
  show(markup, [{ kind: 'chat', who: 'bob', text: 'for all', at: AT }])
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

const start = () =>
  watchPrivate({ site: chaturbate, page: document, now: Date.now, told: (some) => told.push(...some) }, life.signal)
const thread = () => document.querySelector('.TheatermodeChatDivPm .message-list')!
const open = () => document.querySelector('.TheatermodeChatDivChat .message-list')!
const put = (list: Element, html: string) => list.insertAdjacentHTML('beforeend', html)
const row = (who: string, text: string, at = AT) => markup.row({ kind: 'chat', who, text, at })!
/** As in the layout without an ancestor of its own. */
const marked = (who: string, text: string) =>
  `<div data-testid="chat-message" data-ts="${AT + 5}"><div data-testid="chat-message-username">${who}:</div><span data-testid="chat-message-text">${text}</span></div>`

it('a private thread is read, the open chat is not', () => {
  put(thread(), row('ann', 'are you well?'))
  start()
  expect(told).toMatchObject([{ who: 'ann', text: 'are you well?', at: AT }])
})

it('a row that only says itself that it is private is read too', () => {
  put(open(), marked('ann', 'psst'))
  start()
  expect(told).toMatchObject([{ who: 'ann', text: 'psst', at: AT + 5 }])
})

it('a thread that is closed and opened again tells nothing again; two equal messages at two times are two', () => {
  put(thread(), row('ann', 'hi'))
  start()
  thread().replaceChildren()
  put(thread(), row('ann', 'hi'))
  put(thread(), row('ann', 'hi', AT + 900))
  vi.advanceTimersByTime(1_000)
  expect(told.map(({ at }) => at - AT)).toEqual([0, 900])
})

it('a tip shown in a private thread is no private message', () => {
  put(thread(), markup.row({ kind: 'paid', who: 'ann', amount: 5, at: AT })!)
  start()
  expect(told).toEqual([])
})

it('after the end nothing is read', () => {
  start()
  life.abort()
  put(thread(), row('ann', 'late'))
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([])
})
