import { type Signal, useSignal } from '@preact/signals'
import type { OpenMeter } from '../../state/voice.ts'
import { type Deed, deedOf } from '../keys.ts'
import { Icon } from '../parts/icon.tsx'
import { Live } from '../parts/live.tsx'
import { useTheme } from '../parts/theme.ts'
import { panel } from '../words.ts'
import { Ask } from './ask.tsx'
import { Refused } from './away.tsx'
import { Budget } from './budget.tsx'
import { Earlier } from './earlier.tsx'
import type { Tab } from './entry.tsx'
import { Header } from './header.tsx'
import { Ledger, tabs } from './ledger.tsx'
import { Lights } from './lights.tsx'
import { Listen } from './listen.tsx'
import { Notes, type NotesParts } from './notes.tsx'
import { Now, Pinned, Waiting } from './now.tsx'
import { PhoneButton, PhoneSection } from './phone.tsx'
import { Private } from './private.tsx'
import { Finding, NoRoom, NothingOwed } from './states.tsx'

export interface PanelParts extends NotesParts {
  /** To where sites are granted. */
  onWelcome: () => void
  /** How loud the microphone is; the browser's own where nothing else is given. */
  openMeter?: OpenMeter
}

/** The side panel: what is so, what comes next, what is owed, what was. */
export function Panel(parts: PanelParts) {
  const { room, choices } = parts
  useTheme(choices)
  const tab = useSignal<Tab>('thanks')
  const turn = (next: Tab): Deed => {
    return () => {
      tab.value = next
    }
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') room.consult.stop()
    const deed = deedOf(event, {
      ...Object.fromEntries(tabs.map((one, i) => [`${i + 1}`, turn(one)])),
      '/': () => document.querySelector<HTMLInputElement>('.ask-field')?.focus(),
    })
    if (!deed) return
    event.preventDefault()
    deed(room, choices)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single letters act wherever in the panel the focus is
    <div class="panel" onKeyDown={press}>
      <Header room={room} choices={choices} siteName={parts.siteName} onOptions={parts.onOptions} />
      <Body {...parts} tab={tab} />
      <Foot room={room} />
      <Listen room={room} choices={choices} open={parts.openMeter} />
      <Ask room={room} />
      <Live room={room} />
    </div>
  )
}

/** Without a room there is nothing to say of which evening it would be. */
function Foot({ room }: Pick<PanelParts, 'room'>) {
  const [none, busy] = [!room.view.value?.room, room.exporting.value]
  return (
    <footer>
      <button type="button" class="btn grow" disabled={none || busy} onClick={room.exportEvening}>
        <Icon name="down" />
        {busy ? panel.exporting : panel.export}
      </button>
      {!none && room.view.value?.mine === 'yes' && <PhoneButton state={room.phone} />}
      {none && <p class="sm t2">{panel.exportNone}</p>}
    </footer>
  )
}

type WithTab = PanelParts & { tab: Signal<Tab> }

function Body(parts: WithTab) {
  const { room } = parts
  const view = room.view.value
  const body = !view ? <Finding /> : view.room ? <Evening {...parts} /> : <NoRoom {...parts} />
  return (
    <>
      {view?.room && view.mine === 'yes' && <Lights room={room} />}
      <main>{body}</main>
    </>
  )
}

function Evening(parts: WithTab) {
  const { room } = parts
  const view = room.view.value
  if (!view) return null
  const { thanks, questions, promises, earlier } = view.glance
  const notes = <Notes {...parts} />
  if (view.mine !== 'yes') return notes
  const nothing = thanks.length + questions.length + promises.length + earlier.length === 0
  return (
    <>
      {notes}
      <div class="cols">
        <Now room={room} />
        <div>
          <Pinned room={room} />
          <Waiting room={room} />
          {!nothing && <Ledger room={room} open={parts.tab} />}
        </div>
        <Earlier room={room} />
      </div>
      <PhoneSection state={room.phone} />
      <Private room={room} />
      <Budget view={view} />
      <Refused refused={view.glance.refused} />
      {nothing && <NothingOwed looking={view.capture.state === 'waiting'} />}
    </>
  )
}
