// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { AnotherSite } from '../../../extension/ui/popup/another.tsx'
import { Popup } from '../../../extension/ui/popup/popup.tsx'
import type { Settings } from '../../../shared/settings.ts'
import type { View } from '../../../shared/view.ts'
import { standAccess, standChoices, standRoom, standSites } from '../../stage/gallery/stand.ts'
import { asking, blinds, live, looking, troubled, view } from '../../stage/gallery/views.ts'
import { button, field, leave, mount, settled, text, type, write } from './mount.ts'

interface Opening {
  shown?: View
  granted?: string[]
  here?: string
  change?: Partial<Settings>
}

async function popup({ shown = live, granted = ['chaturbate'], here = 'chaturbate', change }: Opening = {}) {
  const stand = standRoom(shown)
  const choices = await standChoices(change)
  const access = standAccess(granted)
  const site = standSites.find(({ id }) => id === here)
  const goes = { onPanel: vi.fn(), onOptions: vi.fn(), onWelcome: vi.fn() }
  await settled()
  const place = mount(<Popup room={stand.room} choices={choices} access={access} site={site} {...goes} />)
  return { ...stand, ...goes, choices, access, place }
}

it('a site without access is granted with one click, in the click itself', async () => {
  const { place, access } = await popup({ shown: looking, granted: [], here: 'twitch' })
  expect(text(place.querySelector('.note'))).toContain('Sidecue can’t read this page yet')
  button(place, 'Grant access to twitch.tv').click()
  await settled()
  expect(access.granted.value).toMatchObject({ chaturbate: false, twitch: true })
  expect(place.querySelector('.note')).toBeNull()
})

it('a browser that was told no is not passed over in silence, and can be asked again', async () => {
  const { place, access } = await popup({ shown: looking, granted: [], here: 'twitch' })
  const grant = vi.spyOn(access, 'grant').mockResolvedValue(false)
  button(place, 'Grant access to twitch.tv').click()
  await settled()
  expect(text(place)).toContain('Without access, nothing is read there.')
  grant.mockRestore()
  button(place, 'Grant access to twitch.tv').click()
  await settled()
  expect(access.granted.value?.twitch).toBe(true)
})

it('the switch turns a site off and on; the grant is kept', async () => {
  const { place, choices } = await popup()
  const turn = () => place.querySelector<HTMLInputElement>('[role=switch]')!.click()
  expect(text(place.querySelector('h1'))).toBe('On for this room')
  turn()
  await settled()
  expect(choices.settings.value.off).toEqual(['chaturbate'])
  expect(text(place.querySelector('h1'))).toBe('Off for this site')
  turn()
  await settled()
  expect(choices.settings.value.off).toEqual([])
})

it('says how it goes: chat, relay, and which lanes speak', async () => {
  const lines = async (shown: View) => [...(await popup({ shown })).place.querySelectorAll('.st li')].map(text)
  expect(await lines(live)).toEqual(['Chat seen32/min', 'Relay connectedstand-in', 'AI lines on'])
  expect(await lines(troubled)).toEqual([
    expect.stringMatching(/^Chat not seensince \d\d:\d\d$/),
    'Relay offlinenext try 8 s',
    'Rules onlycues go on',
  ])
})

it('a model is called as in the list of models', async () => {
  const named = async (model: string) =>
    text(
      (
        await popup({ shown: view({ relay: { state: 'connected', modelReachable: true, model } }) })
      ).place.querySelectorAll('.st li')[1],
    )
  expect(await named('@cf/zai-org/glm-4.7-flash')).toBe('Relay connectedGLM 4.7 Flash')
  expect(await named('@cf/qwen/qwen3-30b-a3b-fp8')).toBe('Relay connected@cf/qwen/qwen3-30b-a3b-fp8')
})

it('asks whose room it is, and shows nothing of another’s', async () => {
  const { place, sent } = await popup({ shown: asking })
  expect(place.querySelector('.st')).toBeNull()
  button(place, 'Yes').click()
  expect(sent).toEqual([{ type: 'mine', yes: true }])
})

it('on a page of no site it shows the room that is live elsewhere', async () => {
  const { place } = await popup({ here: 'elsewhere' })
  expect(text(place.querySelector('header'))).toContain('aurora_live · chaturbate.com')
})

it('with no room at all it names the sites it knows', async () => {
  const { place, onWelcome } = await popup({ here: 'elsewhere', shown: view({ room: undefined, site: undefined }) })
  expect(text(place)).toContain('Chaturbate, Twitch, YouTube, Kick, and Stripchat')
  button(place, 'Choose your sites').click()
  expect(onWelcome).toHaveBeenCalled()
})

it('pace is saved at once, and can be undone', async () => {
  const { place, choices } = await popup()
  field(place, 'Lively').click()
  await settled()
  expect(choices.settings.value.pace).toBe('lively')
  expect(text(place.querySelector('[role=status]'))).toBe('Pace: Lively.Undo')
  button(place, 'Undo').click()
  await settled()
  expect(choices.settings.value.pace).toBe('normal')
})

