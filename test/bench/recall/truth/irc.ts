/** Tagged IRC lines, as Twitch sends them: read here by the protocol, apart from anything the product has. */

import type { Badge, Who } from '../../../../shared/events.ts'
import { type Told, told } from './told.ts'

interface Message {
  tags: Record<string, string>
  nick: string
  command: string
  words: string
}

const ESCAPES: Record<string, string> = { s: ' ', n: '\n', r: '\r', ':': ';', '\\': '\\' }
const unescaped = (value: string): string => value.replace(/\\(.?)/g, (_, sign: string) => ESCAPES[sign] ?? sign)

const LINE = /^@(\S*) :(?:([^!\s]+)!)?\S+ (\S+) \S+(?: :?(.*))?$/

function parse(text: string): Message | undefined {
  const [, tags = '', nick = '', command = '', words = ''] = LINE.exec(text) ?? []
  if (!command) return
  const pairs = tags.split(';').map((tag) => [tag.split('=', 1)[0]!, unescaped(tag.slice(tag.indexOf('=') + 1))])
  return { tags: Object.fromEntries(pairs), nick, command, words }
}

const WORN: Record<string, Badge> = {
  broadcaster: 'owner',
  moderator: 'moderator',
  vip: 'vip',
  subscriber: 'subscriber',
  founder: 'subscriber',
  partner: 'verified',
}

function whoOf({ tags, nick }: Message): Who {
  const badges = (tags.badges ?? '').split(',').flatMap((badge) => WORN[badge.split('/')[0]!] ?? [])
  return { name: tags['display-name'] || tags.login || nick, badges: [...new Set(badges)] }
}

/** The words that the site draws as pictures, by the places that the tag gives (counted in code points). */
function emotesOf({ tags, words }: Message): string[] {
  const letters = [...words.replace(ACTION, '$1')]
  return (tags.emotes ?? '').split('/').flatMap((emote) => {
    const [from = Number.NaN, to = Number.NaN] = (emote.split(':')[1] ?? '').split(',')[0]!.split('-').map(Number)
    const word = letters.slice(from, to + 1).join('')
    return word && !/\s/.test(word) ? [word] : []
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: "/me" is framed by this character
const ACTION = /^\u0001?ACTION (.*?)\u0001?$/

function message(read: Message): Told | undefined {
  const who = whoOf(read)
  const said = read.words.replace(ACTION, '$1')
  const bits = Number(read.tags.bits ?? 0)
  if (!bits) return told({ kind: 'chat', who, text: said }, { emotes: emotesOf(read) })
  const text = said.replace(/(^|\s)[A-Za-z]+\d+(?=\s|$)/g, '$1')
  return told({ kind: 'paid', what: 'cheer', who, amount: bits, unit: 'bit', text })
}

/** One line's name was changed by whoever saved it, its sentence was not; a page shows the sentence. */
const named = (says: string, name: string): string => (says ? (/^\S+/.exec(says)?.[0] ?? name) : name)

function notice(read: Message): Told | undefined {
  const { tags, words } = read
  const anonymous = tags.login === 'ananonymousgifter'
  const who = whoOf(read)
  const says = tags['system-msg'] ?? ''
  const own = words ? { text: words } : {}
  // Lines from before 2019 have the other name.
  const months = Number(tags['msg-param-cumulative-months'] ?? tags['msg-param-months'] ?? 0)
  switch (tags['msg-id']) {
    case 'sub':
    case 'resub': {
      const sub = months > 1 ? ({ what: 'resub', months } as const) : ({ what: 'sub' } as const)
      return told({ kind: 'member', who: { ...who, name: named(says, who.name) }, ...sub, ...own }, { says })
    }
    case 'subgift':
      return told({ kind: 'member', ...(!anonymous && { who }), what: 'giftsub', amount: 1, unit: 'sub' }, { says })
    case 'raid':
      return told({ kind: 'raid', who, amount: Number(tags['msg-param-viewerCount']) }, { says })
    default:
      return undefined
  }
}

/** What of one line becomes a row that tells something; undefined for the protocol's own business. */
export function fromIrc(text: string): Told | undefined {
  const read = parse(text)
  if (read?.command === 'PRIVMSG') return message(read)
  return read?.command === 'USERNOTICE' ? notice(read) : undefined
}
