// @vitest-environment happy-dom
/** Mute: one press opens the site's own menu for a viewer. Nobody is muted by it; the session hears of it, and Done then says that it was done there. */

import { afterEach, expect, it } from 'vitest'
import { mountOverlay } from '../../../extension/ui/overlay/mount.tsx'
import { standChoices, standRoom } from '../../stage/gallery/stand.ts'
import { cue, live, view } from '../../stage/gallery/views.ts'
import { button, press, settled, text } from './mount.ts'

let life = new AbortController()
afterEach(() => {
  life.abort()
  life = new AbortController()
})

const pried = cue({
  id: 'boundary:1',
  moment: 'boundary',
  who: ['carl'],
  content: 'I keep that private.',
  offer: 'mute',
})

async function open(first = view({}, { now: pried })) {
  const stand = standRoom(first)
  const root = mountOverlay({ room: stand.room, choices: await standChoices(), open: true, life })
  const asked = () => stand.sent.flatMap((one) => (one.type === 'menu' ? [one] : []))
  const acts = () => stand.sent.flatMap((one) => (one.type === 'act' ? [one.act] : []))
  const told = () => text(root.querySelector('.mute > span'))
  return { ...stand, root, asked, acts, told }
}

it('asks for the menu, tells the session so, and Done is only done', async () => {
  const { root, room, asked, acts, told } = await open()
  expect(told()).toBe('Opens the site’s own menu. You decide there.')
  button(root, 'Mute carl …').click()
  expect(asked()).toMatchObject([{ type: 'menu', who: 'carl' }])
  room.receive({ type: 'shown', id: asked()[0]!.id, how: 'menu' })
  await settled()
  expect(told()).toBe('Their menu is open. Mute them there, then press Done.')
  expect(text(root.querySelector('[role=status]'))).toBe(told())
  expect(acts()).toEqual([{ did: 'menu', cue: 'boundary:1' }])
  button(root, 'Done').click()
  expect(acts()).toEqual([
    { did: 'menu', cue: 'boundary:1' },
    { did: 'done', cue: 'boundary:1' },
  ])
})

it('where the site’s menu is not known, says to use it', async () => {
  const { root, room, asked, told } = await open()
  press(button(root, 'Done'), 'm')
  room.receive({ type: 'shown', id: asked()[0]!.id, how: 'row' })
  await settled()
  expect(told()).toContain('Use the site’s own menu')
})

it('is offered on no other cue', async () => {
  const { root, asked } = await open(live)
  expect(root.querySelector('.mute')).toBeNull()
  press(button(root, 'Done'), 'm')
  expect(asked()).toEqual([])
})
