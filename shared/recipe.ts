/** How to read a chat of any other site: plain data, made by pointing at the chat once, kept in this browser. */

/** Every field is a plain selector or a plain value; nothing in it is ever run. */
export interface Recipe {
  version: 1
  /** The host that was granted; also the site's id. */
  host: string
  /** Where the chat was: pages whose address has the same number of parts, and the same ones but the last, are rooms. */
  path: string
  /** The list that was pointed at. */
  list: string
  /** A row of it. */
  row: string
  /** Inside a row: who wrote it. */
  name: string
  /** Inside a row: what was written. Absent: all words of the row beside the name. */
  text?: string
  /** What ordinary rows of chat have on themselves: tag, classes, names of attributes. */
  usual: string[]
  /** The same of rows that were there and are no chat: they may tell of money. */
  others: string[]
  /** The site uses its rows again for other messages. */
  recycles?: true
}
