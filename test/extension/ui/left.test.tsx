// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { expect, it, vi } from 'vitest'
import { Left } from '../../../extension/ui/options/left.tsx'
import type { Sent } from '../../../shared/sent.ts'
import type { Settings } from '../../../shared/settings.ts'
import { leaving } from '../../stage/gallery/leaving.ts'
import { standChoices } from '../../stage/gallery/stand.ts'
import { button, mount, settled, text } from './mount.ts'

async function section(all: readonly Sent[], change: Partial<Settings> = {}) {
  const choices = await standChoices(change)
  const sent = signal(all)
  const place = mount(<Left choices={choices} sent={sent} />)
  return { choices, sent, place }
}

const items = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>('li')]
const whole = (item: HTMLElement | undefined) => item?.querySelector('textarea')?.value

it('nothing has left: that is said', async () => {
  const { place } = await section([])
  expect(text(place)).toContain('Nothing has left this browser.')
  expect(items(place)).toEqual([])
})

it('the newest stands first, with its size and its answer, and whole as it went', async () => {
  const { place } = await section(leaving)
  const all = items(place)
  expect(all).toHaveLength(leaving.length)
  expect(text(all[0]!)).toContain('A question to the model')
  expect(text(all[0]!)).toContain(`${leaving.at(-1)!.size} bytes · answer: budget`)
  expect(whole(all[0])).toBe(leaving.at(-1)!.body)
  expect(whole(all.at(-1))).toBe(`${leaving[0]!.head}\n\n${leaving[0]!.body}`)
})

it('what leaves while the page is open comes on top, and what is open stays open', async () => {
  const { place, sent } = await section(leaving.slice(0, -1))
  const open = items(place)[0]!.querySelector('details')!
  open.open = true
  sent.value = leaving
  await settled()
  expect(items(place)).toHaveLength(leaving.length)
  expect(items(place)[1]!.querySelector('details')).toBe(open)
  expect(open.open).toBe(true)
})

it('all of it is copied with one press, and that is said', async () => {
  const writeText = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  const { place } = await section(leaving)
  button(place, 'Copy all').click()
  await settled()
  const [[copied]] = writeText.mock.calls as unknown as [[string]]
  for (const { body } of leaving) expect(copied).toContain(body)
  expect(text(place.querySelector('[role=status]'))).toBe('Copied.')
  vi.unstubAllGlobals()
})

it('switched off, nothing is listed and that is said', async () => {
  const { place, choices } = await section(leaving)
  place.querySelector<HTMLInputElement>('[role=switch]')!.click()
  await settled()
  expect(choices.settings.value.showSent).toBe(false)
  expect(items(place)).toEqual([])
  expect(text(place)).toContain('Nothing is noted while this is off.')
})

it('evenings are deleted after the days that are typed; what is no number is not taken', async () => {
  const { place, choices } = await section([])
  const field = place.querySelector<HTMLInputElement>('input.num')!
  expect(field.value).toBe('90')
  const type = async (days: string) => {
    field.value = days
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
    field.dispatchEvent(new Event('blur'))
    await settled()
  }
  await type('30')
  expect(choices.settings.value.keepEvenings).toBe(30)
  expect(choices.undoable.value).toBe('Evenings are kept for 30 days.')
  await type('soon')
  expect(choices.settings.value.keepEvenings).toBe(30)
  expect(text(place.querySelector('[role=alert]'))).toBe('Whole days, from 0 to 3650.')
})
