/** What phones are told of the cues while their relay comes and goes. */

import { expect, it } from 'vitest'
import { createShowing } from '../../../extension/transport/showing.ts'
import type { ShownCue } from '../../../shared/relay.ts'

const cue = (id: number, state: ShownCue['state'] = 'shown'): ShownCue => ({
  ...{ id: `cue-${id}`, at: id, action: 'say', content: 'Thank you, V1!', why: 'V1 tipped' },
  ...{ moment: 'thanks', deadline: id + 20_000, state },
})

function shown(cues: ShownCue[]): string[] {
  const showing = createShowing()
  for (const one of cues) showing.show(one)
  const said: string[] = []
  showing.welcomed((message) => message.type === 'cue' && said.push(`${message.cue.id} ${message.cue.state}`))
  return said
}

it('a relay that was away is told the newest word on each cue', () => {
  expect(shown([cue(1), cue(1, 'done'), cue(2)])).toEqual(['cue-1 done', 'cue-2 shown'])
})

it('a relay that was away for long is told what is on stage, and not more than it takes at once', () => {
  const hour = Array.from({ length: 200 }, (_, i) => [cue(i), cue(i, 'done')]).flat()
  const said = shown([...hour, cue(200)])
  expect(said[0]).toBe('cue-0 done')
  expect(said.at(-1)).toBe('cue-200 shown')
  expect(said).toHaveLength(20)
})

it('a cue that changed late is among the newest', () => {
  expect(shown([cue(0), ...Array.from({ length: 19 }, (_, i) => cue(i + 1)), cue(0, 'done'), cue(20)])).toContain(
    'cue-0 done',
  )
})
