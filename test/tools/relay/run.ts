/** A relay as a program in the foreground. */

import type { Running } from './workerd.ts'

/** @throws Error in words */
export function portOf(text: string): number {
  const port = Number(text)
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${text} is not a port.`)
  return port
}

/** Ends with whoever started us: Ctrl-C comes twice, from the terminal and from the launcher; the launcher's channel closes when nobody waits for us any more. */
export function untilTold(relay: Pick<Running, 'died' | 'stop'>): void {
  let told = false
  const end = () => {
    told = true
    void relay.stop().then(() => process.exit(0))
  }
  for (const call of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(call, end)
  void relay.died.then((words) => {
    if (told) return
    console.error(`The relay has ended.\n${words}`)
    void relay.stop().then(() => process.exit(1))
  })
}

/** What the relay says of its settings, in words for its operator. */
export async function wrongAt(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/health`).catch(() => undefined)
  // It was told to end meanwhile.
  if (!answer) return []
  if (!answer.ok) return [`The relay answers nothing but errors (${answer.status}). Its log says where.`]
  const { wrong = [] } = (await answer.json()) as { wrong?: string[] }
  return wrong
}
