/** "This site has changed", as text for whoever repairs the site: what was looked for, what was seen, how unread rows are built. Pure. */

import type { PartSeen, Structure } from '../../shared/protocol.ts'
import type { Capture } from '../../shared/view.ts'

interface Told {
  site: string
  capture: Capture
}

/** No room, no names, no words of anybody: what a page says of itself may hold them, so only builds are told. */
export function reportText(version: string, { site, capture }: Told, structure: Structure | undefined): string {
  const head = [`Sidecue ${version}: what it sees of ${site}`, sight(capture)]
  if (!structure) return [...head, 'The page did not answer.', ''].join('\n')
  return [...head, ...body(structure), ''].join('\n')
}

function sight(capture: Capture): string {
  if (capture.state === 'waiting') return 'Waiting for chat.'
  const since = 'since' in capture ? capture.since : capture.partly?.since
  const when = since === undefined ? '' : ` since ${new Date(since).toISOString()}`
  if (capture.state === 'blind') return `Cannot read this page${when}: ${REASONS[capture.why]}.`
  return capture.partly ? `Some rows cannot be read${when}.` : 'Reading.'
}

const REASONS: Record<(Capture & { state: 'blind' })['why'], string> = {
  list: 'the list is gone',
  rows: 'rows come but cannot be read',
  frozen: 'the page is asleep',
  permission: 'the permission is gone',
  money: 'money moved with no paid row',
}

function body({ page, parts, unknown, read }: Structure): string[] {
  const odd = unknown.reduce((sum, { count }) => sum + count, 0)
  return [
    `Page: ${page}. Rows read: ${read}. Rows that could not be read: ${odd}.`,
    '',
    'Parts of the page:',
    ...parts.map(partLine),
    ...(unknown.length ? ['', 'Rows that could not be read, by their build:'] : []),
    ...unknown.map(({ shape, count }) => `${count} × ${shape}`),
  ]
}

function partLine({ part, need, seen, packed }: PartSeen): string {
  const state = seen ? 'seen' : 'not seen this evening'
  return `- ${part} (${need}${packed ? ', repaired' : ''}): ${state}`
}
