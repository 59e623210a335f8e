/** A bare object with a socket: each batch is written once and acknowledged. */

import { DurableObject } from 'cloudflare:workers'

export class Floor extends DurableObject {
  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env as never)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS heard (n INTEGER PRIMARY KEY, rows TEXT NOT NULL)')
  }

  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    return new Response(null, { status: 101, webSocket: client })
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    const { n, events } = JSON.parse(String(message))
    this.ctx.storage.sql.exec('INSERT INTO heard VALUES (?, ?)', n, JSON.stringify(events))
    socket.send(JSON.stringify({ type: 'ack', n }))
  }
}

interface Env {
  FLOOR: DurableObjectNamespace<Floor>
}

export default {
  fetch: (request: Request, { FLOOR }: Env): Promise<Response> =>
    FLOOR.getByName(new URL(request.url).pathname).fetch(request),
}
