// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { chaturbate } from '../../../extension/sites/chaturbate.ts'
import type { Site } from '../../../extension/sites/site.ts'
import { stage } from '../../../extension/sites/stage.ts'
import { twitch } from '../../../extension/sites/twitch.ts'
import { markup as chaturbateMarkup } from '../../stage/markup/chaturbate.ts'
import type { Line, Markup } from '../../stage/markup/line.ts'
import { markup as stageMarkup } from '../../stage/markup/stage.ts'
import { markup as twitchMarkup } from '../../stage/markup/twitch.ts'
import { type Start, show, type Watched, watch } from './room.ts'

/** Stories that must hold on every site: with its own ids, with a row's own time, and with neither. */
const sites: [Site, Markup][] = [
  [chaturbate, chaturbateMarkup],
  [twitch, twitchMarkup],
  [stage, stageMarkup],
]

let watched: Watched | undefined
afterEach(() => watched?.end())

describe.each(sites)('a room on $id', (site, markup) => {
  let ids = 0
  const chat = (who: string, text: string, more: Partial<Line> = {}): Line => ({
    kind: 'chat',
    who,
    text,
    ...own(),
    ...more,
  })
  const pay = (who: string, amount: number): Line =>
    site.id === 'twitch'
      ? { kind: 'paid', what: 'cheer', unit: 'bit', who, amount }
      : { kind: 'paid', what: 'tip', unit: 'token', who, amount, ...own() }
  /** The stage's rows have ids, and here no time of their own. */
  const own = (): Partial<Line> => (site.id === 'stage' ? { id: String(++ids) } : {})
  const start = (options: Start = {}) => {
    watched = watch(site, markup, options)
    return watched
  }

  it('tells what comes, once, in order', async () => {
    const room = start()
    await room.come(chat('ann', 'hello'), pay('bob', 50))
    await room.come(chat('ann', 'nice'))
    expect(room.told()).toEqual(['ann: hello', 'bob 50', 'ann: nice'])
    expect(room.events[0]).toMatchObject({ room: `${site.id}:ida`, who: { name: 'ann' } })
    expect(new Set(room.events.map(({ id }) => id)).size).toBe(3)
  })

  it('what was there before is history', async () => {
    const room = start({ before: [chat('ann', 'earlier'), pay('bob', 50)] })
    await room.come(chat('ann', 'now'))
    expect(room.told()).toEqual(['ann: earlier (history)', 'bob 50 (history)', 'ann: now'])
  })

  it('what is put in above is history', async () => {
    const room = start({ before: [chat('ann', 'hello')] })
    await room.come(chat('ann', 'now'))
    room.play.add(room.row(chat('bob', 'older')), 'older', 'start')
    await room.settle()
    expect(room.told()).toEqual(['ann: hello (history)', 'ann: now', 'bob: older (history)'])
  })

  it('two equal tips are two', async () => {
    const room = start()
    await room.come(pay('bob', 50))
    await room.come(pay('bob', 50))
    await room.come(pay('bob', 50), pay('bob', 50))
    expect(room.told()).toEqual(['bob 50', 'bob 50', 'bob 50', 'bob 50'])
  })

  it('one row drawn again is one, wherever it stands', async () => {
    const room = start()
    for (const [i, line] of [chat('ann', 'one'), pay('bob', 50), chat('cat', 'three')].entries()) {
      room.play.add(room.row(line), `${i}`)
    }
    await room.settle()
    for (const name of ['0', '1', '2']) {
      room.play.remount(name)
      await room.settle()
    }
    expect(room.told()).toEqual(['ann: one', 'bob 50', 'cat: three'])
  })

  it('a list that is built anew tells only what is new in it', async () => {
    const room = start()
    await room.come(chat('ann', 'one'), chat('bob', 'two'))
    room.play.remountAll()
    await room.come(chat('cat', 'three'))
    expect(room.told()).toEqual(['ann: one', 'bob: two', 'cat: three'])
  })

  it('a full list sheds its oldest rows, and the same words said again are told again', async () => {
    const room = start()
    for (let i = 0; i < 8; i++) {
      room.play.add(room.row(chat('ann', i % 2 ? 'gg' : 'hello')))
      room.play.prune(2)
      await room.settle()
    }
    expect(room.told()).toHaveLength(8)
  })

  it('two hundred rows in one task are all told, though the list kept only fifty', async () => {
    const room = start()
    const rows = Array.from({ length: 200 }, (_, i) => room.row(chat('ann', `word ${i}`)))
    room.play.addMany(rows)
    room.play.prune(50)
    await room.settle()
    expect(room.told()).toEqual(rows.map((_, i) => `ann: word ${i}`))
  })

  it('a row that is drawn anew before it was read is one', async () => {
    const room = start()
    const [ann, bob] = [room.row(chat('ann', 'hello')), room.row(chat('bob', 'hello'))]
    room.play.add(ann, 'a')
    room.play.change('a', ann)
    room.play.add(bob, 'b')
    await Promise.resolve()
    room.play.change('b', bob)
    await room.settle()
    expect(room.told()).toEqual(['ann: hello', 'bob: hello'])
  })

  it('a message taken back in place names its event, once', async () => {
    const room = start()
    const line = chat('troll', 'rude')
    room.play.add(room.row(line), 'it')
    await room.settle()
    room.play.change('it', room.row({ ...line, gone: true }))
    await room.settle()
    room.play.change('it', room.row({ ...line, gone: true }))
    await room.settle()
    expect(room.events).toHaveLength(2)
    expect(room.events[1]).toMatchObject({ kind: 'deleted', of: room.events[0]!.id })
  })

  it('a row that is filled late is told when it can be read', async () => {
    const room = start()
    room.play.add(room.row({ kind: 'odd', text: 'loading' }), 'it')
    await room.settle()
    expect(room.capture()).toEqual({ state: 'waiting' })
    room.play.change('it', room.row(chat('ann', 'hello')))
    await room.settle()
    expect(room.told()).toEqual(['ann: hello'])
    expect(room.capture()).toEqual({ state: 'seeing', unknown: 0 })
  })

  it('rows that nobody knows are counted, and many of them in a row are proof of blindness', async () => {
    const room = start()
    await room.come(chat('ann', 'hello'), { kind: 'odd', text: 'poll' })
    expect(room.capture()).toEqual({ state: 'seeing', unknown: 1 })
    for (let i = 0; i < 5; i++) await room.come({ kind: 'odd', text: `poll ${i}` })
    expect(room.capture()).toMatchObject({ state: 'blind', why: 'rows', unknown: 6 })
    await room.come(chat('ann', 'hello again'))
    const state = { state: 'seeing', unknown: 6, partly: { since: expect.any(Number), rows: 6 } }
    expect(room.capture()).toEqual(state)
    room.again()
    expect(room.capture()).toEqual(state)
    room.play.prune(1)
    await room.settle()
    room.again()
    expect(room.capture()).toEqual({ state: 'seeing', unknown: 0 })
  })

  it('the site’s own words are neither told nor unknown', async () => {
    const room = start()
    await room.come({ kind: 'system', text: 'welcome' }, chat('ann', 'hello'))
    expect(room.told()).toEqual(['ann: hello'])
    expect(room.capture()).toEqual({ state: 'seeing', unknown: 0 })
  })

  it('before the yes nothing is read; what came while the answer was on its way is not history', async () => {
    const room = start({ before: [chat('ann', 'earlier')], open: false })
    await room.come(chat('bob', 'now'))
    expect(room.events).toEqual([])
    room.open()
    expect(room.told()).toEqual(['ann: earlier (history)', 'bob: now'])
  })

  it('after a yes that took its time, what is on the page is history', async () => {
    let now = 1_700_000_000_000
    const room = start({ open: false, now: () => now })
    room.play.add(room.row(chat('ann', 'hello', { at: now })))
    now += 60_000
    room.open()
    expect(room.told()).toEqual(['ann: hello (history)'])
  })

  it('a room that may not be read any more is not; read again, nothing is told twice', async () => {
    const room = start()
    await room.come(chat('ann', 'one'))
    room.close()
    await room.come(chat('ann', 'two'))
    expect(room.told()).toEqual(['ann: one'])
    room.open()
    await room.come(chat('ann', 'three'))
    expect(room.told().filter((line) => line.startsWith('ann: one'))).toHaveLength(1)
    expect(room.told().at(-1)).toBe('ann: three')
  })

  it('ends with its signal: nothing is told after', async () => {
    const room = start()
    room.end()
    await room.come(chat('ann', 'hello'))
    expect(room.events).toEqual([])
  })

  it('a list that mounts late is found', async () => {
    const room = start()
    const list = document.querySelector(markup.list)!
    const home = list.parentElement!
    list.remove()
    room.again()
    await room.settle()
    home.append(list)
    await room.settle()
    await room.come(chat('ann', 'hello'))
    expect(room.told()).toEqual(['ann: hello'])
  })

  it('viewers are told when they change, not when they are drawn again', async () => {
    const room = start()
    for (const amount of [10, 10, 12]) {
      const { selector, html } = markup.panel({ kind: 'viewers', amount })!
      room.play.panel(selector, html)
      await room.settle()
    }
    expect(room.events.filter(({ kind }) => kind === 'viewers').map(({ amount }) => amount)).toEqual([10, 12])
  })
})

