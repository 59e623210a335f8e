/** One subscription sets off a dozen: each is thanked, none in the words of another. */

import { describe, expect, it } from 'vitest'
import { teach } from '../../../shared/coach/index.ts'
import { banks } from '../../../shared/coach/lines/all.ts'
import type { Settings, Tone } from '../../../shared/settings.ts'
import { repeatsIn } from '../../eval/measure.ts'
import { live } from './live.ts'

for (const bank of banks) teach(bank)

/** What is said while so many join, one every eight seconds. */
function train(riders: number, settings: Partial<Settings>) {
  const room = live(settings)
  for (let i = 0; i < riders; i++)
    room.event(5 + i * 8, { kind: 'member', who: { name: `rider${'abcdefghijkl'[i]}`, badges: [] }, what: 'sub' })
  return room.until(110).shown.filter(({ cue }) => cue.moment === 'thanks')
}

const tongues = banks.map(
  ({ language, themes }) => [language, Object.keys(themes['thanks.member'].lines) as Tone[]] as const,
)

describe.each(tongues)('in %s', (language, tones) => {
  it.each(tones)('a train of twelve is thanked in twelve ways, in a %s tone', (tone) => {
    const thanks = train(12, { language, tone })
    expect(thanks).toHaveLength(12)
    expect(repeatsIn(thanks).map(({ cue }) => cue.content)).toEqual([])
  })

  it.each(tones)('lines that say what the thanks are for come first, in a %s tone', (tone) => {
    const gift = banks.find((bank) => bank.language === language)!.gifts.sub!.one!
    const said = train(12, { language, tone }).map(({ cue }) => cue.content.includes(gift))
    expect(said[0]).toBe(true)
    expect(said).toEqual([...said].sort((a, b) => Number(b) - Number(a)))
  })
})
