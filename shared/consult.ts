/** Ask the coach: what crosses between the side panel and the session. */

/** A question, typed or spoken. `sound`: base64. */
export type Question = { text: string } | { sound: string; media: string }

export type Said =
  /** What was understood of a spoken question. */
  | { is: 'heard'; text: string }
  /** More of the answer. */
  | { is: 'more'; text: string }
  /** The whole answer. */
  | { is: 'whole'; text: string }
  /** `code` as in errors of the relay. */
  | { is: 'failed'; code: string; message: string }
