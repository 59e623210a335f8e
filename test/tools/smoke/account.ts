/** An account's Workers AI as the binding that a deployed relay has: the same calls, over the REST API. */

import { WorkerEntrypoint } from 'cloudflare:workers'

interface Told {
  success: boolean
  result: unknown
  errors?: { code: number; message: string }[]
}

interface Settings {
  /** Of the REST API, up to `/accounts/ID`. */
  ACCOUNT_URL: string
  TOKEN: string
}

export default class Account extends WorkerEntrypoint<Settings> {
  async run(model: string, inputs: Record<string, unknown>): Promise<unknown> {
    return await this.#ask(`/ai/run/${model}`, { method: 'POST', body: JSON.stringify(inputs) })
  }

  async models(): Promise<unknown> {
    return await this.#ask('/ai/models/search?per_page=100')
  }

  /** A stream of events or of sound as it comes; else the result. @throws Error worded as the binding's, `CODE: message` */
  async #ask(path: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { Authorization: `Bearer ${this.env.TOKEN}`, 'Content-Type': 'application/json' }
    const answer = await fetch(`${this.env.ACCOUNT_URL}${path}`, { ...init, headers })
    if (answer.ok && !answer.headers.get('Content-Type')?.includes('json')) return answer.body
    const told = await answer.json<Told>()
    if (told.success) return told.result
    const { code = answer.status, message = 'no reason given' } = told.errors?.[0] ?? {}
    throw new Error(`${code}: ${message}`)
  }
}
