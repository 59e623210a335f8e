/** A chat-downloader JSON: an array of messages. Both its shapes, `author` as a name and as an object, are read. */

import type { Badge } from '../../../shared/events.ts'
import { BadRecording, type Fields, isFields, type Line, number, text } from './line.ts'
import { money } from './money.ts'

function nameOf(author: unknown): string | undefined {
  return isFields(author) ? (text(author.display_name) ?? text(author.name)) : text(author)
}

function badgeTitles(message: Fields): string {
  const author = message.author
  const badges = isFields(author) && Array.isArray(author.badges) ? author.badges : []
  return [message.badges, ...badges.map((badge) => (isFields(badge) ? badge.title : badge))].join(' ')
}

function badgesOf(message: Fields): Badge[] {
  const titles = badgeTitles(message)
  const known: [RegExp, Badge][] = [
    [/owner/i, 'owner'],
    [/moderator/i, 'moderator'],
    [/member/i, 'member'],
    [/verified/i, 'verified'],
  ]
  return known.filter(([sign]) => sign.test(titles)).map(([, badge]) => badge)
}

function shownAmount(message: Fields): string | undefined {
  if (isFields(message.money)) return text(message.money.text)
  return text(message.amount)
}

function secondsOf(message: Fields): number | undefined {
  const micros = number(message.timestamp)
  return number(message.time_in_seconds) ?? (micros === undefined ? undefined : micros / 1e6)
}

function lineOf(message: unknown, index: number, file: string): Line | undefined {
  if (!isFields(message)) throw new BadRecording(`${file}: message ${index} is not an object.`)
  const at = secondsOf(message)
  if (at === undefined) throw new BadRecording(`${file}: message ${index} has no time_in_seconds.`)
  // YouTube's ticker repeats a paid message that is in the list anyway.
  if ('ticker_duration' in message || /^ticker/.test(text(message.message_type) ?? '')) return undefined
  const name = nameOf(message.author)
  if (!name) return undefined
  const who = { name, badges: badgesOf(message) }
  const said = text(message.message)
  const words = said === undefined ? {} : { text: said }
  const shown = shownAmount(message)
  const paid = shown === undefined ? undefined : money(shown)
  if (paid) return { at, kind: 'paid', who, ...words, what: 'superchat', ...paid }
  if (/^membership/.test(text(message.message_type) ?? ''))
    return { at, kind: 'member', who, ...words, what: 'membership' }
  return said === undefined ? undefined : { at, kind: 'chat', who, text: said }
}

/** The lines in the order of the file. Throws BadRecording. */
export function fromChatDownloader(messages: unknown[], file: string): Line[] {
  return messages.flatMap((message, index) => lineOf(message, index, file) ?? [])
}
