// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OpenMeter } from '../../../extension/state/voice.ts'
import { Panel } from '../../../extension/ui/panel/panel.tsx'
import type { Settings } from '../../../shared/settings.ts'
import { standChoices, standRoom } from '../../stage/gallery/stand.ts'
import { at, live, view } from '../../stage/gallery/views.ts'
import { button, mount, settled, text } from './mount.ts'

let now = 0
beforeEach(() => void vi.spyOn(Date, 'now').mockImplementation(() => now))
afterEach(() => void vi.restoreAllMocks())

/** A panel beside a microphone that is as loud as the story says. */
async function open(change: Partial<Settings>, opens?: OpenMeter) {
  const stand = standRoom(live)
  const choices = await standChoices(change)
  const meter: { on?: Parameters<OpenMeter>[0]; opened: number; closed: number } = { opened: 0, closed: 0 }
  const openMeter: OpenMeter = async (on) => {
    meter.on = on
    meter.opened++
    return () => void meter.closed++
  }
  const nothing = (): void => {}
  const on = { siteName: (id: string) => id, onOptions: nothing, onGrant: nothing, onWelcome: nothing }
  const place = mount(<Panel room={stand.room} choices={choices} openMeter={opens ?? openMeter} {...on} />)
  // An effect waits for a frame.
  const opening = () => vi.waitFor(() => expect(section(place)).not.toBeNull())
  const sounds = (level: number, ms: number): void => {
    for (const end = now + ms; now < end; now += 50) meter.on?.level(level)
  }
  return { ...stand, choices, meter, place, opening, sounds }
}

const section = (place: ParentNode) => place.querySelector('section[aria-label="Wait while I speak"]')
const acts = (...did: string[]) => did.map((one) => ({ type: 'act', act: { did: one } }))

it('is off until it is switched on in the menu, and then says what is measured', async () => {
  const { place, meter, choices, opening } = await open({})
  await settled()
  expect(meter.opened).toBe(0)
  button(place, 'More').click()
  await settled()
  const turn = button(place, 'Wait while I speak')
  expect(turn.getAttribute('aria-checked')).toBe('false')
  turn.click()
  await opening()
  expect(choices.settings.value.waitWhileSpeaking).toBe(true)
  expect(text(section(place))).toContain('No sound is recorded or sent')
})

it('tells when the host speaks and when they are silent, and nothing else', async () => {
  const { sent, sounds, opening } = await open({ waitWhileSpeaking: true })
  await opening()
  sounds(0.005, 1000)
  sounds(0.1, 1000)
  sounds(0.005, 2000)
  expect(sent).toEqual(acts('speaking', 'silent'))
})

it('its button closes the microphone, and nothing is known of the voice any more', async () => {
  const { place, sent, sounds, meter, opening } = await open({ waitWhileSpeaking: true })
  await opening()
  sounds(0.005, 1000)
  sounds(0.1, 1000)
  button(section(place)!, 'Do not wait').click()
  await vi.waitFor(() => expect(meter.closed).toBe(1))
  expect(sent).toEqual(acts('speaking', 'unheard'))
  expect(section(place)).toBeNull()
})

it.each([
  ['the panel closes', () => void dispatchEvent(new Event('pagehide'))],
  ['the evening is over', (show: (next: typeof live) => void) => show(view({ endedAt: at }))],
])('when %s the microphone is closed', async (_, happens) => {
  const { show, meter, opening } = await open({ waitWhileSpeaking: true })
  await opening()
  happens(show)
  await vi.waitFor(() => expect(meter.closed).toBe(1))
})

it('a microphone that is gone is said to be gone, and is tried again on a press', async () => {
  const { place, meter, opening } = await open({ waitWhileSpeaking: true })
  await opening()
  meter.on?.gone()
  await settled()
  expect(text(place.querySelector('[role=alert]'))).toContain('The microphone is gone')
  button(section(place)!, 'Try again').click()
  await vi.waitFor(() => expect(text(section(place))).toContain('Light cues wait'))
  expect(meter.opened).toBe(2)
})

it('a microphone that is not allowed has its words and a way', async () => {
  const refuses: OpenMeter = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  const { place, opening } = await open({ waitWhileSpeaking: true }, refuses)
  await opening()
  expect(text(section(place))).toContain('not allowed for Sidecue')
  expect(section(place)?.querySelector('a')?.getAttribute('href')).toBe('/sidepanel.html')
})
