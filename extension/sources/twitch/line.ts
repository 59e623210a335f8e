/** One line of Twitch's chat (IRC version 3 with tags). Pure. */

export interface Line {
  tags: Readonly<Record<string, string>>
  /** The login that it comes from; absent for the server's own lines. */
  nick?: string
  command: string
  params: string[]
}

const ESCAPES: Record<string, string> = { ':': ';', s: ' ', r: '\r', n: '\n', '\\': '\\' }

const unescaped = (value: string): string => value.replace(/\\(.?)/gs, (_, sign: string) => ESCAPES[sign] ?? sign)

function tagsOf(text: string): Record<string, string> {
  const pairs = text.split(';').map((pair): [string, string] => {
    const cut = pair.indexOf('=')
    return cut < 0 ? [pair, ''] : [pair.slice(0, cut), unescaped(pair.slice(cut + 1))]
  })
  return Object.assign(Object.create(null), Object.fromEntries(pairs))
}

const LINE = /^(?:@(\S*) +)?(?::(\S*) +)?([A-Za-z]+|\d{3})(?: +(.*))?$/s

/** The line, or undefined for what is none. */
export function readLine(text: string): Line | undefined {
  const [, tags, prefix, command, rest = ''] = LINE.exec(text.replace(/[\r\n]+$/, '')) ?? []
  if (command === undefined) return
  const nick = /^([^!@]+)!/.exec(prefix ?? '')?.[1]
  return {
    tags: tagsOf(tags ?? ''),
    ...(nick !== undefined && { nick }),
    command: command.toUpperCase(),
    params: paramsOf(rest),
  }
}

/** Words, and after a colon everything that is left. */
function paramsOf(rest: string): string[] {
  const cut = rest.startsWith(':') ? 0 : rest.indexOf(' :')
  const words = (cut < 0 ? rest : rest.slice(0, cut)).split(' ').filter(Boolean)
  return cut < 0 ? words : [...words, rest.slice(rest.indexOf(':', cut) + 1)]
}

/** What was said, after the channel; without a colon too (seen in old logs). */
export const textOf = ({ params }: Line): string => params.slice(1).join(' ')
