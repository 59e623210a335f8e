// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { Options } from '../../../extension/ui/options/options.tsx'
import type { View } from '../../../shared/view.ts'
import { standPeople } from '../../stage/gallery/people.ts'
import { standAccess, standChoices, standEars } from '../../stage/gallery/stand.ts'
import { view } from '../../stage/gallery/views.ts'
import { button, field, mount, settled, text } from './mount.ts'

const optionsParts = async () => ({
  access: standAccess(['twitch']),
  choices: await standChoices(),
  people: (await standPeople(await standChoices(), [])).people,
  ears: await standEars(),
  readCode: async () => undefined,
  sent: signal([]),
  version: '1',
  siteName: (id: string) => id,
})

it('every setting there is; what is forgotten can be undone', async () => {
  const mine = { 'twitch:aurora': true }
  const choices = await standChoices({ limits: ['politics'], mine, spoken: { max_1987: 'Max' } })
  const place = mount(<Options {...(await optionsParts())} choices={choices} />)
  await settled()
  button(place, 'Remove politics').click()
  expect(choices.settings.value.limits).toEqual([])
  button(place, 'Forget').click()
  expect(choices.settings.value.mine).toEqual({})
  await settled()
  button(place, 'Undo').click()
  expect(choices.settings.value.mine).toEqual(mine)
})

it('how the relay does is said beside its key, and before an evening that nobody has asked it', async () => {
  const relay = { address: 'https://relay.example', key: 'sk', loopback: false }
  const choices = await standChoices({ relay })
  const shown = signal<View | undefined>(undefined)
  const place = mount(<Options {...(await optionsParts())} choices={choices} view={shown} />)
  const words = () => text(place.querySelector('#relay [role=status]'))
  expect(words()).toBe('Sidecue asks it once your room is open.')
  shown.value = view({ relay: { state: 'refused', code: 'key', message: 'no' } })
  await settled()
  expect(words()).toBe('The relay does not know this key')
  shown.value = view()
  await settled()
  expect(words()).toBe('Relay connected')
  choices.change({ relay: { ...relay, address: '' } })
  await settled()
  expect(place.querySelector('#relay [role=status]')).toBeNull()
})

it('every single key stands among the shortcuts', async () => {
  const place = mount(<Options {...(await optionsParts())} />)
  const keys = new Set([...place.querySelectorAll('#keys kbd')].map(text))
  for (const key of [...'JKLPHCSIM', '1', '2', '3', '/']) expect(keys).toContain(key)
})

it('the language of the cues is chosen by its own name; one that we do not have is English', async () => {
  const choices = await standChoices({ language: 'ja' })
  const place = mount(<Options {...(await optionsParts())} choices={choices} />)
  const select = field(place, 'Language of the cues') as unknown as HTMLSelectElement
  const names = [...select.options].map(text)
  expect(names).toEqual(['English', 'Español', 'Português (Brasil)', 'Deutsch', 'Français', 'Română'])
  expect(select.value).toBe('en')
  select.value = 'pt-BR'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  expect(choices.settings.value.language).toBe('pt-BR')
})

it('access is taken back in the options', async () => {
  const access = standAccess(['twitch'])
  await settled()
  const place = mount(<Options {...(await optionsParts())} access={access} />)
  button(place, 'Take it back').click()
  await settled()
  expect(access.granted.value?.twitch).toBe(false)
})

it('private messages are read only after a switch, and the switch can be undone', async () => {
  const choices = await standChoices()
  const place = mount(<Options {...(await optionsParts())} choices={choices} />)
  await settled()
  expect(choices.settings.value.privateMessages).toBe(false)
  field(place, 'Read private messages too').click()
  await settled()
  expect(choices.settings.value.privateMessages).toBe(true)
  button(place, 'Undo').click()
  expect(choices.settings.value.privateMessages).toBe(false)
})
