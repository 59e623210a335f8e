/** Kick's public feed as its own page hears it: read-only, without an account. */

import { backoff } from '../../transport/backoff.ts'
import { pause } from '../../transport/pause.ts'
import { type Protocol, stay } from '../socket.ts'
import type { Heard, Listening, Source } from '../source.ts'
import { type Channel, lookUp } from './channel.ts'
import { readKickFrame } from './frame.ts'
import { createPusher, PING, PUSHER } from './pusher.ts'

/** The room's numbers; undefined when it is refused or the signal came. */
async function find({ room, hearing, world, signal }: Listening): Promise<Channel | undefined> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    hearing.state({ state: 'connecting' })
    const looked = await lookUp(room, world, signal)
    if (signal.aborted) return undefined
    if ('channel' in looked) return looked.channel
    if (looked.failed !== 'again') {
      hearing.state({ state: 'refused', code: looked.failed })
      return undefined
    }
    const wait = backoff(failures, world.random())
    hearing.state({ state: 'offline', nextTryAt: world.now() + wait })
    await pause(wait, signal)
  }
  return undefined
}

/** Frames of subs, gifts and hosts have no id: each is an event of its own. */
function protocol(channel: Channel, { hearing }: Listening, count: () => number): Protocol {
  const hear = createPusher(channel, (frame) => {
    const sighting = readKickFrame(frame)
    if (!sighting) return
    const heard: Heard = { ...sighting, key: sighting.key ?? `${frame.event.split('\\').at(-1)}-${count()}` }
    hearing.heard([heard])
  })
  return { url: PUSHER, hello: [], ping: PING, hear }
}

export const kick: Source = {
  site: 'kick',
  wanted: (_room, { kick: { on } }) => (on ? 'on' : undefined),
  async listen(_wanted, listening) {
    const channel = await find(listening)
    if (!channel) return
    const { hearing, world, signal } = listening
    let count = world.now()
    await stay(() => protocol(channel, listening, () => count++), { state: hearing.state, world, signal })
  },
}
