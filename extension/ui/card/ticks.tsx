import type { Cue } from '../../../shared/cue.ts'
import { ticksOf } from '../../state/cue.ts'
import type { Room } from '../../state/room.ts'
import { Icon } from '../parts/icon.tsx'

/** A bundle's people, each with a tick of their own; Done ticks them all. */
export function Ticks({ cue, room }: { cue: Cue; room: Room }) {
  const ticks = ticksOf(cue, room.view.value?.glance.thanks ?? [])
  if (ticks.length === 0) return null
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
    </div>
  )
}
