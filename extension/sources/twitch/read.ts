/** What a line of Twitch's chat says happened. Pure. */

import type { Badge, Sighting, Who } from '../../../shared/events.ts'
import type { Heard } from '../source.ts'
import { type Line, textOf } from './line.ts'
import { readNotice } from './notice.ts'

const BADGES: Record<string, Badge> = {
  broadcaster: 'owner',
  moderator: 'moderator',
  lead_moderator: 'moderator',
  vip: 'vip',
  subscriber: 'subscriber',
  founder: 'subscriber',
  partner: 'verified',
}

function badgesOf(badges: string | undefined): Badge[] {
  const names = (badges ?? '').split(',').map((badge) => BADGES[badge.slice(0, badge.lastIndexOf('/'))])
  return [...new Set(names.filter((badge) => badge !== undefined))]
}

/** Accounts under which Twitch passes on what was given without a name. */
const NOBODY = new Set(['274598607', '407665396', 'ananonymousgifter', 'ananonymouscheerer'])

/** The viewer as the site shows them; undefined for a giver without a name. */
export function whoOf({ tags, nick }: Line): Who | undefined {
  const login = tags.login || nick
  const name = tags['display-name'] || login
  if (!name || NOBODY.has(tags['user-id'] ?? '') || NOBODY.has((login ?? '').toLowerCase())) return
  return { name, badges: badgesOf(tags.badges) }
}

/** `/me` comes wrapped; blanks are drawn as one. */
export function saidIn(line: Line): string {
  const text = textOf(line)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: IRC wraps an action in these.
    .replace(/^\u0001ACTION (.*)\u0001$/s, '$1')
    // Put behind repeated messages by some programs, so that Twitch takes them.
    .replace(/\s*\u{e0000}$/u, '')
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim()
}

/** Said in a stream that shares its chat with this one: the bits went there. */
const isFromElsewhere = ({ tags }: Line): boolean => tags['source-id'] !== undefined && tags['source-id'] !== tags.id

const CHEER = /(?<!\S)[A-Za-z][A-Za-z0-9]*?(\d{1,6})(?!\S)/g

/** The viewer's own words in a cheer: without the cheers, where these make up all its bits. */
function besideCheers(text: string, bits: number): string {
  const sum = [...text.matchAll(CHEER)].reduce((all, [, amount]) => all + Number(amount), 0)
  return sum === bits ? text.replace(CHEER, '').replace(/ +/g, ' ').trim() : text
}

function readMessage(line: Line): Sighting | undefined {
  const [who, said, bits] = [whoOf(line), saidIn(line), Number(line.tags.bits ?? 0)]
  if (bits > 0 && !isFromElsewhere(line)) {
    const text = besideCheers(said, bits)
    return { kind: 'paid', what: 'cheer', amount: bits, unit: 'bit', ...(who && { who }), ...(text && { text }) }
  }
  return who && said ? { kind: 'chat', who, text: said } : undefined
}

function readClear(line: Line): Sighting {
  const name = line.command === 'CLEARMSG' ? line.tags.login : textOf(line)
  const of = line.tags['target-msg-id']
  // Without a name all of the chat was cleared, which takes nothing back that anybody asked.
  if (!name) return { kind: 'notice', text: 'The chat was cleared.' }
  return { kind: 'deleted', who: { name, badges: [] }, ...(of && { of }) }
}

/** Who comes and goes, in batches and late; not told for large channels. */
function readPassage({ nick, command }: Line): Sighting | undefined {
  if (nick === undefined || /^justinfan\d+$/.test(nick)) return
  return { kind: command === 'JOIN' ? 'join' : 'leave', who: { name: nick, badges: [] } }
}

function sightingOf(line: Line): Sighting | undefined {
  switch (line.command) {
    case 'PRIVMSG':
      return readMessage(line)
    case 'USERNOTICE':
      return readNotice(line, whoOf(line), saidIn(line))
    case 'CLEARCHAT':
    case 'CLEARMSG':
      return readClear(line)
    case 'JOIN':
    case 'PART':
      return readPassage(line)
    case 'NOTICE': {
      const text = saidIn(line)
      return line.tags['msg-id'] && text ? { kind: 'notice', text } : undefined
    }
  }
}

/** Lines without an id of their own have one of what they are: two of one moment and content are one. */
function keyOf({ tags, nick, command, params }: Line, at: number | undefined, count: number): string {
  if (tags.id) return tags.id
  if (tags['target-msg-id']) return `${command}-${tags['target-msg-id']}`
  return at === undefined ? `${command}-${nick ?? ''}-${count}` : [command, at, nick, ...params.slice(1)].join('-')
}

/**
 * What the line says, or undefined for what is no event of the room. `count` makes the ids of lines unlike that have neither id
 * nor time.
 */
export function readEvent(line: Line, count: number): Heard | undefined {
  const sighting = sightingOf(line)
  if (!sighting) return
  const sent = Number(line.tags['tmi-sent-ts'])
  const at = sent > 0 ? sent : undefined
  return {
    ...sighting,
    key: keyOf(line, at, count),
    ...(at !== undefined && { at }),
    ...(line.tags.historical === '1' && { history: true as const }),
  }
}