it('what was typed is kept when the popup closes without a word', async () => {
  const { place, choices } = await popup()
  type(field(place, 'What you like'), 'more banter ')
  await settled()
  expect(choices.settings.value.preferences).toBe('')
  window.dispatchEvent(new Event('pagehide'))
  expect(choices.settings.value.preferences).toBe('more banter')
})

it('a relay on this computer needs a tick; until then the address is not used', async () => {
  const { place, choices } = await popup()
  const address = field(place, 'Address')
  await write(address, '127.0.0.1:8787')
  expect(text(place.querySelector('[role=alert]'))).toBe(
    'This address is on this computer. Tick the box below to use it.',
  )
  expect(choices.settings.value.relay.address).toBe('')
  field(place, 'The relay runs on this computer').click()
  await settled()
  expect(choices.settings.value.relay).toMatchObject({ address: 'http://127.0.0.1:8787', loopback: true })
  expect(place.querySelector('[role=alert]')).toBeNull()
})

it('plain http to another computer is refused in words, and never saved', async () => {
  const { place, choices } = await popup()
  const address = field(place, 'Address')
  await write(address, 'http://relay.example')
  expect(text(place.querySelector('[role=alert]'))).toContain('Only https is safe here')
  expect(address.getAttribute('aria-invalid')).toBe('true')
  expect(choices.settings.value.relay.address).toBe('')
})

it('an address that cannot be used leaves the one before, and that is said', async () => {
  const relay = { address: 'https://relay.example', key: 'sk', loopback: false }
  const { place, choices } = await popup({ change: { relay } })
  const address = field(place, 'Address')
  await write(address, 'http://relay.example')
  expect(text(place.querySelector('[role=alert]'))).toMatch(
    /Only https is safe here.*https:\/\/relay\.example stays in use\./,
  )
  expect(choices.settings.value.relay).toEqual(relay)
})

it('the key is masked until it is asked for', async () => {
  const { place } = await popup({
    change: { relay: { address: 'https://relay.example', key: 'secret', loopback: false } },
  })
  expect(field(place, 'Access key').type).toBe('password')
  button(place, 'Show the key').click()
  await settled()
  expect(field(place, 'Access key').type).toBe('text')
  expect(field(place, 'Access key').value).toBe('secret')
})

it('a model that is not in the list is asked for by its name', async () => {
  const { place, choices } = await popup()
  const select = field(place, 'Model')
  select.value = 'another'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  const name = place.querySelector<HTMLInputElement>('[aria-label="Name of the model"]')!
  type(name, '@cf/qwen/qwen3-30b-a3b-fp8')
  await settled()
  leave(name)
  expect(choices.settings.value.model).toBe('@cf/qwen/qwen3-30b-a3b-fp8')
})

it('another model that was never named is not saved: what answered before goes on', async () => {
  const { place, choices } = await popup()
  const select = field(place, 'Model')
  select.value = 'another'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  leave(place.querySelector('[aria-label="Name of the model"]')!)
  window.dispatchEvent(new Event('pagehide'))
  expect(choices.settings.value.model).toBe('')
})

it('a permission taken back in the middle of an evening is said with its time, and granted in the popup', async () => {
  const { place, access } = await popup({ shown: blinds.permission, granted: [] })
  expect(text(place.querySelector('h1'))).toBe('Access was taken back')
  expect(text(place.querySelector('.note'))).toMatch(
    /^Can’t see chat since \d\d:\d\dThe permission to read this page is gone/,
  )
  button(place, 'Grant access to chaturbate.com').click()
  await settled()
  expect(access.granted.value?.chaturbate).toBe(true)
})

it('tips that are missed are another line than a chat that is missed', async () => {
  const { place } = await popup({ shown: blinds.money })
  expect(text(place.querySelector('h1'))).toBe('On, but can’t see tips')
  expect(text(place.querySelector('.st li'))).toMatch(/^Tips not seensince/)
})

it('on a page of no site it offers to read that site’s chat, and takes a no', async () => {
  const point = vi.fn(async () => false)
  const place = mount(<AnotherSite host="market.example" picked={false} point={point} forget={vi.fn()} />)
  button(place, 'Read the chat on market.example').click()
  expect(point).toHaveBeenCalledOnce()
  await settled()
  expect(text(place)).toContain('nothing is read here')
})

it('a site that was pointed at can be pointed at again, and forgotten', async () => {
  const [point, forget] = [vi.fn(async () => true), vi.fn(async () => undefined)]
  const place = mount(<AnotherSite host="market.example" picked point={point} forget={forget} />)
  button(place, 'Point again').click()
  button(place, 'Forget this site').click()
  expect([point, forget].map((did) => did.mock.calls.length)).toEqual([1, 1])
})
