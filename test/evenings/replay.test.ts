/** Whole evenings through the brain, with no browser: who paid is thanked in time, and where nothing is due nothing is said. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MomentKind } from '../../shared/cue.ts'
import { parseEvening } from './parse.ts'
import { type Model, replay } from './replay.ts'
import { faultsOf } from './score.ts'

const here = import.meta.dirname
const evenings = readdirSync(here)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => parseEvening(readFileSync(join(here, name), 'utf8'), name))

/** What the brain knows of. */
const KNOWN = new Set<MomentKind>(['thanks', 'milestone', 'raid', 'question', 'welcome', 'quiet'])
const AWAY = new Set(['away', 'back', 'mutes'])

describe.each(evenings.map((evening) => [evening.file, evening] as const))('%s', (_file, evening) => {
  const played = replay(evening)
  const faults = faultsOf(evening, played)
  const atLine = (line: number | undefined) => evening.truths.find((truth) => truth.line === line)
  const plain = evening.header.limits.length === 0 && !evening.inputs.some(({ kind }) => AWAY.has(kind))

  it('is answered with cues', () => expect(played.turns.length).toBeGreaterThan(0))

  it('thanks everybody who pays, in time and with the right amount', () => {
    const inAbsence = evening.inputs.some(({ kind }) => kind === 'away')
    const unpaid = faults.filter(({ line, kind }) => {
      const truth = atLine(line)
      return truth?.truth === 'cue' && truth.moment === 'thanks' && (kind === 'wrong' || !inAbsence)
    })
    expect(unpaid).toEqual([])
  })

  it('says nothing where nothing is due', () => {
    expect(faults.filter(({ line }) => atLine(line)?.truth === 'nothing')).toEqual([])
  })

  if (!plain) return
  it('does all that its truth asks of the moments that the brain knows', () => {
    const open = faults.filter(({ line }) => {
      const truth = atLine(line)
      return truth?.truth !== 'cue' || KNOWN.has(truth.moment)
    })
    expect(open).toEqual([])
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
