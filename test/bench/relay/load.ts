/** Requests as fast as answers come, over kept connections. */

import { Agent, request } from 'node:http'

export interface Load {
  url: string
  body: string
  headers?: Record<string, string>
  /** How many wait for an answer at any time. */
  at?: number
  seconds: number
}

const WARM = 1

/** Answers a second. Throws where one is not 200. */
export async function throughput({ url, body, headers = {}, at = 16, seconds }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: at })
  const counted = performance.now() + WARM * 1_000
  const end = counted + seconds * 1_000
  let answers = 0
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      await post(agent, url, body, headers)
      const now = performance.now()
      if (now >= counted && now < end) answers += 1
    }
  }
  await Promise.all(Array.from({ length: at }, worker))
  agent.destroy()
  return answers / seconds
}

function post(agent: Agent, url: string, body: string, headers: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } },
      (answer) => {
        answer.resume()
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`)),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
