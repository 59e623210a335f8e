/** YouTube: recordings as a downloader wrote them, and the site's own raw actions. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Badge, Facts, Who } from '../../../../shared/events.ts'
import { money } from '../../../tools/recordings/money.ts'
import { openRecording } from '../../../tools/recordings/read.ts'
import { recorded, type Told, told } from './told.ts'

const FILES = ['spanish-stream', 'premiere', 'replay-with-superchats', 'superchats']

const downloaded = (folder: string): Told[] =>
  FILES.flatMap((name) =>
    openRecording(join(folder, `${name}-first.json`)).lines.map(({ at: _at, ...facts }) => told(facts)),
  )

interface Text {
  simpleText?: string
  runs?: { text?: string; emoji?: { shortcuts?: string[] } }[]
}
interface Renderer {
  authorName?: Text
  authorBadges?: { liveChatAuthorBadgeRenderer: { icon?: { iconType: string } } }[]
  message?: Text
  purchaseAmountText?: Text
  text?: Text
}

const wordsOf = ({ simpleText, runs = [] }: Text = {}): string =>
  simpleText ?? runs.map(({ text, emoji }) => text ?? emoji?.shortcuts?.[0] ?? '').join('')

const WORN: Record<string, Badge> = { OWNER: 'owner', MODERATOR: 'moderator', VERIFIED: 'verified' }

function whoOf({ authorName, authorBadges = [] }: Renderer): Who | undefined {
  if (!authorName) return
  const icons = authorBadges.map((badge) => badge.liveChatAuthorBadgeRenderer.icon?.iconType)
  return { name: wordsOf(authorName), badges: icons.map((icon) => (icon && WORN[icon]) || 'member') }
}

function factsOf(sort: string, renderer: Renderer): Facts | undefined {
  const who = whoOf(renderer)
  const said = wordsOf(renderer.message)
  const paid = money(wordsOf(renderer.purchaseAmountText))
  const base = { ...(who && { who }), ...(said && { text: said }) }
  switch (sort) {
    case 'liveChatTextMessageRenderer':
      return { kind: 'chat', ...base }
    case 'liveChatPaidMessageRenderer':
      return { kind: 'paid', what: 'superchat', ...base, ...paid }
    case 'liveChatPaidStickerRenderer':
      return { kind: 'paid', what: 'sticker', ...base, ...paid }
    case 'liveChatMembershipItemRenderer':
      return { kind: 'member', what: 'membership', ...base }
    default:
      return undefined
  }
}

/** Every row that the raw answers add to the list, wherever they keep it; the ticker's repetitions are no rows. */
function added(value: unknown): Told[] {
  if (typeof value !== 'object' || value === null) return []
  const action = (value as { addChatItemAction?: { item: Record<string, Renderer> } }).addChatItemAction
  if (!action) return Object.values(value).flatMap(added)
  return Object.entries(action.item).flatMap(([sort, renderer]) => {
    const facts = factsOf(sort, renderer)
    return facts ? [told(facts)] : []
  })
}

function raw(folder: string): Told[] {
  const files = [...readdirSync(join(folder, 'raw')).map((name) => `raw/${name}`), 'youtube_actions.json']
  return files
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => added(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

export function youtube(): Told[] {
  const folder = recorded('youtube')
  return folder ? [...downloaded(folder), ...raw(folder)] : []
}
