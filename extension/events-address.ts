/**
 * The address of Chaturbate's Events API, as its owner copies or scans it. The whole of it is a secret: it holds the token. Pure.
 */

export interface EventsAddress {
  /** Tidy: no query, a slash at the end. */
  address: string
  /** Whose events they are, lower case. */
  room: string
}

export type EventsProblem = 'not-an-address' | 'other-host' | 'no-token'

/** The service, and its testbed. */
const HOSTS = ['eventsapi.chaturbate.com', 'events.testbed.cb.dev']
const PATH = /^\/events\/([\w-]{1,60})\/([\w-]{6,200})\/?$/

/** Reads what was pasted or scanned. Words around it are no address; another host is never called. */
export function readEventsAddress(text: string): EventsAddress | { wrong: EventsProblem } {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  if (url?.protocol !== 'https:' || url.username || url.password) return { wrong: 'not-an-address' }
  if (!HOSTS.includes(url.host)) return { wrong: 'other-host' }
  const [, room, token] = PATH.exec(url.pathname) ?? []
  if (room === undefined || token === undefined) return { wrong: 'no-token' }
  return { address: `${url.origin}/events/${room}/${token}/`, room: room.toLowerCase() }
}
