import type { View } from '../../../shared/view.ts'
import type { Choices } from '../../state/choices.ts'
import type { Room, Trouble } from '../../state/room.ts'
import { Seeing } from '../parts/capture.tsx'
import { Note } from '../parts/note.tsx'
import { Packs } from '../parts/packs.tsx'
import { YesNo } from '../parts/pill.tsx'
import { notes, site as siteWords, yours } from '../words.ts'
import { Relay, Source, Spent } from './away.tsx'

export interface NotesParts {
  room: Room
  choices: Choices
  /** The site's name as people write it. */
  siteName: (id: string) => string
  onOptions: () => void
  /** Asks the browser for a site again, straight from the click. */
  onGrant: (site: string) => void
}

/** Everything that is not as it was meant to be, each with what still works and one way on. */
export function Notes({ room, choices, siteName, onOptions, onGrant }: NotesParts) {
  const view = room.view.value
  const trouble = room.trouble.value
  if (!view) return null
  const isOff = choices.settings.value.off.includes(view.site ?? '')
  const shown = [
    view.mine !== 'yes' && view.room && !isOff && <Yours key="mine" room={room} view={view} />,
    view.mine !== 'yes' && isOff && (
      <Off key="off" site={siteName(view.site ?? '')} onTurn={() => turnOn(view, choices)} />
    ),
    view.room && view.mine === 'yes' && (
      <Seeing key="seeing" room={room} view={view} onGrant={() => onGrant(view.site ?? '')} />
    ),
    <Packs key="packs" room={room} site={siteName(view.site ?? '')} />,
    <Source key="source" view={view} onOptions={onOptions} />,
    <Relay key="relay" view={view} now={room.now.value} onOptions={onOptions} />,
    <Spent key="spent" view={view} onOptions={onOptions} />,
    choices.settings.value.overlay.hidden && <Hidden key="hidden" onShow={() => choices.place({ hidden: false })} />,
    trouble && <Failed key="trouble" trouble={trouble} />,
  ]
  return <div class="sec notes">{shown}</div>
}

function turnOn({ site }: View, choices: Choices): void {
  choices.change({ off: choices.settings.peek().off.filter((id) => id !== site) })
}

/** Switched off by hand: whose room it is does not matter then. */
function Off({ site, onTurn }: { site: string; onTurn: () => void }) {
  return (
    <Note icon="eye" head={siteWords.offOn(site)}>
      <p class="t2">{siteWords.offWhy}</p>
      <p class="row">
        <button type="button" class="btn" onClick={onTurn}>
          {siteWords.turnOn}
        </button>
      </p>
    </Note>
  )
}

/** No card stands in the page, because the host said so; who pressed it by mistake finds the way back here. */
function Hidden({ onShow }: { onShow: () => void }) {
  return (
    <Note icon="blind" head={notes.hidden}>
      <p class="row">
        <button type="button" class="btn" onClick={onShow}>
          {notes.showAgain}
        </button>
      </p>
    </Note>
  )
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

function Failed({ trouble }: { trouble: Trouble }) {
  if (trouble.code === 'no-evening') return <Note icon="info" head={notes.nothingYet} />
  return (
    <Note icon="alert" head={notes.trouble} tone="bad">
      <p class="t2">{trouble.message}</p>
    </Note>
  )
}
