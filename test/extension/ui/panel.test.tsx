// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import type { RoomParts } from '../../../extension/state/room.ts'
import { Panel } from '../../../extension/ui/panel/panel.tsx'
import type { View } from '../../../shared/view.ts'
import { standChoices, standRoom, standSites } from '../../stage/gallery/stand.ts'
import { asking, at, cue, live, spent, troubled, view } from '../../stage/gallery/views.ts'
import { button, mount, part, press, settled, text } from './mount.ts'

async function open(first?: View, effects: Pick<RoomParts, 'keep' | 'copy'> = {}) {
  const stand = standRoom(first, () => first?.at ?? at, effects)
  const onOptions = vi.fn()
  const onWelcome = vi.fn()
  const onGrant = vi.fn()
  const on = { onOptions, onGrant, onWelcome }
  const parts = { room: stand.room, choices: await standChoices(), siteName, ...on }
  return { ...stand, ...on, choices: parts.choices, place: mount(<Panel {...parts} />) }
}

const siteName = (id: string): string => standSites.find((one) => one.id === id)?.name ?? id
const lights = (place: ParentNode) => [...place.querySelectorAll('.lights > div')].map(text)

it('the room, its time on air, and four lights', async () => {
  const { place } = await open(live)
  expect(text(place.querySelector('h1'))).toBe('aurora_live')
  expect(text(place.querySelector('header'))).toContain('Live 1:42 · Chaturbate')
  expect(lights(place)).toEqual(['Chat32/min', 'Youactive', 'Money14 min', 'Captureseeing'])
})

it('a blind capture makes chat and money unknown, never quiet', async () => {
  const { place } = await open(troubled)
  expect(lights(place)).toEqual(['Chatunknown', 'Youactive', 'Moneyunknown', 'Captureblind'])
})

it('each trouble says what is so, what still works, and one way on', async () => {
  const { place, sent } = await open(troubled)
  const notes = [...place.querySelectorAll('.note')].map(text)
  expect(notes[0]).toMatch(/Can’t see chat since \d\d:\d\d.*212 rows were not understood. What you owe so far is safe/)
  expect(notes[1]).toBe('Relay offline, rules onlyCues keep coming. Next try in 8 s.')
  expect(text(place.querySelector('main .notes'))).not.toContain('refused')
  expect(notes.at(-1)).toBe(
    '3 answers refused2 × an amount that nobody gave1 × a person who is not hereYou never saw them. The cue of the rules stayed.',
  )
  button(place, 'Read again').click()
  expect(sent).toEqual([{ type: 'again' }])
})

it('a key that the relay does not know leads to the options', async () => {
  const relay = { state: 'refused', code: 'key', message: 'The relay does not know this key' } as const
  const { place, onOptions } = await open(view({ relay }))
  expect(text(place.querySelector('.note.bad'))).toBe(
    'The relay does not know this keyRules only until it is mended. Cues keep coming.Check it',
  )
  button(place, 'Check it').click()
  expect(onOptions).toHaveBeenCalled()
})

it('the cue on stage, the waiting, the owed and the earlier ones', async () => {
  const { place } = await open(live)
  expect(part(place, 'line')).toContain('Thank you for the 50')
  expect(text(place.querySelector('[aria-label=Waiting]'))).toContain('Bob asks: how old is your cat?')
  const rows = [...place.querySelectorAll('[role=tabpanel] li')].map(text)
  expect(rows).toEqual([
    'Max 50max_1987 · 20 s · first tip tonight',
    'Dark Wolf 120xX_dark_wolf_Xx · 2 min · third tip',
    'Someone 100anonymous · 4 min · thank without a name',
    'Lena 25heard you say it',
  ])
  expect(text(place.querySelector('[aria-label=Earlier] .end'))).toBe('5 cues · 2 used')
})

it('what was given stands in its own unit, but for tokens', async () => {
  const owed = { names: ['ann'], spoken: 'Ann', text: '', at }
  const thanks = [
    { ...owed, id: 'a', amount: 5, unit: 'sub' },
    { ...owed, id: 'b', amount: 1200, unit: 'token' },
    { ...owed, id: 'c', amount: 5, unit: 'USD' },
  ]
  const { place } = await open(view({}, { thanks }))
  expect([...place.querySelectorAll('[role=tabpanel] .what')].map(text)).toEqual(['5 subs', '1,200', '$5.00'])
})

