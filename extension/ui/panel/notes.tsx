import type { View } from '../../../shared/view.ts'
import type { Room, Trouble } from '../../state/room.ts'
import { Seeing } from '../parts/capture.tsx'
import { Note } from '../parts/note.tsx'
import { Packs } from '../parts/packs.tsx'
import { YesNo } from '../parts/pill.tsx'
import { notes, source as sourceWords, yours } from '../words.ts'

export interface NotesParts {
  room: Room
  /** The site's name as people write it. */
  siteName: (id: string) => string
  onOptions: () => void
  /** Asks the browser for a site again, straight from the click. */
  onGrant: (site: string) => void
}

/** Everything that is not as it was meant to be, each with what still works and one way on. */
export function Notes({ room, siteName, onOptions, onGrant }: NotesParts) {
  const view = room.view.value
  const trouble = room.trouble.value
  if (!view) return null
  const shown = [
    view.mine !== 'yes' && view.room && <Yours key="mine" room={room} view={view} />,
    view.room && view.mine === 'yes' && (
      <Seeing key="seeing" room={room} view={view} onGrant={() => onGrant(view.site ?? '')} />
    ),
    <Packs key="packs" room={room} site={siteName(view.site ?? '')} />,
    <Source key="source" view={view} onOptions={onOptions} />,
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
    <Note icon="lock" head={notes.relay[relay.code] ?? notes.relayElse} tone="bad">
      <p class="t2">
        {!notes.relaySaid.includes(relay.code) && `${relay.message} `}
        {notes.relayWhy}
      </p>
      <p class="row">
        <button type="button" class="btn" onClick={onOptions}>
          {notes.check}
        </button>
      </p>
    </Note>
  )
}

function Source({ view: { source }, onOptions }: { view: View; onOptions: () => void }) {
  if (source?.state === 'offline')
    return (
      <Note icon="plug" head={sourceWords.offline}>
        <p class="t2">{sourceWords.goesOn}</p>
      </Note>
    )
  if (source?.state !== 'refused') return null
  return (
    <Note icon="lock" head={sourceWords.refused[source.code]} tone="bad">
      <p class="t2">{sourceWords.goesOn}</p>
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

/** Codes of an export with nothing to export. */
const nothingYet = ['nothing_yet', 'no-evening']

function Failed({ trouble }: { trouble: Trouble }) {
  if (nothingYet.includes(trouble.code)) return <Note icon="info" head={notes.nothingYet} />
  return (
    <Note icon="alert" head={notes.trouble} tone="bad">
      <p class="t2">{trouble.message}</p>
    </Note>
  )
}
