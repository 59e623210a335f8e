import { type Access, anyGranted } from '../../state/access.ts'
import type { Choices } from '../../state/choices.ts'
import { Note } from '../parts/note.tsx'
import { Relay } from '../settings/relay.tsx'
import { setting, welcome } from '../words.ts'
import { Promises } from './promises.tsx'

/** What goes where; the relay is a choice, and may be left empty. */
export function Data({ access, choices }: { access: Access; choices: Choices }) {
  return (
    <>
      <div>
        <h1>{welcome.data}</h1>
        <p class="lead">{welcome.dataLead}</p>
        <Promises of={welcome.wire} />
      </div>
      <div class="stack">
        <div class="card stack">
          <h2>
            {setting.relay} <small class="t2">{setting.relayHint}</small>
          </h2>
          <Relay choices={choices} />
        </div>
        {anyGranted(access) ? (
          <Note icon="check" head={welcome.finished} tone="ok">
            <p class="t2">{welcome.finishedWhy}</p>
          </Note>
        ) : (
          <Note icon="info" head={welcome.noSite}>
            <p class="t2">{welcome.noSiteWhy}</p>
          </Note>
        )}
      </div>
    </>
  )
}
