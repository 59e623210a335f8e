import type { View } from '../../../shared/view.ts'
import type { Choices } from '../../state/choices.ts'
import { isGone, type Room } from '../../state/room.ts'
import { onAir } from '../../state/time.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark, type MarkState } from '../parts/mark.tsx'
import { panel } from '../words.ts'
import { More } from './more.tsx'

/** What the mark says of a view. */
export function markOf(view: View | undefined, now: number): MarkState {
  if (view?.capture.state === 'blind') return 'blind'
  if (!view?.room || view.mine !== 'yes' || isGone(view) || (view.glance.hushUntil ?? 0) > now) return 'paused'
  return 'on'
}

interface Props {
  room: Room
  choices: Choices
  /** The site's name as people write it. */
  siteName: (id: string) => string
  onOptions: () => void
}

/** Room, time on air, Hush, and ⋯. */
export function Header({ room, choices, siteName, onOptions }: Props) {
  const view = room.view.value
  const now = room.now.value
  const name = view?.site ? siteName(view.site) : ''
  const hushed = Math.max(0, (view?.glance.hushUntil ?? 0) - now)
  const { startedAt, endedAt } = view ?? {}
  const since = startedAt === undefined ? undefined : onAir((endedAt ?? now) - startedAt)
  return (
    <header>
      <Mark state={markOf(view, now)} />
      <div class="grow">
        <h1 class="clip" title={view?.room}>
          <bdi>{view?.room ?? (view ? panel.noRoomHead : panel.finding)}</bdi>
        </h1>
        <p class="sm t2 clip num">
          {since === undefined ? name : (endedAt === undefined ? panel.live : panel.over)(since, name)}
        </p>
      </div>
      {view?.room && view.mine === 'yes' && endedAt === undefined && (
        <button type="button" class="btn" aria-pressed={hushed > 0} onClick={room.hush}>
          <Icon name="hush" />
          {hushed > 0 ? panel.hushed(Math.ceil(hushed / 60_000)) : panel.hush}
        </button>
      )}
      <More room={room} choices={choices} onOptions={onOptions} />
    </header>
  )
}
