// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { Options } from '../../../extension/ui/options/options.tsx'
import type { View } from '../../../shared/view.ts'
import { standPeople } from '../../stage/gallery/people.ts'
import { standAccess, standChoices, standEars } from '../../stage/gallery/stand.ts'
import { view } from '../../stage/gallery/views.ts'
import { button, field, leave, mount, press, settled, text, type } from './mount.ts'

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

const relayed = { address: 'https://relay.example', key: 'sk', loopback: false }

async function modelHere(model: string) {
  const choices = await standChoices({ relay: relayed, model })
  const place = mount(<Options {...(await optionsParts())} choices={choices} />)
  await settled()
  const name = () => place.querySelector<HTMLInputElement>('[aria-label="Name of the model"]')
  const said = () => text(place.querySelector(`[id="${name()?.getAttribute('aria-describedby')}"]`))
  return { place, choices, name, said, list: field(place, 'Model') as unknown as HTMLSelectElement }
}

it('a model’s name that is emptied leaves the choice to the relay; that is said before and after, and can be undone', async () => {
  const { place, choices, name, said, list } = await modelHere('@cf/my/own')
  expect(said()).toBe('Emptied, it is the relay’s choice again.')
  type(name()!, ' ')
  await settled()
  leave(name()!)
  await settled()
  expect(choices.settings.value.model).toBe('')
  expect(text(list.selectedOptions[0])).toBe('Relay’s choice')
  expect(text(place.querySelector('.toast'))).toBe('Model: Relay’s choice.Undo')
  button(place, 'Undo').click()
  await settled()
  expect([choices.settings.value.model, name()?.value]).toEqual(['@cf/my/own', '@cf/my/own'])
})

it('the beginning of a name alone is as good as none', async () => {
  const { choices, name } = await modelHere('@cf/my/own')
  type(name()!, '@cf/')
  await settled()
  leave(name()!)
  expect(choices.settings.value.model).toBe('')
})

it('a field that is emptied on Enter goes, and the list has the focus', async () => {
  const { place, name, list } = await modelHere('@cf/my/own')
  name()!.focus()
  type(name()!, '')
  await settled()
  press(name()!, 'Enter')
  await settled()
  expect(document.activeElement).toBe(list)
  button(place, 'Undo').click()
  await settled()
  expect(name()?.value).toBe('@cf/my/own')
})

it('while another model has no name, the one in use is named; an emptied field goes back to it', async () => {
  const { choices, name, said, list } = await modelHere('@cf/google/gemma-4-26b-a4b-it')
  list.value = 'another'
  list.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
  expect(said()).toBe('Until it has a name: Gemma 4 26B.')
  type(name()!, '')
  await settled()
  expect(name()).not.toBeNull()
  leave(name()!)
  await settled()
  expect(name()).toBeNull()
  expect(text(list.selectedOptions[0])).toBe('Gemma 4 26B')
  expect(choices.settings.value.model).toBe('@cf/google/gemma-4-26b-a4b-it')
})
