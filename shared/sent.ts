/** One thing that left the browser for a relay, as it went. */

export interface Sent {
  /** Counts on from the first. */
  n: number
  /** Ms since 1970. */
  at: number
  /** A frame's type (`ask`, `cancel`, `hello` …), or what an HTTP request asked for (`POST /api/session`). */
  what: string
  /** Of an HTTP request or a socket's opening: its lines before the body, with keys, tokens and tickets as `•••`. */
  head?: string
  /** Byte for byte; of sound its kind only. */
  body: string
  /** Of the body, in bytes. */
  size: number
  /** A status or a code, once there is one. */
  answer?: string
  /** By what its answer will be known. */
  awaits?: string
}
