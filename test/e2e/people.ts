/** What people do in a room, in a few words. */

import { de } from '../../shared/coach/lines/de/index.ts'
import type { Facts, Kind } from '../../shared/events.ts'
import type { View } from '../../shared/view.ts'
import type { Exported } from '../stage/desk.ts'
import type { ExportedEvent } from '../tools/start/report.ts'

const viewer = (name: string) => ({ name, badges: [] })

export const says = (name: string, text: string): Facts => ({ kind: 'chat', who: viewer(name), text })

export const tips = (name: string, amount: number, text?: string): Facts => ({
  kind: 'paid',
  who: viewer(name),
  what: 'tip',
  amount,
  unit: 'token',
  ...(text ? { text } : {}),
})

export const cheers = (name: string, amount: number, text = 'go'): Facts => ({
  ...tips(name, amount, text),
  what: 'cheer',
  unit: 'bit',
})

const beside: Kind[] = ['viewers', 'goal', 'subject']

/** How many rows the background has received, without the numbers that the page shows beside the chat. */
export const received = ({ events }: View): number =>
  Object.entries(events).reduce((sum, [kind, count]) => sum + (beside.includes(kind as Kind) ? 0 : count), 0)

/** The rows of an export, without the numbers that the page shows beside the chat. */
export const rowsOf = ({ events }: Exported): ExportedEvent[] => events.filter(({ kind }) => !beside.includes(kind))

/** What German says to Ann's fifty tokens. */
export const german = Object.values(de.themes)
  .flatMap(({ lines }) => [...lines.warm, ...lines.playful])
  .map((line) => line.replace('{name}', 'Ann').replace('{amount}', '50 Tokens'))
