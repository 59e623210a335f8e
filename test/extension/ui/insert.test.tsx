// @vitest-environment happy-dom
/** Insert: one press puts a line into the page's chat box. Nothing is ever sent. */

import { afterEach, expect, it, vi } from 'vitest'
import type { Copy } from '../../../extension/state/errands.ts'
import { mountOverlay } from '../../../extension/ui/overlay/mount.tsx'
import type { View } from '../../../shared/view.ts'
import { standChoices, standRoom } from '../../stage/gallery/stand.ts'
import { at, cue, live, quietCue, view } from '../../stage/gallery/views.ts'
import { button, part, press, settled, text } from './mount.ts'

let life = new AbortController()
afterEach(() => {
  life.abort()
  life = new AbortController()
})

async function open(first: View, copy: Copy = async () => true) {
  let now = at
  const stand = standRoom(first, () => now, { copy })
  const root = mountOverlay({ room: stand.room, choices: await standChoices(), open: true, life })
  const wait = async (ms: number) => {
    now += ms
    stand.room.tick()
    await settled()
  }
  const asked = () => {
    const last = stand.sent.at(-1)
    if (last?.type !== 'insert') throw new Error('nothing was to be inserted')
    return last
  }
  return { ...stand, root, wait, asked }
}

const told = (root: ParentNode) => text(root.querySelector('.told'))

it('puts the line into the chat box and says that sending is the person’s', async () => {
  const { root, asked, room, wait } = await open(live)
  button(root, 'Insert').click()
  expect(asked()).toMatchObject({ type: 'insert', text: cue().content })
  room.receive({ type: 'inserted', id: asked().id, how: 'box' })
  await settled()
  expect(told(root)).toBe('In the chat box')
  expect(text(root.querySelector('[role=status]'))).toBe('The line is in the chat box. You send it.')
  expect(part(root, 'line')).toContain(cue().content)
  await wait(6000)
  expect(told(root)).toBe('')
})

it('where there is no box the line is copied, and that is said', async () => {
  const copy = vi.fn(async () => true)
  const { root, asked, room } = await open(live, copy)
  button(root, 'Insert').click()
  room.receive({ type: 'inserted', id: asked().id, how: 'copy' })
  await settled()
  expect(copy).toHaveBeenCalledExactlyOnceWith(cue().content)
  expect(told(root)).toBe('Copied, to paste')
})

it('a page that does not answer is not waited for: the line is copied', async () => {
  const copy = vi.fn(async () => true)
  const { root, wait } = await open(live, copy)
  button(root, 'Insert').click()
  await wait(4000)
  expect(copy).toHaveBeenCalledOnce()
  expect(told(root)).toBe('Copied, to paste')
})

it('a late answer changes nothing that was said', async () => {
  const copy = vi.fn(async () => true)
  const { root, asked, room, wait } = await open(live, copy)
  button(root, 'Insert').click()
  await wait(4000)
  room.receive({ type: 'inserted', id: asked().id, how: 'copy' })
  await settled()
  expect(copy).toHaveBeenCalledOnce()
  expect(told(root)).toBe('Copied, to paste')
})

it('nothing copied is said too', async () => {
  const { root, asked, room } = await open(live, async () => false)
  button(root, 'Insert').click()
  room.receive({ type: 'inserted', id: asked().id, how: 'copy' })
  await settled()
  expect(told(root)).toBe('Not copied')
})

it('I inserts from the card; a thing to do is never inserted', async () => {
  const { root, show, sent, asked } = await open(live)
  press(button(root, 'Done'), 'i')
  expect(asked().text).toBe(cue().content)
  const before = sent.length
  show(view({}, { now: quietCue }))
  await settled()
  expect([...root.querySelectorAll('button')].some((one) => one.getAttribute('aria-label')?.startsWith('Insert'))).toBe(
    false,
  )
  press(button(root, 'Done'), 'i')
  expect(sent).toHaveLength(before)
})

it('two screens never share an answer', async () => {
  const { root, asked, room } = await open(live)
  button(root, 'Insert').click()
  room.receive({ type: 'inserted', id: 'panel-1', how: 'box' })
  await settled()
  expect(told(root)).toBe('')
  expect(asked().id).not.toBe('panel-1')
})
