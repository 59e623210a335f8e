/** Whole evenings through the brain, with no browser: all that is due comes in time, and where nothing is due nothing is said. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEvening } from './parse.ts'
import { type Model, replay } from './replay.ts'
import { faultsOf } from './score.ts'

const here = import.meta.dirname
const evenings = readdirSync(here)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => parseEvening(readFileSync(join(here, name), 'utf8'), name))

describe.each(evenings.map((evening) => [evening.file, evening] as const))('%s', (_file, evening) => {
  const played = replay(evening)

  it('is answered with cues', () => expect(played.turns.length).toBeGreaterThan(0))

  it('is all that its truth asks for, in time, and nothing that it forbids', () => {
    expect(faultsOf(evening, played)).toEqual([])
  })
})

describe('with a model', () => {
  const model: Model = ({ want, who }) => ({
    reply: {
      action: want === 'tail' ? 'say' : 'do',
      content:
        want === 'tail' ? 'Tell them what you are doing now.' : `Turn to chat${who.length ? ' for a moment' : ''}.`,
    },
    ms: 700,
  })
  const calm = evenings.find(({ file }) => file === 'calm-kitchen.txt')!

  it('tails and whole cues come, and no line that was on stage ever changes', () => {
    const played = replay(calm, model)
    expect(played.turns.some(({ cue }) => cue.tail)).toBe(true)
    expect(played.turns.some(({ cue }) => cue.lane === 'model')).toBe(true)
    const lines = new Map<string, string>()
    for (const effect of played.effects) {
      if (effect.do === 'ask' || effect.do === 'cancel') continue
      expect(lines.get(effect.cue.id) ?? effect.cue.content).toBe(effect.cue.content)
      lines.set(effect.cue.id, effect.cue.content)
    }
    expect(faultsOf(calm, played)).toEqual([])
  })

  it('a model that names strangers, invents amounts or says nothing leaves the rules alone on stage', () => {
    for (const content of ['Thank you, Wilhelmina!', 'That is 9999 tokens!', 'See www.example.com']) {
      const played = replay(calm, () => ({ reply: { action: 'say', content }, ms: 500 }))
      expect(played.turns.every(({ cue }) => cue.lane === 'rule' && cue.tail === undefined)).toBe(true)
      expect(Object.keys(played.memory.model.refused)).toHaveLength(1)
    }
    expect(
      faultsOf(
        calm,
        replay(calm, () => undefined),
      ),
    ).toEqual([])
  })
})
