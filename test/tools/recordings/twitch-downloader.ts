/** A TwitchDownloader JSON: `{video, comments}`. `created_at` is unusable in old ones, so the offset is the time. */

import type { Badge, Facts, Who } from '../../../shared/events.ts'
import { BadRecording, type Fields, isFields, type Line, number, text } from './line.ts'

const badges: Record<string, Badge> = {
  broadcaster: 'owner',
  moderator: 'moderator',
  vip: 'vip',
  subscriber: 'subscriber',
  founder: 'subscriber',
  partner: 'verified',
}

function badgesOf(message: Fields): Badge[] {
  const worn = Array.isArray(message.user_badges) ? message.user_badges : []
  return [...new Set(worn.flatMap((badge) => (isFields(badge) ? (badges[String(badge._id)] ?? []) : [])))]
}

/** What the site itself says before the viewer's own words. */
const announcement =
  /^\S+ subscribed (?:with Prime|at Tier \d)\. *(?:They've subscribed for \d+ months?(?:, currently on a \d+ month streak)?! *)?/

function notice(notices: Fields, who: Who, body: string): Facts | undefined {
  const own = body.replace(announcement, '').trim()
  const words = own ? { text: own } : {}
  const param = (name: string) => number(notices[`msg-param-${name}`])
  const months = param('cumulative-months')
  switch (notices['msg-id']) {
    case 'sub':
      return { kind: 'member', who, ...words, what: 'sub' }
    case 'resub':
      return { kind: 'member', who, ...words, what: 'resub', ...(months ? { months } : {}) }
    case 'subgift':
      return { kind: 'member', who, what: 'giftsub', amount: 1, unit: 'sub' }
    case 'submysterygift':
      return { kind: 'member', who, what: 'giftsub', amount: param('mass-gift-count') ?? 1, unit: 'sub' }
    case 'raid':
      return { kind: 'raid', who, amount: param('viewerCount') ?? 0 }
    default:
      return undefined
  }
}

function factsOf(message: Fields, who: Who): Facts {
  const body = text(message.body) ?? ''
  const notices = isFields(message.user_notice_params) ? message.user_notice_params : {}
  const bits = number(message.bits_spent) ?? 0
  const said = notice(notices, who, body)
  if (said) return said
  if (bits > 0) return { kind: 'paid', who, text: body, what: 'cheer', amount: bits, unit: 'bit', shown: `${bits}` }
  return { kind: 'chat', who, text: body }
}

function lineOf(comment: unknown, index: number, file: string): Line {
  if (!isFields(comment)) throw new BadRecording(`${file}: comment ${index} is not an object.`)
  const at = number(comment.content_offset_seconds)
  if (at === undefined) throw new BadRecording(`${file}: comment ${index} has no content_offset_seconds.`)
  const message = isFields(comment.message) ? comment.message : {}
  const commenter = isFields(comment.commenter) ? comment.commenter : {}
  const name = text(commenter.display_name) ?? text(commenter.name)
  if (!name) throw new BadRecording(`${file}: comment ${index} has no commenter.`)
  return { at, ...factsOf(message, { name, badges: badgesOf(message) }) }
}

/** The lines in the order of the file. Throws BadRecording. */
export function fromTwitchDownloader(comments: unknown[], file: string): Line[] {
  return comments.map((comment, index) => lineOf(comment, index, file))
}
