import type { Site } from '../../../extension/sites/site.ts'
import { watchRoom } from '../../../extension/watch/room.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import type { Capture } from '../../../shared/view.ts'
import type { Line, Markup } from '../../stage/markup/line.ts'
import { type Play, playScript } from '../../stage/markup/play.ts'

/** A watched room on a made page, for stories. */
export interface Watched {
  play: Play
  /** Puts lines at the list's end, in one task; resolves when they were read. */
  come(...lines: Line[]): Promise<void>
  row(line: Line): string
  events: RoomEvent[]
  /** What was told, in short: `ann: hello`, `ann 50`, `(history)`. */
  told(): string[]
  capture(): Capture | undefined
  open(): void
  close(): void
  again(): void
  end(): void
  /** Resolves when everything that happened so far was noticed. */
  settle(): Promise<void>
}

export interface Start {
  before?: Line[]
  /** The room may be read from the start. Default true. */
  open?: boolean
  reader?: string
  now?: () => number
  /** How long an ordinary row waits for others, ms. */
  soon?: number
  /** Repaired selectors. */
  pack?: Record<string, string>
}

export function show(markup: Markup, before: Line[] = []): Play {
  document.documentElement.innerHTML = markup.page('ida', before).replace(/<script>[\s\S]*<\/script>/, '')
  new Function(playScript(markup.list))()
  return (window as unknown as { play: Play }).play
}

export function watch(
  site: Site,
  markup: Markup,
  { before, open = true, reader = 'r', now = Date.now, soon = 0, pack }: Start = {},
): Watched {
  const play = show(markup, before)
  const life = new AbortController()
  const events: RoomEvent[] = []
  const captures: Capture[] = []
  const room = watchRoom(
    {
      site,
      place: { room: 'ida', own: true, page: 'room' },
      reader,
      page: document,
      now,
      soon,
      pack,
      events: (some) => events.push(...some),
      capture: (capture) => captures.push(capture),
    },
    life.signal,
  )
  if (open) room.open()
  const settle = () => new Promise<void>((resolve) => setTimeout(() => setTimeout(resolve, 5), 5))
  const row = (line: Line) => markup.row(line)!
  return {
    play,
    row,
    events,
    settle,
    async come(...lines) {
      for (const line of lines) play.add(row(line))
      await settle()
    },
    told: () => events.filter(({ kind }) => kind !== 'viewers' && kind !== 'goal').map(short),
    capture: () => captures.at(-1),
    open: room.open,
    close: room.close,
    again: room.again,
    end: () => life.abort(),
  }
}

function short({ kind, who, text, amount, history }: RoomEvent): string {
  const said = kind === 'chat' ? `: ${text}` : kind === 'paid' ? ` ${amount}` : ` ${kind}`
  return `${who?.name ?? 'somebody'}${said}${history ? ' (history)' : ''}`
}
