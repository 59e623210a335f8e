// @vitest-environment happy-dom
/** The phone and the question to the coach, in the side panel. */

import { expect, it, vi } from 'vitest'
import { Panel } from '../../../extension/ui/panel/panel.tsx'
import type { Phone } from '../../../shared/phone.ts'
import type { View } from '../../../shared/view.ts'
import { standChoices, standRoom } from '../../stage/gallery/stand.ts'
import { at, live, view } from '../../stage/gallery/views.ts'
import { button, mount, press, settled, text } from './mount.ts'

const link = 'https://relay.example/second-screen#s=s1&t=watch&k=AAAAAAAAAAAAAAAAAAAAAA'
const on: Phone = { is: 'on', link, code: { text: '418207', until: at + 600_000 }, phones: 0, plain: false }

async function open(first: View = live, phone: Phone = { is: 'off' }, told = false) {
  const copy = vi.fn(async () => true)
  const stand = standRoom(first, () => first.at, { copy })
  stand.room.receive({ type: 'phone', phone, told })
  const nothing = () => undefined
  const parts = { room: stand.room, choices: await standChoices(), siteName: (id: string) => id }
  const place = mount(<Panel {...parts} onOptions={nothing} onGrant={nothing} onWelcome={nothing} />)
  await settled()
  return { ...stand, copy, place }
}

const section = (place: ParentNode) => place.querySelector('[aria-label=Phone]')

it('one press asks for a phone', async () => {
  const { place, sent } = await open()
  button(place, 'Show on phone').click()
  expect(sent).toEqual([{ type: 'phone', on: true }])
})

it('without a relay there is neither a phone nor a coach', async () => {
  const { place } = await open(view({ relay: { state: 'none' } }), { is: 'none' })
  expect(place.querySelector('.ask')).toBeNull()
  expect(text(place)).not.toContain('Show on phone')
})

it('a phone that is on has a QR code, a code to type, and words on what the relay is told', async () => {
  const { place } = await open(live, on, true)
  const words = text(section(place))
  expect(words).toContain('waits for a phone')
  expect(words).toContain('relay.example/second-screen')
  expect(words).toContain('418 207')
  expect(words).toContain('what happens in the room go to your relay')
  expect(section(place)?.querySelector('svg[role=img] path')?.getAttribute('d')?.length).toBeGreaterThan(1_000)
})

it('the link is copied, and Stop ends it', async () => {
  const { place, sent, copy } = await open(live, on, true)
  button(place, 'Copy link').click()
  await settled()
  expect(copy).toHaveBeenCalledWith(link)
  expect(text(section(place))).toContain('Copied. Whoever has the link reads along.')
  button(section(place)!, 'Stop').click()
  expect(sent).toEqual([{ type: 'phone', on: false }])
})

it('the QR code folds away once a phone has come, and can be had again', async () => {
  const { place } = await open(live, { ...on, phones: 1 }, true)
  expect(text(section(place))).toContain('1 phone connected')
  expect(section(place)?.querySelector('.qr')).toBeNull()
  button(place, 'Show link and code').click()
  await settled()
  expect(section(place)?.querySelector('.qr')).not.toBeNull()
})

it('a relay on this computer says how a phone reaches it, and why it shows no names', async () => {
  const { place } = await open(live, { ...on, plain: true }, true)
  expect(text(section(place))).toContain('plain http, so names show as “a viewer”')
  expect(section(place)?.querySelector('.qr')).toBeNull()
})

const field = (place: ParentNode) => place.querySelector<HTMLInputElement>('.ask-field')!

/** Types a question and presses Enter. */
async function asked(place: HTMLElement, question: string): Promise<void> {
  field(place).value = question
  field(place).dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
  field(place).form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await settled()
}

it('Enter asks; the answer grows, and Stop stands where the field was', async () => {
  const { place, room, sent } = await open()
  await asked(place, 'what did Max ask?')
  const [message] = sent
  expect(message).toMatchObject({ type: 'consult', question: { text: 'what did Max ask?' } })
  const { id } = message as { id: string }
  room.receive({ type: 'said', id, said: { is: 'more', text: 'Max asks' } })
  await settled()
  expect(text(place.querySelector('.turns'))).toBe('what did Max ask?Max asks')
  button(place, 'Stop answer').click()
  room.receive({ type: 'said', id, said: { is: 'whole', text: 'Max asks for a song.' } })
  await settled()
  expect(sent.at(-1)).toEqual({ type: 'enough', id })
  expect(text(place.querySelector('.turns'))).toBe('what did Max ask?Max asks stopped')
  button(place, 'Put away').click()
  await settled()
  expect(place.querySelector('.turns')).toBeNull()
  expect(field(place)).not.toBeNull()
})

it('a new evening begins without the questions of the last one', async () => {
  const { place, room, sent } = await open()
  await asked(place, 'and now?')
  const { id } = sent[0] as { id: string }
  room.receive({ type: 'said', id, said: { is: 'whole', text: 'Sing.' } })
  room.newEvening()
  await settled()
  expect(place.querySelector('.turns')).toBeNull()
})

it('Esc stops an answer too', async () => {
  const { place, sent } = await open()
  await asked(place, 'and now?')
  press(place.querySelector('.panel')!, 'Escape')
  expect(sent.at(-1)).toMatchObject({ type: 'enough' })
})

it('a question that fails says why, and the next one can be asked', async () => {
  const { place, room, sent } = await open()
  await asked(place, 'and now?')
  const { id } = sent[0] as { id: string }
  room.receive({ type: 'said', id, said: { is: 'failed', code: 'unreachable', message: '' } })
  await settled()
  expect(text(place.querySelector('.turns'))).toContain('The relay cannot be reached. Cues keep coming.')
  expect(field(place)).not.toBeNull()
})

it('hostile words of an answer stay words', async () => {
  const { place, room, sent } = await open()
  await asked(place, 'hm')
  const { id } = sent[0] as { id: string }
  room.receive({ type: 'said', id, said: { is: 'whole', text: '<img src=x onerror=alert(1)>' } })
  await settled()
  expect(place.querySelector('.turns img')).toBeNull()
  expect(text(place.querySelector('.turns'))).toContain('<img src=x')
})

it('while the coach is told of the room the panel says so, and can end it', async () => {
  const { place, sent } = await open(live, { is: 'off' }, true)
  expect(text(place.querySelector('.told'))).toContain('what happens in the room goes to your relay, names hidden')
  button(place, 'Stop that').click()
  expect(sent).toEqual([{ type: 'enough' }])
})

it('with the relay away nothing can be asked', async () => {
  const { place } = await open(view({ relay: { state: 'offline' } }))
  expect(field(place).placeholder).toBe('Relay offline')
  expect(button(place, 'Send').disabled).toBe(true)
})

it('a microphone that is not allowed says so', async () => {
  const refused = Object.assign(new Error('no'), { name: 'NotAllowedError' })
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => Promise.reject(refused) } })
  const { place } = await open()
  press(button(place, 'Hold to talk'), ' ')
  await settled()
  await settled()
  vi.unstubAllGlobals()
  expect(text(place.querySelector('.ask [role=alert]'))).toContain('The microphone is not allowed for Sidecue')
  expect(place.querySelector<HTMLAnchorElement>('.ask [role=alert] a')?.pathname).toBe('/sidepanel.html')
})
