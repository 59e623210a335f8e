// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { Options } from '../../../extension/ui/options/options.tsx'
import { AddressHere, type PageCode } from '../../../extension/ui/popup/page-code.tsx'
import { standPeople } from '../../stage/gallery/people.ts'
import { standAccess, standChoices, standEars } from '../../stage/gallery/stand.ts'
import { button, mount, settled, text } from './mount.ts'

const TOKEN = 'zgTbpcqIK1LgAwdHbWAuXXQx'
const ADDRESS = `https://eventsapi.chaturbate.com/events/ida/${TOKEN}/`

interface Setting {
  ears?: Parameters<typeof standEars>
  granted?: string[]
  /** What the code in any picture says. */
  code?: string
}

async function options({ ears = [], granted = ['chaturbate', 'twitch', 'kick'], code }: Setting = {}) {
  const [choices, stood] = [await standChoices(), await standEars(...ears)]
  const access = standAccess(granted)
  await settled()
  const { people } = await standPeople(choices, [])
  const said = { version: '1', siteName: (id: string) => id }
  const parts = { access, choices, ears: stood, people, readCode: async () => code, sent: signal([]), ...said }
  const place = mount(<Options {...parts} />)
  await settled()
  return { place: place.querySelector<HTMLElement>('#ears')!, ears: stood }
}

const field = (place: HTMLElement) => place.querySelector<HTMLInputElement>('.ear-set input.field')!
const status = (place: HTMLElement, site: string) => text(place.querySelector(`[data-source=${site}] .state`))
const turn = (place: HTMLElement, site: string) =>
  place.querySelector<HTMLInputElement>(`[data-source=${site}] [role=switch]`)
async function paste(place: HTMLElement, words: string) {
  field(place).value = words
  field(place).dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
  field(place).dispatchEvent(new Event('blur'))
  await settled()
}

it('every second source is off until it is switched on', async () => {
  const { place, ears } = await options()
  expect(['chaturbate', 'twitch', 'kick'].map((site) => status(place, site))).toEqual(['Not set up', 'Off', 'Off'])
  expect(turn(place, 'chaturbate')).toBeNull()
  turn(place, 'twitch')!.click()
  await settled()
  expect(ears.choices.value.twitch.on).toBe(true)
  expect(status(place, 'twitch')).toBe('On. It listens while your room is open.')
})

it('an address that is pasted is tried once, kept and switched on; it is masked until it is asked to be shown', async () => {
  const { place, ears } = await options()
  await paste(place, `  ${ADDRESS}?timeout=10 `)
  expect(ears.choices.value.chaturbate).toEqual({ on: true, address: ADDRESS })
  expect(status(place, 'chaturbate')).toBe('The address works. It listens while your room is open.')
  expect(field(place).type).toBe('password')
  expect(text(place)).not.toContain(TOKEN)
  button(place, 'Show the address').click()
  await settled()
  expect(field(place).type).toBe('text')
  expect(field(place).value).toBe(ADDRESS)
})

it.each([
  ['a token alone', TOKEN, 'This is not the address.'],
  ['another host', `https://evil.example/events/ida/${TOKEN}/`, 'This address is not of the Events API.'],
  ['half of it', 'https://eventsapi.chaturbate.com/events/ida/', 'The address is not whole'],
])('%s is said to be wrong, and nothing is kept', async (_, pasted, words) => {
  const { place, ears } = await options()
  await paste(place, pasted)
  expect(text(place.querySelector('[role=alert]'))).toContain(words)
  expect(ears.choices.value.chaturbate).toEqual({ on: false, address: '' })
})

it('a wrong address leaves the right one where it was', async () => {
  const { place, ears } = await options({ ears: [{ chaturbate: { on: true, address: ADDRESS } }] })
  await paste(place, 'something else')
  expect(ears.choices.value.chaturbate.address).toBe(ADDRESS)
})

it.each([
  ['refused' as const, /^Refused: the address was deleted, or lacks the scope/],
  ['unreachable' as const, /^Saved\. The service cannot be reached/],
])('an address that is %s says so', async (said, words) => {
  const { place } = await options({ ears: [{}, {}, said] })
  await paste(place, ADDRESS)
  expect(status(place, 'chaturbate')).toMatch(words)
})

it('how each does is said while it listens', async () => {
  const on = { chaturbate: { on: true, address: ADDRESS }, twitch: { on: true }, kick: { on: true } }
  const states = {
    chaturbate: { state: 'refused', code: 'key' },
    twitch: { state: 'connected' },
    kick: { state: 'offline' },
  } as const
  const { place } = await options({ ears: [on, states] })
  expect(status(place, 'chaturbate')).toMatch(/^Refused/)
  expect(place.querySelector('[data-source=chaturbate] .state')!.classList.contains('wrong')).toBe(true)
  expect(status(place, 'twitch')).toBe('Listening')
  expect(status(place, 'kick')).toBe('Out of reach. It tries again by itself.')
})

it('a site that may not be read has to be granted first', async () => {
  const { place } = await options({ ears: [{ kick: { on: true } }], granted: [] })
  expect(status(place, 'kick')).toBe('Needs access to the site first.')
})

it('the address is removed for good, after asking once more', async () => {
  const { place, ears } = await options({ ears: [{ chaturbate: { on: true, address: ADDRESS } }] })
  button(place, 'Remove').click()
  await settled()
  expect(ears.choices.value.chaturbate.address).toBe(ADDRESS)
  button(place, 'Press again').click()
  await settled()
  expect(ears.choices.value.chaturbate).toEqual({ on: false, address: '' })
  expect(field(place).value).toBe('')
})

async function scan(place: HTMLElement) {
  button(place, 'Scan its QR code').click()
  await settled()
  const file = place.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(file, 'files', { value: [new File(['x'], 'code.png', { type: 'image/png' })] })
  file.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  await settled()
}

it('its code is read off a picture', async () => {
  const { place, ears } = await options({ code: ADDRESS })
  await scan(place)
  expect(ears.choices.value.chaturbate).toEqual({ on: true, address: ADDRESS })
  expect(place.querySelector('.scan')).toBeNull()
})

it('a picture with no code, or with another, says so and changes nothing', async () => {
  const none = await options()
  await scan(none.place)
  expect(text(none.place.querySelector('.scan [role=status]'))).toBe('No code in this picture.')
  const other = await options({ code: 'https://example.org/' })
  await scan(other.place)
  expect(text(other.place.querySelector('.scan [role=status]'))).toContain('not the address of the Events API')
  expect(other.ears.choices.value.chaturbate.address).toBe('')
})

it('a browser without a camera says so, and offers a picture', async () => {
  const { place } = await options()
  button(place, 'Scan its QR code').click()
  await settled()
  button(place, 'Use the camera').click()
  await settled()
  await settled()
  expect(text(place.querySelector('.scan [role=status]'))).toBe(
    'The camera cannot be used. A picture of the code will do.',
  )
  button(place, 'Choose a picture')
})

it.each([
  ['kept', 'Kept, and switched on'],
  ['none', 'No code to be seen'],
  ['another', 'not the address of the Events API'],
] as const)('the popup reads the code off the page itself: %s', async (answer, words) => {
  const read: PageCode = async () => answer
  const place = mount(<AddressHere read={read} />)
  button(place, 'Read the code on this page').click()
  await settled()
  await settled()
  expect(text(place.querySelector('[role=status]'))).toContain(words)
  expect(place.querySelectorAll('button')).toHaveLength(answer === 'kept' ? 0 : 1)
})
