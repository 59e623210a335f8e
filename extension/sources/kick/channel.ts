/** The numbers under which Kick's feed knows a room: its site tells them. */

import type { World } from '../../transport/socket.ts'

export interface Channel {
  chatroom: number
  channel: number
}

export type Looked = { channel: Channel } | { failed: 'room' | 'permission' | 'again' }

/** A call that is not over by then is dead, ms. */
const PATIENCE = 15_000

const isId = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0

/** The numbers in the site's answer; undefined for any other shape. */
export function readChannel(body: unknown): Channel | undefined {
  const { id, chatroom } = (body ?? {}) as { id?: unknown; chatroom?: { id?: unknown } }
  return isId(id) && isId(chatroom?.id) ? { channel: id, chatroom: chatroom.id } : undefined
}

/** Looks a room up. The site answers only where the extension may read it. */
export async function lookUp(slug: string, world: World, signal: AbortSignal): Promise<Looked> {
  try {
    const response = await world.fetch(`https://kick.com/api/v2/channels/${encodeURIComponent(slug)}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      credentials: 'omit',
      headers: { accept: 'application/json' },
    })
    if (response.status === 404) return { failed: 'room' }
    if (response.status === 401 || response.status === 403) return { failed: 'permission' }
    const channel = response.ok ? readChannel(await response.json()) : undefined
    return channel ? { channel } : { failed: 'again' }
  } catch {
    return { failed: 'again' }
  }
}
