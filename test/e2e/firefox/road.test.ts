/** The same road in Firefox. */

import { describe, expect, it } from 'vitest'
import type { Setting } from '../../stage/scene.ts'
import { openRoom, shows } from '../open.ts'
import { cheers, german, rowsOf, says, tips } from '../people.ts'

const places: (Partial<Setting> & { name: string })[] = [
  { name: 'the stage' },
  { name: 'a broadcaster’s own page on Chaturbate', site: 'chaturbate', address: 'https://chaturbate.com/b/ida/' },
  { name: 'a channel on Twitch', site: 'twitch', address: 'https://www.twitch.tv/ida' },
]

describe('a gift is thanked for in Firefox', () => {
  it.each(places)('on $name', async ({ name: _, ...setting }) => {
    const room = await openRoom('firefox', setting)
    const gift = setting.site === 'twitch' ? cheers('Ann', 50) : tips('Ann', 50)
    await room.happen(gift, says('bob', 'hello there'))
    const cue = await room.painted(({ text }) => text.includes('Ann'))
    expect(cue).toMatchObject({ part: 'cue', lane: 'rule', action: 'say' })
    await shows(room.panel, cue.text)
    const evening = await room.desk.export()
    expect(rowsOf(evening).map(({ kind }) => kind)).toEqual(['paid', 'chat'])
    const told = evening.cues.find(({ id }) => id === cue.id)
    expect(told).toMatchObject({ moment: 'thanks', who: ['Ann'] })
    expect(cue.text).toContain(told?.content)
  })
})

it('a language that is chosen comes out of the package', async () => {
  const room = await openRoom('firefox', { settings: { language: 'de' } })
  await room.happen(tips('Ann', 50))
  const cue = await room.painted(({ text }) => text.includes('Ann'))
  const { cues } = await room.desk.export()
  expect(german).toContain(cues.find(({ id }) => id === cue.id)?.content)
})
