/** Parts die and come back in the middle of an evening; the evening goes on. */

import { describe, expect, it } from 'vitest'
import { defaults } from '../../../shared/settings.ts'
import { attached, openScene } from '../../stage/scene.ts'
import { allowReload, errorsIn, killWorker, openRelay, openRoom } from '../open.ts'
import { received, rowsOf, says, tips } from '../people.ts'

type Api = { runtime: { reload(): void } }

const chatter = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => says(`viewer${(from + i) % 7}`, `line ${from + i}`))

describe('the service worker is killed in the middle of an evening', () => {
  it('and nothing is lost or doubled', async () => {
    const room = await openRoom('chromium')
    const lines = chatter(0, 120)
    for (let at = 0; at < lines.length; at += 20) {
      await room.happen(...lines.slice(at, at + 10))
      await killWorker(room.launched)
      await room.happen(...lines.slice(at + 10, at + 20))
      await room.desk.until((view) => received(view) >= at + 20, `${at + 20} rows`, 20_000)
    }
    await room.happen(tips('Ann', 50))
    await room.painted(({ text }) => text.includes('Ann'))
    const events = rowsOf(await room.desk.export())
    expect(events.map((event) => event.text)).toEqual([...lines.map((line) => line.text), undefined])
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
  })
})

describe('the relay is killed and restarted', () => {
  it('and rule cues go on, and the model comes back by itself', async () => {
    const relay = await openRelay({ model: 'stand-in' })
    // Four calls a minute, as shipped, would end the tries below before their names do.
    const budget = { ...defaults.budget, minute: 20 }
    const settings = { relay: { address: relay.url, key: '', loopback: true }, budget }
    const room = await openRoom('chromium', { settings })
    /** People tip one after the other until the model has gone on from a thank-you: a line too like the last one is refused. */
    const untilTail = async (...names: string[]) => {
      const before = room.paints.length
      for (const name of names) {
        await room.happen(tips(name, 50))
        const { id } = await room.painted(({ part, text }) => part === 'cue' && text.includes(name))
        await room.painted((paint) => paint.part === 'tail' && paint.id === id, 5_000).catch(() => undefined)
        if (room.paints.slice(before).some(({ part }) => part === 'tail')) return
      }
      throw new Error(`No tail for ${names}; refused: ${JSON.stringify(room.desk.view()?.glance.refused)}`)
    }
    await room.desk.until(({ relay }) => relay.state === 'connected' && relay.modelReachable, 'the model', 15_000)
    await untilTail('Ann', 'Abe', 'Ada')

    await relay.stop()
    await room.desk.until(({ relay }) => relay.state === 'offline', 'the relay to be missed', 15_000)
    await room.happen(tips('Bea', 60))
    expect(await room.painted(({ text }) => text.includes('Bea'))).toMatchObject({ lane: 'rule' })

    await openRelay({ model: 'stand-in', port: Number(new URL(relay.url).port) })
    await room.desk.until(({ relay }) => relay.state === 'connected' && relay.modelReachable, 'the model again', 30_000)
    await untilTail('Cleo', 'Cora', 'Carl', 'Cyd', 'Cem', 'Cilla')
  }, 120_000)
})

describe('the extension is reloaded, as an update does', () => {
  it('and the old content script stops cleanly, and one reader reads the room again', async () => {
    const room = await openRoom('chromium')
    await allowReload(room.launched)
    await room.page.bringToFront()
    const errors = await errorsIn(room.page)
    await room.happen(tips('Ann', 50), says('bob', 'one'))
    await room.painted(({ text }) => text.includes('Ann'))
    await room.desk.until((view) => received(view) >= 2, 'both rows', 5_000)
    const before = rowsOf(await room.desk.export())
    const closed = new Promise((resolve) => room.panel.once('close', resolve))
    const reload = () => (globalThis as unknown as { chrome: Api }).chrome.runtime.reload()
    // The page that asks is closed before it could answer.
    await room.panel.evaluate(reload).catch(() => undefined)
    await closed

    await room.happen(...chatter(0, 20))
    await room.page.reload()
    const again = await openScene(room.launched, { site: 'stage', room: 'ida' })
    await again.page.close()
    await room.page.bringToFront()
    await attached(room.page)
    await room.happen(tips('Bea', 60))
    await room.painted(({ text }) => text.includes('Bea'))
    const count = await room.page.evaluate(() => document.querySelectorAll('sidecue-overlay').length)
    expect(count).toBe(1)
    const events = rowsOf(await again.desk.export())
    expect(events.filter(({ kind }) => kind === 'paid').map(({ who }) => who?.name)).toEqual(['Ann', 'Bea'])
    expect(events.slice(0, before.length)).toEqual(before)
    expect(errors).toEqual([])
  })
})
