/** A thank-you in the viewer's own language, with how it sounds. */

import { expect, it } from 'vitest'
import { notice } from '../../../shared/coach/index.ts'
import type { Settings } from '../../../shared/settings.ts'
import { at, live } from './live.ts'

/** A room where it was noted what Mia speaks. */
function room(language: string, settings: Partial<Settings> = {}) {
  const story = live({ theirLanguage: true, ...settings })
  story.until(1)
  story.memory = notice(story.memory, { kind: 'known', viewers: [{ name: 'mia', visits: 3, language }] }, at(1)).memory
  return story
}

it.each([
  ['es', 'Spanish', /Gracias|gracias/, /GRAH-syahs/],
  ['es-MX', 'Spanish', /Gracias|gracias/, /GRAH-syahs/],
  ['pt-BR', 'Portuguese', /Valeu/, /vah-LEH-oo/],
  ['de', 'German', /Dank/, /dahn/i],
  ['fr', 'French', /Merci/, /mehr-SEE/],
  ['ro', 'Romanian', /Mulțumesc/, /mool-tsoo-MESK/],
])('who writes in %s is thanked in %s, and the host sees how it sounds', (tag, name, line, sound) => {
  const cue = room(tag).at(5, 'mia tips 50').now()
  expect(cue?.content).toMatch(line)
  expect(cue?.content).toContain('Mia')
  expect(cue?.sound).toMatch(sound)
  expect(cue?.why).toContain('mia · 50 tokens')
  expect(cue?.why).toMatch(new RegExp(`^mia .* · writes in ${name}$`))
})

it.each([
  ['nobody wants it', room('es', { theirLanguage: false })],
  ['it is the language of the cues anyway', room('en-GB')],
  ['we have no words for it', room('ja')],
  ['nothing is noted', live({ theirLanguage: true })],
])('the thank-you is in the language of the cues where %s', (_, story) => {
  const cue = story.at(5, 'mia tips 50').now()
  expect(cue?.content).toContain('50 tokens')
  expect(cue).not.toHaveProperty('sound')
  expect(cue?.why).not.toContain('writes in')
})

it('several people are thanked together in the language of the cues', () => {
  const cue = room('es').at(5, 'max tips 20').at(6, 'mia tips 20', 'otto tips 20').until(12).shown.at(-1)?.cue
  expect(cue?.who).toContain('mia')
  expect(cue).not.toHaveProperty('sound')
})

it('who gives again and again does not hear the same words each time', () => {
  const story = room('es').at(5, 'mia tips 50').at(60, 'mia tips 50').at(120, 'mia tips 50')
  const said = story.shown.filter(({ cue }) => cue.moment === 'thanks').map(({ cue }) => cue.content)
  expect(new Set(said).size).toBe(3)
})

it('the spoken name is the one that the host corrected', () => {
  const cue = room('fr', { spoken: { mia: 'Mimi' } })
    .at(5, 'mia tips 50')
    .now()
  expect(cue?.content).toContain('Mimi')
})
