import { type Lamp, lampsOf } from '../../state/lights.ts'
import type { Room } from '../../state/room.ts'
import { lamps } from '../words.ts'

const tones: Record<Lamp['light'], string> = { fine: 'ok', quiet: 't2', unknown: 't3', blind: 'warn' }

/** Four lights: shape, word and colour say the same. */
export function Lights({ room }: { room: Room }) {
  return (
    <dl class="lights" aria-label={lamps.title}>
      {lampsOf(room.view.value, room.now.value).map(({ of, light, value }) => (
        <div key={of}>
          <dt>{lamps.of[of]}</dt>
          <dd class="num">
            <span class={`dot ${light} ${tones[light]}`} />
            <span class="clip">{lamps.value(value)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
