/** Which relay addresses may be used. Pure. */

import { onThisComputer } from '../../shared/loopback.ts'

export type Address = { url: URL } | { code: string; message: string }

const refused = (code: string, message: string): Address => ({ code, message })

/** A relay's address as the user wrote it. Plain http only to this computer, and only when the user said that the relay runs here. */
export function relayAddress(written: string, loopback: boolean): Address {
  if (!URL.canParse(written)) return refused('address', 'This is not an address. It begins with https://.')
  const url = new URL(written.endsWith('/') ? written : `${written}/`)
  if (url.protocol === 'https:') return { url }
  if (url.protocol !== 'http:' || !onThisComputer(url)) {
    return refused(
      'insecure',
      'Only an https:// relay can be used: over plain http anybody on the way could read along.',
    )
  }
  if (!loopback) return refused('loopback', 'Switch on "The relay runs on this computer" to use this address.')
  return { url }
}

/** The address of a relay's socket: the same place by ws: or wss:. */
export function socketAddress(relay: URL, path: string): URL {
  const url = new URL(path, relay)
  url.protocol = relay.protocol === 'https:' ? 'wss:' : 'ws:'
  return url
}
