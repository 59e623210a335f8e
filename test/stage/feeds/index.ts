/** What the sites tell besides their pages, on this computer: Chaturbate's Events API, Twitch's chat, Kick's feed. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from './certificate.ts'
import { type Line, upgrade } from './socket.ts'

const HOSTS = ['eventsapi.chaturbate.com', 'irc-ws.chat.twitch.tv', 'ws-us2.pusher.com', 'kick.com']

export const TOKEN = 'madeUpTokenForTests'

export interface Feeds {
  /** For Chromium: the sites' names lead here, and its certificate is taken. */
  args: string[]
  /** Address of the Events API of a room. */
  address(room: string): string
  /** Paths that the Events API was asked for. */
  calls: string[]
  /** Tells events of the Events API: to who waits for them, else to who comes next. */
  tell(...events: { method: string; object: object }[]): void
  /** The Events API answers with this status. */
  status: number
  /** Whether the Events API lets any origin read its answers. */
  open: boolean
  /** The last line that somebody opened to Twitch's or Kick's feed; waits for it. */
  line(host: 'twitch' | 'kick'): Promise<Line>
  close(): Promise<void>
}

/** Frames of Pusher, whose data is JSON in a string. */
export const pusher = (event: string, data: unknown, channel?: string): string =>
  JSON.stringify({ event, data: JSON.stringify(data), ...(channel && { channel }) })

const hears: Record<string, (line: Line, text: string) => void> = {
  'irc-ws.chat.twitch.tv': (line, text) => {
    const channel = /^JOIN (#\w+)/m.exec(text)?.[1]
    if (channel) line.say(`@room-id=1 :tmi.twitch.tv ROOMSTATE ${channel}\r\n`)
  },
  'ws-us2.pusher.com': (line, text) => {
    const { event, data } = JSON.parse(text) as { event: string; data: { channel: string } }
    if (event === 'pusher:subscribe') line.say(pusher('pusher_internal:subscription_succeeded', {}, data.channel))
  },
}

/** Serves all of them on one port. */
export async function openFeeds(): Promise<Feeds> {
  const lines: Line[] = []
  let told: object[] = []
  let n = 0
  let waiting: (() => void) | undefined
  const seen = new Set<() => void>()

  function answer(request: IncomingMessage, response: ServerResponse): void {
    clearTimeout(timeout)
    waiting = undefined
    const events = told
    told = []
    const nextUrl = `https://eventsapi.chaturbate.com${request.url?.split('?')[0]}?i=${Date.now()}-${n}&timeout=10`
    const cors = feeds.open ? { 'access-control-allow-origin': '*' } : {}
    response.writeHead(feeds.status, { 'content-type': 'application/json', ...cors })
    response.end(JSON.stringify({ events, nextUrl }))
  }
  let timeout: ReturnType<typeof setTimeout> | undefined

  const server = createServer(selfSigned('feeds'), (request, response) => {
    if (request.headers.host?.startsWith('kick.com')) {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ id: 401, chatroom: { id: 900 } }))
      return
    }
    feeds.calls.push(request.url ?? '')
    const seconds = Number(/timeout=(\d+)/.exec(request.url ?? '')?.[1] ?? 10)
    const wait = feeds.status !== 200 || told.length > 0 ? 0 : seconds * 1_000
    waiting = () => answer(request, response)
    timeout = setTimeout(() => answer(request, response), wait)
  })
  server.on('upgrade', (request, socket) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
    const line = upgrade(request, socket, hears[host] ?? (() => undefined))
    if (host === 'ws-us2.pusher.com') line.say(pusher('pusher:connection_established', { socket_id: '1.1' }))
    lines.push(line)
    for (const look of seen) look()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const feeds: Feeds = {
    args: [
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')}`,
      '--ignore-certificate-errors',
    ],
    address: (room) => `https://eventsapi.chaturbate.com/events/${room}/${TOKEN}/`,
    calls: [],
    status: 200,
    open: true,
    tell(...events) {
      told.push(...events.map((event) => ({ ...event, id: `${Date.now()}-${n++}` })))
      waiting?.()
    },
    line: (host) =>
      new Promise((resolve) => {
        const look = (): void => {
          const line = lines.findLast((it) => it.host.includes(host === 'kick' ? 'pusher' : host))
          if (!line) return
          seen.delete(look)
          resolve(line)
        }
        seen.add(look)
        look()
      }),
    close: () =>
      new Promise((resolve) => {
        clearTimeout(timeout)
        for (const line of lines) line.cut()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return feeds
}
