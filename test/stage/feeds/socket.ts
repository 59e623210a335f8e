/** The server's side of a WebSocket, as much as a stand-in needs: short text frames both ways. */

import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

export interface Line {
  host: string
  /** What the client said, oldest first. */
  heard: string[]
  say(text: string): void
  cut(): void
}

const accept = (key: string): string =>
  createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')

function frame(text: string): Buffer {
  const body = Buffer.from(text)
  const length = body.length < 126 ? [body.length] : [126, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([0x81, ...length]), body])
}

/** The first whole frame in a buffer; a client masks what it sends. */
function unframe(data: Buffer): { opcode: number; text: string; size: number } | undefined {
  if (data.length < 6) return undefined
  const short = data[1]! & 0x7f
  const head = short === 126 ? 4 : 2
  const length = short === 126 ? data.readUInt16BE(2) : short
  const size = head + 4 + length
  if (data.length < size) return undefined
  const mask = data.subarray(head, head + 4)
  const body = Buffer.from(data.subarray(head + 4, size).map((byte, i) => byte ^ mask[i % 4]!))
  return { opcode: data[0]! & 0x0f, text: body.toString(), size }
}

/** Opens the line. `hear` gets each text that comes. */
export function upgrade(request: IncomingMessage, socket: Duplex, hear: (line: Line, text: string) => void): Line {
  const line: Line = {
    host: request.headers.host?.replace(/:\d+$/, '') ?? '',
    heard: [],
    say: (text) => void socket.write(frame(text)),
    cut: () => void socket.destroy(),
  }
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept(request.headers['sec-websocket-key'] ?? '')}\r\n\r\n`,
  )
  let rest = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (let next = unframe(rest); next; next = unframe(rest)) {
      rest = rest.subarray(next.size)
      if (next.opcode === 8) return line.cut()
      line.heard.push(next.text)
      hear(line, next.text)
    }
  })
  socket.on('error', () => undefined)
  return line
}
