// @vitest-environment happy-dom
/** What a panel says when the room is not simply seen: every proof of blindness, quiet, odd rows, advice, repairs. */

import { describe, expect, it, vi } from 'vitest'
import type { Copy } from '../../../extension/state/errands.ts'
import { Panel } from '../../../extension/ui/panel/panel.tsx'
import type { View } from '../../../shared/view.ts'
import { standChoices, standRoom, standSites } from '../../stage/gallery/stand.ts'
import {
  at,
  blinds,
  live,
  looking,
  odd,
  offered,
  refused,
  repaired,
  reportText,
  still,
  topChat,
  view,
} from '../../stage/gallery/views.ts'
import { button, mount, settled, text } from './mount.ts'

async function open(first: View, copy: Copy = async () => true) {
  let now = at
  const stand = standRoom(first, () => now, { copy })
  const on = { onOptions: vi.fn(), onGrant: vi.fn(), onWelcome: vi.fn() }
  const siteName = (id: string) => standSites.find((one) => one.id === id)?.name ?? id
  const place = mount(<Panel room={stand.room} choices={await standChoices()} siteName={siteName} {...on} />)
  const wait = async (ms: number) => {
    now += ms
    stand.room.tick()
    await settled()
  }
  return { ...stand, ...on, place, wait }
}

const note = (place: ParentNode) => text(place.querySelector('.notes .note'))
const lights = (place: ParentNode) => [...place.querySelectorAll('.lights > div')].map(text)
const names = (place: ParentNode) => [...place.querySelectorAll('.notes button')].map(text)

describe('a blind capture', () => {
  const time = String.raw`\d\d:\d\d`
  it.each([
    ['list', `Can’t see chat since ${time}The list of messages is gone. The page may have changed.`],
    ['rows', `Can’t see chat since ${time}Messages come, but cannot be read. .*212 rows were not understood.`],
    ['frozen', `Can’t see chat since ${time}The browser put the tab to sleep.`],
    ['permission', `Can’t see chat since ${time}The permission to read this page is gone.`],
    ['money', `Can’t see tips since ${time}The goal moved, and no tip was seen.`],
  ] as const)('says since when, why (%s), and that nothing owed is lost', async (why, words) => {
    const { place } = await open(blinds[why])
    expect(note(place)).toMatch(new RegExp(`^${words}`))
    expect(note(place)).toContain('What you owe so far is safe.')
  })

  it('is another light than quiet; chat stays lit where only tips are missed', async () => {
    expect(lights((await open(blinds.list)).place)).toEqual([
      'Chatunknown',
      'Youactive',
      'Moneyunknown',
      'Captureblind',
    ])
    expect(lights((await open(blinds.money)).place)).toEqual([
      'Chat32/min',
      'Youactive',
      'Moneyunknown',
      'Captureblind',
    ])
  })

  it('that another look did not mend leads on to a reload; the next time it begins anew', async () => {
    const { place, show } = await open(blinds.list)
    button(place, 'Read again').click()
    await settled()
    expect(note(place)).toContain('Looked again. If it stays so, reload the page.')
    show({ ...blinds.list, capture: { state: 'blind', since: at + 60_000, why: 'list', unknown: 0 } })
    await settled()
    expect(note(place)).not.toContain('Looked again')
  })

  it('offers to read again and a report, and where a permission is gone to grant it again', async () => {
    expect(names((await open(blinds.rows)).place)).toEqual(['Read again', 'Copy report'])
    const { place, onGrant } = await open(blinds.permission)
    expect(names(place)).toEqual(['Grant again'])
    button(place, 'Grant again').click()
    expect(onGrant).toHaveBeenCalledExactlyOnceWith('chaturbate')
  })
})

it('a page that is read for the first time waits, and nothing is called quiet', async () => {
  const { place } = await open(looking)
  expect(lights(place)).toEqual(['Chat–', 'You–', 'Money–', 'Capturewaiting'])
})

it('a quiet chat with moving viewers stays quiet, and may be read again', async () => {
  const { place, sent } = await open(still)
  expect(note(place)).toContain('Chat is quiet · 72 s')
  expect(lights(place)[3]).toBe('Captureseeing')
  button(place, 'Read again').click()
  expect(sent).toEqual([{ type: 'again' }])
})

