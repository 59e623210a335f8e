/** The one road: from a row in the page to a cue on the broadcaster's screen. */

import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../shared/events.ts'
import type { Setting } from '../../stage/scene.ts'
import { openRoom, shows } from '../open.ts'
import { cheers, german, received, rowsOf, says, tips } from '../people.ts'

const places: (Partial<Setting> & { name: string })[] = [
  { name: 'the stage' },
  { name: 'a broadcaster’s own page on Chaturbate', site: 'chaturbate', address: 'https://chaturbate.com/b/ida/' },
  { name: 'a room on Chaturbate', site: 'chaturbate', address: 'https://chaturbate.com/ida/' },
  { name: 'a channel on Twitch', site: 'twitch', address: 'https://www.twitch.tv/ida' },
  { name: 'a popout chat on Twitch', site: 'twitch', address: 'https://www.twitch.tv/popout/ida/chat' },
  { name: 'a channel on Kick', site: 'kick', address: 'https://kick.com/ida' },
  { name: 'a popout chat on Kick', site: 'kick', address: 'https://kick.com/popout/ida/chat' },
  { name: 'a room on Stripchat', site: 'stripchat', address: 'https://stripchat.com/ida' },
]

/** Ann's fifty, in what the site has for it. */
function fifty(site: Setting['site'] | undefined): [Facts, string] {
  if (site === 'twitch') return [cheers('Ann', 50), 'bit']
  if (site === 'kick') return [{ ...tips('Ann', 50), what: 'gift', unit: 'kick' }, 'kick']
  return [tips('Ann', 50), 'token']
}

describe('a gift is thanked for', () => {
  it.each(places)('on $name', async ({ name: _, ...setting }) => {
    const room = await openRoom('chromium', setting)
    const [gift, unit] = fifty(setting.site)
    await room.happen(gift, says('bob', 'hello there'))
    const cue = await room.painted(({ text }) => text.includes('Ann'))
    expect(cue).toMatchObject({ part: 'cue', lane: 'rule', action: 'say' })
    expect(cue.why).toContain('50')
    const evening = await room.desk.export()
    expect(rowsOf(evening)).toMatchObject([
      { kind: 'paid', who: { name: 'Ann' }, amount: 50, unit },
      { kind: 'chat', who: { name: 'bob' }, text: 'hello there' },
    ])
    const told = evening.cues.find(({ id }) => id === cue.id)
    expect(told).toMatchObject({ moment: 'thanks', state: 'shown', who: ['Ann'] })
    expect(cue.text).toContain(told?.content)
  })
})

it('a language that is chosen comes out of the package', async () => {
  const room = await openRoom('chromium', { settings: { language: 'de-AT' } })
  await room.happen(tips('Ann', 50))
  const cue = await room.painted(({ text }) => text.includes('Ann'))
  const { cues } = await room.desk.export()
  expect(german).toContain(cues.find(({ id }) => id === cue.id)?.content)
})

describe('the panel', () => {
  it('shows the same cue, and exports the evening by its button', async () => {
    const room = await openRoom('chromium')
    await room.happen(tips('Ann', 120))
    const cue = await room.painted(({ text }) => text.includes('Ann'))
    await shows(room.panel, cue.text)
    await room.panel.evaluate(() => {
      const made = URL.createObjectURL
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(window, { exported: text }))
        return made.call(URL, blob)
      }
    })
    await room.panel.bringToFront()
    await room.panel.locator('aria/Export evening').click()
    const exported = await room.panel.waitForFunction(() => (window as { exported?: string }).exported, { polling: 50 })
    const lines = String(await exported.jsonValue())
      .trimEnd()
      .split('\n')
    expect(JSON.parse(lines[0]!)).toMatchObject({ type: 'evening', version: 1, site: 'stage', room: 'ida' })
    const types = new Set(lines.map((line) => JSON.parse(line).type))
    expect([...types]).toEqual(['evening', 'event', 'cue'])
  })
})

describe('history', () => {
  it('is known and never a moment', async () => {
    const room = await openRoom('chromium')
    await room.happen(says('bob', 'now'))
    await room.desk.until((view) => received(view) >= 1, 'the row', 5_000)
    await room.page.reload()
    await room.page.bringToFront()
    await room.page.waitForSelector('sidecue-overlay')
    await room.happen(tips('Ann', 70))
    await room.painted(({ text }) => text.includes('Ann'))
    expect(rowsOf(await room.desk.export()).map(({ kind }) => kind)).toEqual(['chat', 'paid'])
  })
})
