import { useLayoutEffect } from 'preact/hooks'
import type { Cue } from '../../../shared/cue.ts'
import type { Size } from '../../../shared/settings.ts'
import { step } from '../../state/cue.ts'
import { Icon } from '../parts/icon.tsx'
import { Quoted } from '../parts/marked.tsx'
import { sign } from '../words.ts'

/** Fade, and before it the tick of a cue that was used, ms. */
const fadeMs = 120
const tickMs = 400

/** The picture of a cue on its way out: nobody can press it, and no screen reader finds it. */
export function Leaving({ cue, used, size, onGone }: { cue: Cue; used: boolean; size: Size; onGone: () => void }) {
  useLayoutEffect(() => {
    const timer = setTimeout(onGone, used ? tickMs + fadeMs : fadeMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div class={`cue leaving ${used ? 'ticked' : ''} ${cue.action} ${size} ${step(cue.content)}`} aria-hidden="true">
      <div class="sign">
        <Icon name={cue.action} />
        <b>{sign[cue.action]}</b>
      </div>
      <div class="in">
        <p class="kind" />
        <div class="words">
          <p class="line" dir="auto">
            <Quoted say={cue.action === 'say'} content={cue.content} marks={cue.marks} />
          </p>
        </div>
        <div class="acts">
          <span class="ring still">
            <Icon name={used ? 'check' : 'gone'} />
          </span>
        </div>
      </div>
    </div>
  )
}
