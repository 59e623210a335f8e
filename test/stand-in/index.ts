/** A stand-in for the AI binding: a Worker whose `run()` speaks as Workers AI does, and fails as it does when told to. */

import { WorkerEntrypoint } from 'cloudflare:workers'
import { answerFor, type Message } from './answer.ts'
import { type Behaviour, behaviourOf, errors } from './behaviour.ts'
import { shapeOf } from './shapes.ts'
import { paceOf, speak } from './speak.ts'

export interface Call {
  model: string
  inputs: Record<string, unknown>
}

/** By model name; `''` is for all others. Kept by the process, so a test tells it once. */
const told = new Map<string, Behaviour>()
const calls: Call[] = []

export default class StandIn extends WorkerEntrypoint<{ BEHAVIOUR?: string; HASTE?: string }> {
  /** From now on, for one model or for all. */
  behave(behaviour: string, model = ''): void {
    if (model === '') told.clear()
    told.set(model, behaviourOf(behaviour))
  }

  /** What was asked since the last time somebody looked. */
  heard(): Call[] {
    return calls.splice(0)
  }

  models(): object[] {
    if (this.#behaviour('') === 'remote') throw new Error(errors.remote)
    return [{ id: '1', name: '@cf/google/gemma-4-26b-a4b-it', task: { name: 'Text Generation' }, properties: [] }]
  }

  async run(model: string, inputs: Record<string, unknown>): Promise<unknown> {
    calls.push({ model, inputs })
    const behaviour = this.#behaviour(model)
    const error = errors[behaviour]
    if (error) throw new Error(error)
    const shape = shapeOf(model)
    const words = answerFor(behaviour, inputs.messages as Message[])
    const budget = Number(inputs.max_completion_tokens ?? inputs.max_tokens)
    const usage = usageOf(behaviour === 'long' ? budget : words.split(' ').length)
    const pace = paceOf(behaviour, Number(this.env.HASTE ?? 1))
    if (behaviour === 'whole' || !inputs.stream) return shape.whole(words, usage)
    return speak({ behaviour, shape, words, pace, usage }, (work) => this.ctx.waitUntil(work))
  }

  #behaviour(model: string): Behaviour {
    return told.get(model) ?? told.get('') ?? behaviourOf(this.env.BEHAVIOUR)
  }
}

const usageOf = (completion_tokens: number): object => ({
  prompt_tokens: 400,
  completion_tokens,
  prompt_tokens_details: { cached_tokens: 300 },
})
