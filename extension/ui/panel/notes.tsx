import type { View } from '../../../shared/view.ts'
import type { Room, Trouble } from '../../state/room.ts'
import { Note } from '../parts/note.tsx'
import { Again, YesNo } from '../parts/pill.tsx'
import { blind, notes, yours } from '../words.ts'

interface Props {
  room: Room
  onOptions: () => void
}

/** Everything that is not as it was meant to be, each with what still works and one way on. */
export function Notes({ room, onOptions }: Props) {
  const view = room.view.value
  const trouble = room.trouble.value
  if (!view) return null
  const shown = [
    view.mine !== 'yes' && view.room && <Yours key="mine" room={room} view={view} />,
    view.capture.state !== 'waiting' && <Capture key="capture" room={room} capture={view.capture} />,
    <Relay key="relay" view={view} now={room.now.value} onOptions={onOptions} />,
    <Refused key="refused" refused={view.glance.refused} />,
    trouble && <Failed key="trouble" trouble={trouble} />,
  ]
  return <div class="sec notes">{shown}</div>
}

function Yours({ room, view }: { room: Room; view: View }) {
  if (view.mine === 'ask')
    return (
      <Note icon="eye" head={yours.ask}>
        <p class="t2">{yours.why(view.room ?? '')}</p>
        <p class="row wrap">
          <YesNo room={room} />
        </p>
      </Note>
    )
  return (
    <Note icon="eye" head={yours.not}>
      <p class="t2">{yours.notWhy}</p>
      <p class="row">
        <button type="button" class="btn" onClick={() => room.mine(true)}>
          {yours.change}
        </button>
      </p>
    </Note>
  )
}

function Capture({ room, capture }: { room: Room; capture: Exclude<View['capture'], { state: 'waiting' }> }) {
  if (capture.state === 'seeing')
    return capture.unknown > 0 ? <Note icon="info" head={blind.unknown(capture.unknown)} /> : null
  return (
    <Note icon="blind" head={blind.head(capture.since)} tone="warn">
      <p class="t2">
        {blind.why[capture.why]} {capture.unknown > 0 && blind.lost(capture.unknown)} {blind.safe}
      </p>
      <p class="row">
        <Again room={room} />
      </p>
    </Note>
  )
}

function Relay({ view: { relay }, now, onOptions }: { view: View; now: number; onOptions: () => void }) {
  if (relay.state === 'offline')
    return (
      <Note icon="plug" head={notes.offline}>
        <p class="t2 num">{notes.offlineWhy(relay.nextTryAt && relay.nextTryAt - now)}</p>
      </Note>
    )
  if (relay.state === 'connected' && !relay.modelReachable)
    return (
      <Note icon="plug" head={notes.model}>
        <p class="t2">{notes.modelWhy}</p>
      </Note>
    )
  if (relay.state !== 'refused') return null
  return (
    <Note icon="lock" head={relay.message || notes.address} tone="bad">
      <p class="t2">{notes.keyWhy}</p>
      <p class="row">
        <button type="button" class="btn" onClick={onOptions}>
          {notes.check}
        </button>
      </p>
    </Note>
  )
}

function Refused({ refused }: { refused: View['glance']['refused'] }) {
  const sorted = Object.entries(refused).sort(([, a], [, b]) => b - a)
  const all = sorted.reduce((sum, [, n]) => sum + n, 0)
  if (all === 0) return null
  const why = notes.reasons[sorted[0]![0]] ?? notes.reasonElse
  return (
    <Note icon="shield" head={notes.refused(all)}>
      <p class="t2">{notes.refusedWhy(why)}</p>
    </Note>
  )
}

function Failed({ trouble }: { trouble: Trouble }) {
  if (trouble.code === 'nothing_yet') return <Note icon="info" head={notes.nothingYet} />
  return (
    <Note icon="alert" head={notes.trouble} tone="bad">
      <p class="t2">{trouble.message}</p>
    </Note>
  )
}