it('what was put off stands below what waits, and can be had at once', async () => {
  const off = cue({ id: 'off', content: 'Thanks, Bob!', state: 'snoozed' })
  const { place, sent } = await open(view({}, { later: [{ cue: off, from: at + 90_000 }] }))
  expect(text(place.querySelector('[aria-label=Waiting]'))).toContain('Thanks, Bob!')
  expect(text(place.querySelector('[aria-label=Waiting]'))).toContain('back in 2 min')
  button(place, 'Bring it back now').click()
  expect(sent).toEqual([{ type: 'act', act: { did: 'later', cue: 'off' } }])
})

it('every outcome has its words', async () => {
  const { place } = await open(live)
  const words = [...place.querySelectorAll('[aria-label=Earlier] li .xs:not(.num)')].map(text)
  expect(words).toEqual(['used · heard you say it', 'done', 'skipped', 'withdrawn · Kai left', 'ran out of time'])
})

it('a skip can be taken back for some seconds', async () => {
  const past = live.glance.earlier
  const { place, sent } = await open(view({}, { earlier: past, skipped: { cue: 'e:3', until: at + 8_000 } }))
  expect(place.querySelectorAll('[aria-label=Earlier] button')).toHaveLength(1)
  button(place, 'Undo: Mention the goal once').click()
  expect(sent).toEqual([{ type: 'act', act: { did: 'unskip', cue: 'e:3' } }])
  const over = await open(view({}, { earlier: past, skipped: { cue: 'e:3', until: at } }))
  expect(over.place.querySelector('[aria-label=Earlier] button')).toBeNull()
})

it('a tick settles what is owed, and Undo takes it back', async () => {
  const { place, sent } = await open(live)
  place.querySelector<HTMLInputElement>('[aria-label="Done: Max"]')?.click()
  button(place, 'Undo: Lena').click()
  expect(sent).toEqual([
    { type: 'act', act: { did: 'settle', owed: 't1' } },
    { type: 'act', act: { did: 'unsettle', owed: 't4' } },
  ])
})

it('questions have their own tab, reached by an arrow key', async () => {
  const { place } = await open(live)
  press(place.querySelector('[role=tab][aria-selected=true]')!, 'ArrowRight')
  await settled()
  const rows = [...place.querySelectorAll('[role=tabpanel] li')].map(text)
  expect(rows).toEqual([
    'How old is your cat? ×6Bob and 5 others · 40 s',
    'What song was that? ×2sol_22 and nightowl · 3 min',
  ])
})

it('promises have theirs: what the host said, and what was paid for', async () => {
  const { place, sent } = await open(live)
  press(place.querySelector('[role=tab][aria-selected=true]')!, 'ArrowLeft')
  await settled()
  const rows = [...place.querySelectorAll('[role=tabpanel] li')].map(text)
  expect(rows).toEqual([
    expect.stringMatching(/^Sing the chorus at 500you said it at \d\d:41$/),
    'Show the new lamp Lena paid 25 for it · 12 min',
    'Wave to Oslo Someone paid 10 for it · 20 min',
  ])
  place.querySelector<HTMLInputElement>('[aria-label="Done: Show the new lamp"]')?.click()
  expect(sent).toEqual([{ type: 'act', act: { did: 'settle', owed: 'promise:e9' } }])
})

it('what the model was asked tonight, and what it costs about', async () => {
  const { place } = await open(live)
  const line = '12 of 90 calls this hour · 34 of 400 tonight · about $0.04 of $0.25'
  expect(text(place.querySelector('[aria-label="AI tonight"] p'))).toBe(line)
  const away = await open(view({ relay: { state: 'none' } }))
  expect(away.place.querySelector('[aria-label="AI tonight"]')).toBeNull()
})

it('a budget that is spent says so, and that the rules carry on', async () => {
  const { place, onOptions } = await open(spent)
  expect(text(place.querySelector('.note'))).toBe(
    'AI budget spent$0.25 of $0.25. Rules carry on to the end of the evening.Options',
  )
  button(place, 'Options').click()
  expect(onOptions).toHaveBeenCalled()
})

it('without a room there is nothing to export, and why', async () => {
  const { place } = await open(view({ room: undefined, site: undefined }))
  expect(button(place, 'Export evening').disabled).toBe(true)
  expect(text(place.querySelector('footer'))).toContain('Open your room, and its evening can be exported.')
})

it('an exported evening becomes a file, and nothing else', async () => {
  const keep = vi.fn()
  const { place, sent, room } = await open(live, { keep })
  button(place, 'Export evening').click()
  await settled()
  expect(sent).toEqual([{ type: 'export' }])
  expect(button(place, 'One moment').disabled).toBe(true)
  room.receive({ type: 'evening', name: 'sidecue-aurora_live-2026-11-21.jsonl', lines: '{"type":"evening"}\n' })
  await settled()
  expect(keep).toHaveBeenCalledExactlyOnceWith('sidecue-aurora_live-2026-11-21.jsonl', '{"type":"evening"}\n')
  expect(button(place, 'Export evening').disabled).toBe(false)
})

