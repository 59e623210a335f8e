/** Chaturbate's Events API, official: what the broadcaster's own token lets them hear. */

import { readEventsAddress } from '../../events-address.ts'
import type { World } from '../../transport/socket.ts'
import type { Source } from '../source.ts'
import { firstOf } from './next.ts'
import { callEvents, poll } from './poll.ts'

export const chaturbate: Source = {
  site: 'chaturbate',
  wanted(room, { chaturbate: { on, address } }) {
    const read = on ? readEventsAddress(address) : undefined
    return read && 'address' in read && read.room === room.toLowerCase() ? read.address : undefined
  },
  listen: poll,
}

/** Whether the service takes an address: one call that hardly waits for events. */
export async function tryEvents(address: string, fetch: World['fetch']): Promise<'yes' | 'refused' | 'unreachable'> {
  const outcome = await callEvents(firstOf(address), fetch, new AbortController().signal)
  if ('answer' in outcome) return 'yes'
  return outcome.failed === 'key' ? 'refused' : 'unreachable'
}
