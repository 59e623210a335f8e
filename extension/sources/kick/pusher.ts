/** Kick's public feed speaks Pusher's protocol, version 7: envelopes, subscriptions, heartbeat. Pure but for what it remembers. */

import type { Move } from '../socket.ts'
import type { Channel } from './channel.ts'
import type { KickFrame } from './frame.ts'

interface Envelope extends KickFrame {
  channel?: string
}

/** The key of Kick's own web page, the same for everybody. */
export const PUSHER = 'wss://ws-us2.pusher.com/app/32cbd69e4b950bf97679?protocol=7&client=js&version=8.4.0&flash=false'
export const PING = JSON.stringify({ event: 'pusher:ping', data: {} })
const PONG = JSON.stringify({ event: 'pusher:pong', data: {} })

/** An envelope, or undefined for what is none. */
function readEnvelope(text: string): Envelope | undefined {
  try {
    const { event, data, channel } = JSON.parse(text) as Partial<Envelope>
    if (typeof event !== 'string') return
    return { event, data, ...(typeof channel === 'string' && { channel }) }
  } catch {
    return undefined
  }
}

const subscribe = (channel: string): string =>
  JSON.stringify({ event: 'pusher:subscribe', data: { auth: '', channel } })

const channelsOf = ({ chatroom, channel }: Channel): string[] => [
  `chatrooms.${chatroom}.v2`,
  `chatroom_${chatroom}`,
  `channel.${channel}`,
]

/** Codes of 4000 to 4099 say that another try is in vain. */
function isFinal(data: unknown): boolean {
  const text = typeof data === 'string' ? data : JSON.stringify(data ?? null)
  const code = Number(/"code":\s*(\d+)/.exec(text)?.[1] ?? 0)
  return code >= 4000 && code < 4100
}

/** One connection: subscribes when it stands, answers pings, and hands on what is the room's. */
export function createPusher(room: Channel, heard: (frame: KickFrame) => void) {
  const channels = channelsOf(room)
  const once = createOnce()
  return (text: string, say: (frame: string) => void): Move => {
    const envelope = readEnvelope(text)
    if (!envelope) return undefined
    switch (envelope.event) {
      case 'pusher:connection_established':
        for (const channel of channels) say(subscribe(channel))
        return undefined
      case 'pusher_internal:subscription_succeeded':
        return envelope.channel === channels[0] ? 'in' : undefined
      case 'pusher:ping':
        say(PONG)
        return undefined
      case 'pusher:error':
        return isFinal(envelope.data) ? { refused: 'room' } : 'again'
    }
    if (envelope.channel !== undefined && channels.includes(envelope.channel) && once(envelope)) heard(envelope)
    return undefined
  }
}

/** Frames kept to know one that comes on two of the channels. */
const LAST = 50

/** True for the first of equal frames on different channels; equal frames of one channel are two events. */
function createOnce(): (frame: Envelope) => boolean {
  let last: { what: string; channel: string | undefined }[] = []
  return ({ event, data, channel }) => {
    const what = `${event.split('\\').at(-1)} ${typeof data === 'string' ? data : JSON.stringify(data)}`
    const twin = last.find((it) => it.what === what && it.channel !== channel)
    last = twin ? last.filter((it) => it !== twin) : [...last, { what, channel }].slice(-LAST)
    return twin === undefined
  }
}