describe('only on some sites', () => {
  it('Chaturbate: rows that come after a break and are old by their own time are history, once', async () => {
    const now = Date.now()
    const old: Line = { kind: 'chat', who: 'ann', text: 'earlier', at: now - 600_000 }
    watched = watch(chaturbate, chaturbateMarkup)
    await watched.come({ kind: 'chat', who: 'ann', text: 'hello', at: now })
    await watched.come(old)
    await watched.come(old)
    expect(watched.told()).toEqual(['ann: hello', 'ann: earlier (history)'])
    expect(watched.events.map(({ at }) => at)).toEqual([now, old.at])
  })

  it('Chaturbate: the same row has the same id after a reload', async () => {
    const line: Line = { kind: 'paid', what: 'tip', unit: 'token', who: 'bob', amount: 50, at: Date.now() }
    watched = watch(chaturbate, chaturbateMarkup, { reader: 'one' })
    await watched.come(line)
    watched.end()
    const again = watch(chaturbate, chaturbateMarkup, { reader: 'two', before: [line] })
    expect(again.events[0]!.id).toBe(watched.events[0]!.id)
    again.end()
  })

  it('Chaturbate: two equal tips of the same millisecond are two, live and before, and still two when drawn anew', async () => {
    const tip: Line = { kind: 'paid', what: 'tip', unit: 'token', who: 'bob', amount: 50, at: Date.now() }
    watched = watch(chaturbate, chaturbateMarkup)
    await watched.come(tip, tip)
    expect(watched.told()).toEqual(['bob 50', 'bob 50'])
    watched.play.remountAll()
    await watched.settle()
    expect(watched.told()).toHaveLength(2)
    watched.end()
    watched = watch(chaturbate, chaturbateMarkup, { before: [tip, tip] })
    expect(watched.told()).toEqual(['bob 50 (history)', 'bob 50 (history)'])
  })

  it('Twitch: a list that is emptied and filled again with the same rows tells nothing again', async () => {
    const lines: Line[] = ['one', 'two', 'three'].map((text) => ({ kind: 'chat', who: 'ann', text }))
    watched = watch(twitch, twitchMarkup)
    await watched.come(...lines)
    watched.play.prune(0)
    await watched.settle()
    await watched.come(...lines, { kind: 'chat', who: 'ann', text: 'four' })
    expect(watched.told()).toEqual(['ann: one', 'ann: two', 'ann: three', 'ann: four'])
  })

  it('Chaturbate: private messages are never read', async () => {
    watched = watch(chaturbate, chaturbateMarkup)
    const row = watched.row({ kind: 'chat', who: 'ann', text: 'only for you' })
    document.querySelector('.TheatermodeChatDivPm .message-list')!.insertAdjacentHTML('beforeend', row)
    await watched.settle()
    expect(watched.events).toEqual([])
  })

  it('Chaturbate: a goal is told from the subject once a new goal shows its whole length', async () => {
    watched = watch(chaturbate, chaturbateMarkup)
    for (const left of [100, 40, 500, 350]) {
      await watched.come({ kind: 'subject', text: `bread [${left} tokens remaining]` })
    }
    const goals = watched.events.filter(({ kind }) => kind === 'goal')
    expect(goals.map(({ amount, target }) => [amount, target])).toEqual([
      [0, 500],
      [150, 500],
    ])
    expect(watched.events.filter(({ kind }) => kind === 'subject')).toHaveLength(4)
  })

  it('the goal beside the chat is told as it stands', async () => {
    watched = watch(stage, stageMarkup)
    for (const amount of [400, 520]) {
      const { selector, html } = stageMarkup.panel({ kind: 'goal', amount, target: 1000, unit: 'token' })!
      watched.play.panel(selector, html)
      await watched.settle()
    }
    expect(watched.events.map(({ amount, target, history }) => [amount, target, history])).toEqual([
      [400, 1000, undefined],
      [520, 1000, undefined],
    ])
  })

  it('a page without a list is shown as blind, but not before it had time to mount one', async () => {
    let now = 1_700_000_000_000
    show(stageMarkup)
    watched = watch(stage, stageMarkup, { now: () => now })
    document.querySelector(stageMarkup.list)!.remove()
    watched.again()
    now += 1000
    watched.again()
    expect(watched.capture()).toEqual({ state: 'waiting' })
    now += 1000
    watched.again()
    expect(watched.capture()).toMatchObject({ state: 'blind', why: 'list' })
  })
})
