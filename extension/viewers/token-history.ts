/** Chaturbate's own history of tokens, as it lets its users download it. Pure. */

import type { Wrong } from '../people-book.ts'
import { type Line, readCsv } from './csv.ts'
import type { Row } from './store.ts'

/** The rows of one person. */
export interface Payer {
  login: string
  name: string
  rows: Row[]
}

const HEADER = ['Timestamp', 'Token change', 'Token balance', 'Transaction type', 'User', 'Note']
/** Shows are paid by the minute, a row for each. */
const SHOW = /\b(?:private|spy|spying|group)\b/i
/** What the history writes in the place of a name that nobody is to know. */
const NOBODY = /^(?:|-+|anonymous|n\/a|none)$/i

const wholeNumber = (text: string): number | undefined =>
  /^[+-]?\d+$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : undefined

/** `2026-11-20 21:04:05.123-08:00` and the like; without a zone it is the computer's own. */
function timeOf(text: string): number | undefined {
  const iso = text.replace(/^(\d{4}-\d\d-\d\d) /, '$1T').replace(/(\.\d{3})\d+/, '$1')
  const zoned = iso.replace(/ ?(?:UTC|GMT)$/, 'Z').replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2')
  const at = Date.parse(/^\d{4}-\d\d-\d\d(?:T|$)/.test(iso) ? zoned : text.replace(/\b([ap])\.m\.?/i, '$1m'))
  return Number.isNaN(at) ? undefined : at
}

type Read = { name: string; row: Row } | Wrong | undefined

/** Undefined: a row that nobody in the room paid: a payout, the host's own tips, or a giver without a name. */
function readLine({ line, fields }: Line): Read {
  if (fields.length !== HEADER.length) return { wrong: 'columns', line }
  const [time = '', change = '', balance = '', type = '', user = ''] = fields
  const [at, sum, left] = [timeOf(time), wholeNumber(change), wholeNumber(balance)]
  if (at === undefined) return { wrong: 'time', line }
  if (sum === undefined) return { wrong: 'amount', line }
  if (left === undefined) return { wrong: 'balance', line }
  if (sum <= 0 || NOBODY.test(user)) return undefined
  return { name: user, row: [at, sum, left, SHOW.test(type) ? 1 : 0] }
}

function gather(payers: Map<string, Payer>, { name, row }: { name: string; row: Row }): void {
  const login = name.toLowerCase()
  const payer = payers.get(login) ?? { login, name, rows: [] }
  payer.rows.push(row)
  payers.set(login, payer)
}

/** Who paid what. Of a file with one wrong line nothing is taken, and the line is told. */
export function readTokenHistory(text: string): { payers: Payer[] } | Wrong {
  if (text.includes('\0')) return { wrong: 'csv', line: 1 }
  const csv = readCsv(text)
  if ('open' in csv) return { wrong: 'open', line: csv.open }
  const [head, ...lines] = csv.lines
  if (!head) return { wrong: 'empty', line: 1 }
  if (head.fields.length === 1) return { wrong: 'csv', line: head.line }
  const isOurs = HEADER.every((name, i) => head.fields[i]?.toLowerCase() === name.toLowerCase())
  if (!isOurs || head.fields.length !== HEADER.length) return { wrong: 'header', line: head.line }
  const payers = new Map<string, Payer>()
  for (const line of lines) {
    const read = readLine(line)
    if (read && 'wrong' in read) return read
    if (read) gather(payers, read)
  }
  return { payers: [...payers.values()] }
}
