import type { ComponentChildren } from 'preact'
import type { Report as State } from '../../state/errands.ts'
import type { Room } from '../../state/room.ts'
import { report } from '../words.ts'

/** "Copy report", beside whatever else can be done, and beneath it what became of the copying. */
export function Report({ room, children }: { room: Room; children?: ComponentChildren }) {
  const state = room.report.value
  return (
    <>
      <p class="row wrap">
        {children}
        <button
          type="button"
          class={`btn ${children ? 'bare' : ''}`}
          disabled={state?.is === 'asked'}
          onClick={room.copyReport}
        >
          {state?.is === 'asked' ? report.asked : report.copy}
        </button>
      </p>
      <div role="status">{state && <Outcome state={state} />}</div>
    </>
  )
}

function Outcome({ state }: { state: State }) {
  if (state.is === 'asked') return null
  if (state.is === 'none') return <p class="t2">{report.none}</p>
  return (
    <>
      <p class="t2">{state.copied ? report.copied : report.kept}</p>
      <details class="look" open={!state.copied}>
        <summary>{report.look}</summary>
        <p class="xs t3">{report.only}</p>
        <textarea class="field" readOnly rows={6} dir="ltr" aria-label={report.look} value={state.text} />
      </details>
    </>
  )
}
