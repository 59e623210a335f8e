import type { View } from '../../../shared/view.ts'
import { Note } from '../parts/note.tsx'
import { notes, source as sourceWords } from '../words.ts'

/** The relay: away, without a model, or refusing us. */
export function Relay({ view: { relay }, now, onOptions }: { view: View; now: number; onOptions: () => void }) {
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

/** The room's second source. */
export function Source({ view: { source, site }, onOptions }: { view: View; onOptions: () => void }) {
  const name = sourceWords.named(site)
  if (source?.state === 'offline')
    return (
      <Note icon="plug" head={sourceWords.offline(name)}>
        <p class="t2">{sourceWords.goesOn}</p>
      </Note>
    )
  if (source?.state !== 'refused') return null
  return (
    <Note icon="lock" head={sourceWords.refused[source.code](name)} tone="bad">
      <p class="t2">{sourceWords.goesOn}</p>
      <p class="row">
        <button type="button" class="btn" onClick={onOptions}>
          {notes.check}
        </button>
      </p>
    </Note>
  )
}

/** Answers of the model that were not let through. */
export function Refused({ refused }: { refused: View['glance']['refused'] }) {
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
