import type { View } from '../../../shared/view.ts'
import { adviceOf, viewersMove } from '../../state/pill.ts'
import type { Room } from '../../state/room.ts'
import { advice, age, blind, quiet } from '../words.ts'
import { Note } from './note.tsx'
import { Advising, Again, lookedSince } from './pill.tsx'
import { Report } from './report.tsx'

interface Props {
  room: Room
  view: View
  /** Asks the browser for the site again, straight from the click. */
  onGrant: () => void
}

/** How well the page is seen, where that is not simply well: each with what still works and one way on. */
export function Seeing({ room, view, onGrant }: Props) {
  const { capture } = view
  if (capture.state === 'blind') return <Blind room={room} capture={capture} onGrant={onGrant} />
  const moving = viewersMove(view)
  return (
    <>
      <Advised room={room} view={view} />
      {moving && <Still room={room} view={view} />}
      {capture.state === 'seeing' && capture.unknown > 0 && (
        <Note icon="info" head={blind.unknown(capture.unknown)}>
          <Report room={room} />
        </Note>
      )}
    </>
  )
}

type BlindCapture = Extract<View['capture'], { state: 'blind' }>

function Blind({ room, capture, onGrant }: { room: Room; capture: BlindCapture; onGrant: () => void }) {
  return (
    <Note icon="blind" head={blind.head(capture.since, capture.why)} tone="warn">
      <p class="t2">
        {blind.why[capture.why]} {capture.unknown > 0 && blind.lost(capture.unknown)} {blind.safe}
      </p>
      {lookedSince(room, capture.since) && <p class="t2">{blind.looked}</p>}
      {capture.why === 'permission' ? (
        <p class="row">
          <button type="button" class="btn" onClick={onGrant}>
            {blind.grant}
          </button>
        </p>
      ) : (
        <Report room={room}>
          <Again room={room} />
        </Report>
      )}
    </Note>
  )
}

/** Quiet, and perhaps not: nothing is proved, so nothing is called blind. */
function Still({ room, view: { glance } }: { room: Room; view: View }) {
  return (
    <Note icon="wave" head={quiet.head(age(room.now.value - (glance.lastChatAt ?? room.now.value)))}>
      <p class="t2">{quiet.why}</p>
      <p class="row">
        <Again room={room} />
      </p>
    </Note>
  )
}

function Advised({ room, view }: { room: Room; view: View }) {
  const given = adviceOf(view, room.aside.value)
  if (!given) return null
  return (
    <Note icon="eye" head={advice[given].head}>
      <p class="t2">{advice[given].why}</p>
      <p class="row wrap">
        <Advising room={room} given={given} />
      </p>
    </Note>
  )
}
