import type { Cue } from '../../../shared/cue.ts'
import { ticksOf } from '../../state/cue.ts'
import type { Room } from '../../state/room.ts'
import { Icon } from '../parts/icon.tsx'
import { acts } from '../words.ts'

/** A bundle's people, each with a tick of their own, or the first `most` of them; Done ticks them all. */
export function Ticks({ cue, room, most }: { cue: Cue; room: Room; most: number }) {
  const all = ticksOf(cue, room.view.value?.glance.thanks ?? [])
  if (all.length === 0) return null
  // In place of one name alone its "1 more" would stand.
  const ticks = all.length - most > 1 ? all.slice(0, most) : all
  return (
    <div class="extra">
      {ticks.map(({ name, owed, settled }) => (
        <button
          key={owed}
          type="button"
          class={`chip ${settled ? 'on' : ''}`}
          aria-pressed={settled}
          onClick={() => room.act({ did: settled ? 'unsettle' : 'settle', owed })}
        >
          {settled && <Icon name="check" />}
          <bdi class="clip">{name}</bdi>
        </button>
      ))}
      {ticks.length < all.length && <span class="sm t2 others">{acts.others(all.length - ticks.length)}</span>}
    </div>
  )
}
