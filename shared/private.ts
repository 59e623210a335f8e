/**
 * A private message, read only where the user switched that on. It is no event on purpose: what takes events (the brain, the log,
 * the export, every relay) cannot be given one.
 */
export interface PrivateMessage {
  /** Stable as far as the page allows: the same row drawn twice has the same id. */
  id: string
  /** Ms since 1970. */
  at: number
  /** Who wrote it, as the site shows it. */
  who: string
  text: string
}
