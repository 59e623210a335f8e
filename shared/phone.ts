/** The phone beside the camera, as the side panel shows it. */

export type Phone =
  /** No relay, or no room: there is nothing to show a phone with. */
  | { is: 'none' }
  | { is: 'off' }
  | { is: 'asked' }
  | {
      is: 'on'
      /** With the key of the names in its fragment: whoever has it reads along. */
      link: string
      /** To be typed; without names. `until`: ms since 1970. */
      code?: { text: string; until: number }
      phones: number
      /** By plain http: a phone's browser opens no sealed names. */
      plain: boolean
    }
  /** In words for the broadcaster. */
  | { is: 'failed'; message: string }