it('a quiet chat alone is no note', async () => {
  const { place } = await open(view({}, { chatQuiet: true, lastChatAt: at - 72_000, lastViewersAt: at - 90_000 }))
  expect(note(place)).toBe('')
})

describe('odd rows', () => {
  it('are counted, and the rest is read', async () => {
    expect(note((await open(odd)).place)).toBe('3 rows not understood. Everything else is read.Copy report')
  })

  it('the report is asked for by a press, copied, and can be looked at', async () => {
    const copy = vi.fn(async () => true)
    const { place, sent, room } = await open(odd, copy)
    button(place, 'Copy report').click()
    await settled()
    expect(sent).toEqual([{ type: 'report' }])
    expect(button(place, 'One moment').disabled).toBe(true)
    room.receive({ type: 'report', text: reportText })
    await settled()
    expect(copy).toHaveBeenCalledExactlyOnceWith(reportText)
    expect(note(place)).toContain('Copied.')
    expect(place.querySelector('details')?.open).toBe(false)
    expect(place.querySelector<HTMLTextAreaElement>('.look textarea')?.value).toBe(reportText)
  })

  it('a report that the browser did not copy lies open to be selected', async () => {
    const { place, room } = await open(odd, async () => false)
    button(place, 'Copy report').click()
    room.receive({ type: 'report', text: reportText })
    await settled()
    expect(note(place)).toContain('The browser did not copy it.')
    expect(place.querySelector('details')?.open).toBe(true)
  })

  it('a page that does not answer is said to do so', async () => {
    const { place, wait } = await open(odd)
    button(place, 'Copy report').click()
    await wait(1000)
    expect(note(place)).not.toContain('did not answer')
    await wait(3000)
    expect(note(place)).toContain('The page did not answer.')
    expect(button(place, 'Copy report').disabled).toBe(false)
  })
})

it('Top chat hides messages: the way is shown on the page, or the advice is put aside', async () => {
  const { place, sent } = await open(topChat)
  expect(note(place)).toContain('Top chat hides messages')
  expect(note(place)).toContain('Switch to Live chat')
  button(place, 'Show me where').click()
  expect(sent).toEqual([{ type: 'point', advice: 'top-chat' }])
  button(place, 'Not now').click()
  await settled()
  expect(note(place)).toBe('')
})

describe('a repair from the relay', () => {
  it('is used only after a yes', async () => {
    const { place, sent } = await open(offered)
    expect(note(place)).toMatch(
      /^A repair for reading Twitch is offered by your relay“The list has a new name since Tuesday.”/,
    )
    expect(note(place)).toContain('It changes: list and row.')
    expect(sent).toEqual([])
    button(place, 'Use it').click()
    button(place, 'No').click()
    expect(sent).toEqual([
      { type: 'pack', pack: 'twitch-2026-11-20', use: true },
      { type: 'pack', pack: 'twitch-2026-11-20', use: false },
    ])
  })

  it('is undone with one press', async () => {
    const { place, sent } = await open(repaired)
    expect(note(place)).toContain('Twitch is read with a repair from your relay')
    button(place, 'Undo').click()
    expect(sent).toEqual([{ type: 'pack', pack: 'twitch-2026-11-20', use: false }])
  })

  it('is described by somebody else, and that is only text', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const { place } = await open(view({ packs: [{ pack: 'p', note: hostile, parts: ['row'], state: 'offered' }] }))
    expect(note(place)).toContain(hostile)
    expect(place.querySelector('.notes img')).toBeNull()
  })
})

describe('what else may be wrong', () => {
  it('a relay that is not set up says what its operator has to do', async () => {
    const { place, onOptions } = await open(refused)
    const notes = [...place.querySelectorAll('.note.bad')].map(text)
    expect(notes).toEqual([
      'Chaturbate Events API: the address is not taken any moreThe page is read as before.Check it',
      'The relay has no keys yetThis relay has no access keys yet. Its operator sets RELAY_ACCESS_KEYS. Rules only until it is mended. Cues keep coming.Check it',
    ])
    button(place, 'Check it').click()
    expect(onOptions).toHaveBeenCalled()
  })

  it('an export with nothing in it is no fault', async () => {
    const { place, room } = await open(live)
    room.receive({ type: 'error', code: 'no-evening', message: 'There is no evening yet.' })
    await settled()
    expect(note(place)).toBe('No evening to export yet.')
  })
})
