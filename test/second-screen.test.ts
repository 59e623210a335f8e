/** The script of the phone's page, run as the page runs it. */

import { expect, it } from 'vitest'
import { nameless } from '../relay/pages/second-screen/nameless.ts'
import { banks } from '../shared/coach/lines/all.ts'

type Shown = { action: 'say' | 'do'; moment: string; content: string; why: string; tail?: string }
const page = new Function(`${nameless}; return namelessCue`)() as (cue: Shown) => Shown
const said = (content: string, moment = 'thanks', action: Shown['action'] = 'say') =>
  page({ action, moment, content, why: 'V1 · 61 tokens' }).content

it.each([
  ['Thanks, V1! Your 61 tokens are lovely.', 'Thanks! Your 61 tokens are lovely.'],
  ['Thank you, V1, for the 61 tokens.', 'Thank you for the 61 tokens.'],
  ['V1, thank you!', 'Thank you!'],
  ['V12! We saved you a seat.', 'We saved you a seat.'],
  ['V1, 61 tokens, that is really kind of you.', '61 tokens, that is really kind of you.'],
  ['Hello V1!', 'Hello!'],
  ['Hi V1, V2 and V3, glad you all came.', 'Hi, glad you all came.'],
  ['Thank you, V1, V2 and 3 more!', 'Thank you!'],
  ['Merci beaucoup pour 61 jetons, V1 !', 'Merci beaucoup pour 61 jetons !'],
  ['Vielen Dank, [name], für 61 Token!', 'Vielen Dank für 61 Token!'],
])('a phone without names speaks to nobody in particular: "%s"', (content, shown) => {
  expect(said(content)).toBe(shown)
})

it('who is spoken of is a viewer', () => {
  expect(said('Big thanks to V1 for the 61.')).toBe('Big thanks to a viewer for the 61.')
  expect(said('V1 and V2 are in!')).toBe('Some viewers are in!')
  expect(said('V1 asks: how old, V2, is the cat?', 'question')).toBe('A viewer asks: how old, a viewer, is the cat?')
  expect(said('Answer V1, who asks about tea.', 'question', 'do')).toBe('Answer a viewer, who asks about tea.')
  expect(said('The PV1 and the V1x stay.')).toBe('The PV1 and the V1x stay.')
})

it('why it came tells of a viewer, and a tail is said as the line is', () => {
  const cue = page({
    action: 'say',
    moment: 'thanks',
    content: 'Thanks, V1!',
    why: 'V1 · 61 tokens',
    tail: 'What now, V1?',
  })
  expect(cue).toMatchObject({ content: 'Thanks!', why: 'A viewer · 61 tokens', tail: 'What now?' })
})

it('no line of any language keeps a comma or a blank for a name that is gone', () => {
  for (const { themes } of banks)
    for (const { action, lines } of Object.values(themes))
      for (const line of Object.values(lines).flat())
        expect(said(line.replaceAll('{name}', 'V1'), 'thanks', action)).not.toMatch(
          /V\d|^[,. ]|, ?[.,!?](?!\p{L})| {2}/u,
        )
})
