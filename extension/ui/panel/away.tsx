import type { View } from '../../../shared/view.ts'
import { spentOf } from '../../state/budget.ts'
import { Note } from '../parts/note.tsx'
import { count, money, notes, panel, source as sourceWords } from '../words.ts'

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

/** Answers of the model that were not let through, by what was in them. Nothing is to be done about it, so it stands below what is. */
export function Refused({ refused }: { refused: View['glance']['refused'] }) {
  const sorted = Object.entries(refused).sort(([, a], [, b]) => b - a)
  const all = sorted.reduce((sum, [, n]) => sum + n, 0)
  if (all === 0) return null
  return (
    <div class="sec notes">
      <Note icon="shield" head={notes.refused(all)}>
        <ul class="t2">
          {sorted.map(([code, n]) => (
            <li key={code}>
              <span class="num">{count(n)} ×</span> {notes.reasons[code] ?? notes.reasonElse}
            </li>
          ))}
        </ul>
        <p class="t2">{notes.refusedWhy(all)}</p>
      </Note>
    </div>
  )
}

/** No call is left: of the hour, of the evening, or in money. */
export function Spent({ view: { glance, relay }, onOptions }: { view: View; onOptions: () => void }) {
  const bound = relay.state === 'connected' ? spentOf(glance.budget) : undefined
  if (!glance.budget || !bound) return null
  const { used, most } = glance.budget[bound]
  const show = bound === 'money' ? money : count
  return (
    <Note icon="plug" head={notes.spent[bound]}>
      <p class="t2 num">{notes.spentWhy[bound](show(used), show(most))}</p>
      <p class="row">
        <button type="button" class="btn" onClick={onOptions}>
          {panel.options}
        </button>
      </p>
    </Note>
  )
}
