import { useRef } from 'preact/hooks'
import type { Cue } from '../../../shared/cue.ts'
import { tailStep } from '../../state/cue.ts'
import { Quoted } from '../parts/marked.tsx'

interface Props {
  cue: Cue
  say: boolean
  /** Space is kept, and a hairline shows that something may come. */
  awaited: boolean
  /** The tail fits the box as it was kept. */
  roomy: boolean
}

/** The follow-up beneath the line. The first one stays; what does not fit is never shown. */
export function Tail({ cue, say, awaited, roomy }: Props) {
  const first = useRef<string | undefined>(undefined)
  first.current ??= cue.tail
  return (
    <div class="keep">
      {first.current !== undefined && roomy && (
        <p class={`tail ${tailStep(first.current)}`} data-part="tail" data-lane={cue.tailLane} dir="auto">
          <Quoted say={say} content={first.current} />
        </p>
      )}
      {awaited && first.current === undefined && <span class="awaited" aria-hidden="true" />}
    </div>
  )
}
