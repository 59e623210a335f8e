// @vitest-environment happy-dom
/** What AI lines may not say, and how often the model may be asked: set in the options, and seen as it is understood. */

import { expect, it } from 'vitest'
import { AiBudget } from '../../../extension/ui/settings/budget.tsx'
import { Checks } from '../../../extension/ui/settings/checks.tsx'
import { standChoices } from '../../stage/gallery/stand.ts'
import { mount, settled, text } from './mount.ts'

it('limits and wishes are shown as the checks that are made of them', async () => {
  const choices = await standChoices({
    limits: ['never suggest diets or my ex', 'nothing under 50 tokens'],
    preferences: 'More banter, no politics.',
  })
  const place = mount(<Checks choices={choices} />)
  expect([...place.querySelectorAll('li')].map(text)).toEqual([
    'nothing about “diets”',
    'nothing about “ex”',
    'nothing offered for less than 50',
    'nothing about “politics”',
  ])
  choices.change({ limits: [], preferences: 'More banter' })
  await settled()
  expect(text(place)).toBe('')
})

const type = async (field: HTMLInputElement, words: string) => {
  field.value = words
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
  field.dispatchEvent(new Event('blur'))
  await settled()
}

it('the budget has its bounds in money and in calls; what is no number is said, and not saved', async () => {
  const choices = await standChoices()
  const place = mount(<AiBudget choices={choices} />)
  const [money, evening, hour, minute] = [...place.querySelectorAll('input')]
  await type(money!, '1,50')
  await type(evening!, '200')
  await type(hour!, '0')
  await type(minute!, 'two')
  expect(choices.settings.value.budget).toEqual({ money: 1.5, evening: 200, hour: 0, minute: 4 })
  expect(text(place.querySelector('[role=alert]'))).toBe('A whole number; 0 asks nobody.')
  choices.undo()
  expect(choices.settings.value.budget.hour).toBe(90)
})
