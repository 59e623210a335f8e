import type { Happening, Past } from './types.ts'

/** One word without space or colon. */
const WHO = '([^\\s:]+)'
const RESERVED = new Set(['anonymous', 'host'])

function viewer(name: string | undefined): string {
  if (!name || RESERVED.has(name)) throw new Error(`"${name}" is reserved and cannot do this`)
  return name
}

function paid<K extends 'tip' | 'cheer'>(
  kind: K,
  amount?: string,
  note?: string,
): { kind: K; amount: number; note?: string } {
  return { kind, amount: Number(amount), ...(note === undefined ? {} : { note }) }
}

function pastField(field: string): Past {
  if (field === 'new') return { new: true }
  const count = /^(?:(\d+) visits|(\d+) tokens|last (\d+) days? ago)$/.exec(field)
  if (!count) throw new Error(`"${field}" is not a history field`)
  if (count[1]) return { visits: Number(count[1]) }
  return count[2] ? { tokens: Number(count[2]) } : { daysAgo: Number(count[3]) }
}

function past(fields: string): Past {
  return Object.assign({}, ...fields.split(',').map((field) => pastField(field.trim())))
}

type Read = (part: (string | undefined)[]) => Happening

/** First match wins, in this order. */
const forms: [RegExp, Read][] = [
  [/^host: (.+)$/s, ([, text]) => ({ kind: 'host', text: text! })],
  [/^host (away|back|ends)$/, ([, what]) => ({ kind: what as 'away' | 'back' | 'ends' })],
  [new RegExp(`^host mutes ${WHO}$`), ([, who]) => ({ kind: 'mutes', who: viewer(who) })],
  [
    /^goal (\d+) of (\d+)$/,
    ([, reached, target]) => ({ kind: 'goal', reached: Number(reached), target: Number(target) }),
  ],
  [/^viewers (\d+)$/, ([, count]) => ({ kind: 'viewers', count: Number(count) })],
  [
    new RegExp(`^${WHO} joins(?: {2,}# history: (.+))?$`),
    ([, who, fields]) => ({ kind: 'join', who: viewer(who), ...(fields === undefined ? {} : { past: past(fields) }) }),
  ],
  [new RegExp(`^${WHO} leaves$`), ([, who]) => ({ kind: 'leave', who: viewer(who) })],
  [new RegExp(`^${WHO} follows$`), ([, who]) => ({ kind: 'follow', who: viewer(who) })],
  [/^anonymous tips (\d+)(?:: (.+))?$/s, ([, amount, note]) => paid('tip', amount, note)],
  [
    new RegExp(`^${WHO} tips (\\d+)(?:: (.+))?$`, 's'),
    ([, who, amount, note]) => ({ ...paid('tip', amount, note), who: viewer(who) }),
  ],
  [
    new RegExp(`^${WHO} cheers (\\d+)(?:: (.+))?$`, 's'),
    ([, who, amount, note]) => ({ ...paid('cheer', amount, note), who: viewer(who) }),
  ],
  [new RegExp(`^${WHO} subs$`), ([, who]) => ({ kind: 'sub', who: viewer(who) })],
  [new RegExp(`^${WHO} gifts (\\d+)$`), ([, who, n]) => ({ kind: 'gift', who: viewer(who), amount: Number(n) })],
  [new RegExp(`^${WHO} raids (\\d+)$`), ([, who, n]) => ({ kind: 'raid', who: viewer(who), amount: Number(n) })],
  [new RegExp(`^${WHO}: (.+)$`, 's'), ([, who, text]) => ({ kind: 'chat', who: viewer(who), text: text! })],
]

/** What an event line says after its time. */
export function readHappening(text: string): Happening {
  for (const [form, read] of forms) {
    const part = form.exec(text)
    if (part) return read(part)
  }
  throw new Error(`"${text}" is no event`)
}
