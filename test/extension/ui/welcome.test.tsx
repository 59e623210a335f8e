// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { Welcome } from '../../../extension/ui/welcome/welcome.tsx'
import { standAccess, standChoices } from '../../stage/gallery/stand.ts'
import { button, field, mount, settled, text } from './mount.ts'

it('a step that was skipped has no tick', async () => {
  const access = standAccess([])
  await settled()
  const place = mount(<Welcome access={access} choices={await standChoices()} onClose={vi.fn()} />)
  const crumbs = () => [...place.querySelectorAll('.crumb li .num')].map(text)
  button(place, 'Continue').click()
  await settled()
  button(place, 'Continue').click()
  await settled()
  expect(crumbs()).toEqual(['1', '✓', '3'])
  await access.grant(access.sites[0]!)
  await settled()
  expect(crumbs()).toEqual(['✓', '✓', '3'])
})

it('a new step is read from its beginning', async () => {
  const place = mount(<Welcome access={standAccess([])} choices={await standChoices()} onClose={vi.fn()} />)
  await settled()
  expect(document.activeElement).toBe(document.body)
  for (const [way, title] of [
    ['Continue', 'How far do you sit?'],
    ['Back', 'A quiet voice from the wings.'],
  ] as const) {
    const scroll = vi.spyOn(window, 'scrollTo')
    button(place, way).focus()
    button(place, way).click()
    await settled()
    expect(text(document.activeElement)).toBe(title)
    expect(scroll).toHaveBeenCalledWith(0, 0)
    scroll.mockRestore()
  }
})

it('sites, distance, data; each step may be passed by', async () => {
  const choices = await standChoices()
  const access = standAccess([])
  const onClose = vi.fn()
  await settled()
  const place = mount(<Welcome access={access} choices={choices} onClose={onClose} />)
  button(place, 'Grant access').click()
  await settled()
  expect(access.granted.value).toMatchObject({ chaturbate: true, twitch: false })
  button(place, 'Continue').click()
  await settled()
  field(place, '1.5 to 2 m').click()
  expect(choices.settings.value.overlay.size).toBe('l')
  button(place, 'Continue').click()
  await settled()
  expect(text(place)).toContain('With no relay, nothing is sent at all.')
  expect(text(place.querySelector('.note'))).toContain('Ready.')
  button(place, 'Done').click()
  expect(onClose).toHaveBeenCalled()
})
