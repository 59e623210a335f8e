/**
 * Requests as fast as answers come, over kept connections. Bare sockets and one text for all requests: the client has its share of the same two
 * cores, and Node's own (node:http) takes some 35 µs of them for each.
 */

import { once } from 'node:events'
import { connect } from 'node:net'

export interface Load {
  url: string
  body: string
  /** How many wait for an answer at any time. */
  at?: number
  seconds: number
}

const WARM = 1

/** Answers a second. Throws where one is not 200, or none comes any more. */
export async function throughput({ url, body, at = 16, seconds }: Load): Promise<number> {
  const { hostname, port, host, pathname } = new URL(url)
  const asked = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const counted = performance.now() + WARM * 1_000
  const end = counted + seconds * 1_000
  let answers = 0
  const client = async (): Promise<void> => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }).setEncoding('latin1')
    let heard = ''
    socket.on('data', (piece: string) => {
      heard += piece
      const whole = lengthOf(heard)
      if (heard.length < whole) return
      if (!heard.startsWith('HTTP/1.1 200 ') || heard.length > whole) {
        socket.destroy(new Error(`${url}: ${heard.slice(0, 200)}`))
        return
      }
      heard = ''
      const now = performance.now()
      if (now >= counted && now < end) answers += 1
      if (now < end) socket.write(asked)
      else socket.end()
    })
    socket.write(asked)
    await once(socket, 'close')
    if (performance.now() < end) throw new Error(`${url}: hung up before the end`)
  }
  await Promise.all(Array.from({ length: at }, client))
  return answers / seconds
}

/** Of the answer that begins there, in bytes; more than is there while its head is not. */
function lengthOf(heard: string): number {
  const head = heard.indexOf('\r\n\r\n')
  if (head < 0) return Number.POSITIVE_INFINITY
  const length = /\r\nContent-Length: (\d+)\r\n/i.exec(heard.slice(0, head + 2))?.[1]
  // An answer without a length is none that we expect: it is shown.
  return head + 4 + Number(length ?? 0)
}
