/** Twitch's chat as it is served to everybody: read-only, without an account. */

import { type Protocol, stay } from '../socket.ts'
import type { Heard, Listening, Source } from '../source.ts'
import { readLine } from './line.ts'
import { readEvent } from './read.ts'

const URL = 'wss://irc-ws.chat.twitch.tv:443'

/** Somebody without an account: any number will do. */
const nobody = (random: number): string => `justinfan${1_000 + Math.floor(random * 80_000)}`

/** Answers to our joining: the channel's state, or the end of its list of names. */
const IN = new Set(['ROOMSTATE', '366'])

function protocol({ room, hearing, world }: Listening, count: () => number): Protocol {
  const channel = `#${room.toLowerCase()}`
  return {
    url: URL,
    hello: [
      'CAP REQ :twitch.tv/tags twitch.tv/commands twitch.tv/membership',
      `NICK ${nobody(world.random())}`,
      `JOIN ${channel}`,
    ],
    ping: 'PING :sidecue',
    hear(frame, say) {
      const lines = frame.split('\r\n').flatMap((text) => readLine(text) ?? [])
      for (const { command, params } of lines) if (command === 'PING') say(`PONG :${params.at(-1) ?? ''}`)
      const ours = lines.filter(({ params }) => params[0] === channel)
      const heard = ours.flatMap((line): Heard | Heard[] => readEvent(line, count()) ?? [])
      if (heard.length > 0) hearing.heard(heard)
      if (lines.some(({ command }) => command === 'RECONNECT')) return 'again'
      if (ours.some(({ tags }) => GONE.has(tags['msg-id'] ?? ''))) return { refused: 'room' }
      return lines.some(({ command }) => IN.has(command)) ? 'in' : undefined
    },
  }
}

/** Notices that say that there is no such channel (any more). */
const GONE = new Set(['msg_channel_suspended', 'tos_ban', 'msg_banned'])

export const twitch: Source = {
  site: 'twitch',
  wanted: (_room, { twitch: { on } }) => (on ? 'on' : undefined),
  listen(_wanted, listening) {
    const { hearing, world, signal } = listening
    let count = world.now()
    return stay(() => protocol(listening, () => count++), { state: hearing.state, world, signal })
  },
}
