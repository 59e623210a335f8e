/** What the session is given by its entrypoint. */

/** As much of a site as the session needs. */
export interface SiteHosts {
  id: string
  name: string
  /** Match patterns. */
  hosts: readonly string[]
  /** Names of its selectors that a pack may change; none for a site that nobody repairs. */
  parts?: readonly string[]
  /** There: its private messages can be read, if the user wants that. */
  private?: unknown
}