it('a new evening asks for a second press', async () => {
  const { place, sent } = await open(live)
  button(place, 'More').click()
  await settled()
  button(place, 'New evening').click()
  await settled()
  expect(sent).toEqual([])
  button(place, 'Press again').click()
  expect(sent).toEqual([{ type: 'newEvening' }])
})

it('away is one press in the menu, and one press on the way back', async () => {
  const { place, sent, show } = await open(live)
  button(place, 'More').click()
  await settled()
  button(place, 'I step away').click()
  show(view({}, { awayAt: at }))
  await settled()
  expect(text(place)).toContain('away · since')
  button(place, 'More').click()
  await settled()
  button(place, 'I am back').click()
  expect(sent).toEqual(['away', 'back'].map((did) => ({ type: 'act', act: { did } })))
})

it('the end is one press in the menu, is seen, and can be taken back', async () => {
  const { place, sent, show } = await open(live)
  button(place, 'More').click()
  await settled()
  button(place, 'I end for tonight').click()
  show(view({ endedAt: at }))
  await settled()
  expect(text(place)).toContain('over · since')
  expect(text(place.querySelector('header'))).toBe('aurora_liveOver after 1:42 · Chaturbate')
  button(place, 'I am back').click()
  expect(sent).toEqual(['ends', 'back'].map((did) => ({ type: 'act', act: { did } })))
})

it('hush is one press, and one press ends it', async () => {
  const { place, sent, show } = await open(live)
  button(place, 'Hush').click()
  show(view({}, { hushUntil: at + 240_000 }))
  await settled()
  button(place, 'Hush 4 min').click()
  expect(sent).toEqual([
    { type: 'act', act: { did: 'hush', minutes: 5 } },
    { type: 'act', act: { did: 'hush', minutes: 0 } },
  ])
})

it('the menu that is left by Esc, or by what was pressed in it, gives the focus back', async () => {
  const { place } = await open(live)
  const more = button(place, 'More')
  for (const way of ['Escape', 'I step away']) {
    more.click()
    await settled()
    const item = button(place.querySelector('.menu')!, 'I step away')
    item.focus()
    if (way === 'Escape') press(item, way)
    else item.click()
    await settled()
    expect(place.querySelector('.menu')).toBeNull()
    expect(document.activeElement).toBe(more)
  }
})

it('cues that were hidden can be shown again from here', async () => {
  const { place, choices } = await open(live)
  expect(text(place)).not.toContain('hidden')
  choices.place({ hidden: true })
  await settled()
  button(place, 'Show them again').click()
  await settled()
  expect(choices.settings.value.overlay.hidden).toBe(false)
  expect(text(place)).not.toContain('hidden')
})

it('a room that may be another’s shows the question and no light, and no deed of an evening', async () => {
  const { place, sent } = await open(asking)
  expect(lights(place)).toEqual([])
  button(place, 'More').click()
  await settled()
  expect([...place.querySelectorAll('.menu button')].map(text)).toEqual(['Wait while I speak', 'Options'])
  button(place, 'Yes').click()
  expect(sent).toEqual([{ type: 'mine', yes: true }])
})

it('a site that is switched off says so, and is switched on with one press', async () => {
  const shown = view({ mine: 'no', site: 'twitch' })
  const choices = await standChoices({ off: ['twitch'] })
  const on = { onOptions: vi.fn(), onGrant: vi.fn(), onWelcome: vi.fn() }
  const place = mount(<Panel room={standRoom(shown).room} choices={choices} siteName={siteName} {...on} />)
  expect(text(place.querySelector('.note'))).toBe(
    'Off on TwitchNothing is read here until you switch it on again.Switch it on',
  )
  button(place, 'Switch it on').click()
  expect(choices.settings.value.off).toEqual([])
})

it('before anything is known it says so; with no room it shows the way', async () => {
  const { place, show, onWelcome } = await open()
  expect(text(place.querySelector('h1'))).toBe('Finding the room …')
  show(view({ room: undefined, site: undefined }))
  await settled()
  button(place, 'Choose your sites').click()
  expect(onWelcome).toHaveBeenCalled()
})

it('the tabs have keys of their own', async () => {
  const { place } = await open(live)
  press(button(place, 'Done'), '2')
  await settled()
  expect(text(place.querySelector('[role=tab][aria-selected=true]'))).toBe('Questions 2')
})

it('letters act in the panel too', async () => {
  const { place, sent } = await open(live)
  press(button(place, 'Done'), 'j')
  expect(sent).toEqual([{ type: 'act', act: { did: 'done', cue: cue().id } }])
})
