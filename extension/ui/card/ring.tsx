import type { Cue } from '../../../shared/cue.ts'
import { ringOf } from '../../state/cue.ts'
import { Icon } from '../parts/icon.tsx'

/**
 * The time that is left, drawn around Done's tick. The style sheet runs it from `--gone` to `--whole`, so it needs no timer; both
 * are fixed when the ring comes (a changed deadline brings a new ring), else the running animation would jump.
 */
export function Ring({ cue, now }: { cue: Cue; now: number }) {
  const ring = ringOf(cue, now)
  const style = ring && `--whole:${ring.whole}ms;--gone:${ring.gone}ms`
  return (
    <span class={`ring ${ring ? '' : 'still'}`} style={style}>
      {ring && (
        <svg class="turn" viewBox="0 0 44 44" aria-hidden="true">
          <circle cx="22" cy="22" r="20" pathLength="100" />
          <circle cx="22" cy="22" r="20" pathLength="100" />
        </svg>
      )}
      <Icon name={ring ? 'check' : 'pin'} />
    </span>
  )
}
