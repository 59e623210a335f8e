/**
 * A stand-in for models: a Worker whose `run()` speaks as Workers AI does, and whose pages speak as OpenAI (/openai/v1) and Anthropic (/anthropic/v1)
 * do. It fails as they do when told to.
 */

import { WorkerEntrypoint } from 'cloudflare:workers'
import { account } from './account.ts'
import { answerFor, type Message } from './answer.ts'
import { type Behaviour, behaviourOf, errors } from './behaviour.ts'
import { refusal } from './refusal.ts'
import { sensed, sensedOverHttp } from './senses.ts'
import { anthropic, openAi, type Shape, shapeOf, type Usage } from './shapes.ts'
import { paceOf, speak } from './speak.ts'

export interface Call {
  model: string
  inputs: Record<string, unknown>
  /** Of a call over HTTP. */
  headers?: Record<string, string>
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
    return account
  }

  async run(
    model: string,
    inputs: Record<string, unknown>,
    options: { extraHeaders?: Record<string, string> } = {},
  ): Promise<unknown> {
    // Throws, as the platform's own does, for what no header may hold.
    new Headers(options.extraHeaders)
    calls.push({ model, inputs })
    const behaviour = this.#behaviour(model)
    const error = errors[behaviour]
    if (error) throw new Error(error)
    if (behaviour === 'slow' && sensed('good', model, inputs))
      await new Promise((resolve) => setTimeout(resolve, 10_000))
    return sensed(behaviour, model, inputs) ?? this.#answer(behaviour, shapeOf(model), inputs)
  }

  /** The doors of the other two. */
  override async fetch(request: Request): Promise<Response> {
    const [, kind, rest] = /^\/(openai|anthropic)\/v1(\/.*)$/.exec(new URL(request.url).pathname) ?? []
    const doors = kind === 'openai' ? ['/chat/completions', '/audio/speech', '/audio/transcriptions'] : ['/messages']
    if (!kind || !rest || !doors.includes(rest)) return new Response('Not found', { status: 404 })
    const inputs = await inputsOf(request)
    const model = String(inputs.model)
    calls.push({ model, inputs: { ...inputs, file: undefined }, headers: Object.fromEntries(request.headers) })
    const behaviour = this.#behaviour(model)
    const refused = refusal(behaviour, kind as 'openai' | 'anthropic')
    if (refused) return refused
    const other = await sensedOverHttp(behaviour, rest, inputs)
    if (other) return other
    const answer = this.#answer(behaviour, kind === 'openai' ? openAi : anthropic, inputs)
    return answer instanceof ReadableStream
      ? new Response(answer, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } })
      : Response.json(answer)
  }

  #answer(behaviour: Behaviour, shape: Shape, inputs: Record<string, unknown>): ReadableStream | object {
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

const usageOf = (completion_tokens: number): Usage => ({
  prompt_tokens: 400,
  completion_tokens,
  prompt_tokens_details: { cached_tokens: 300 },
})

async function inputsOf(request: Request): Promise<Record<string, unknown>> {
  const isForm = /^multipart\//.test(request.headers.get('Content-Type') ?? '')
  return isForm ? Object.fromEntries(await request.formData()) : await request.json()
}
