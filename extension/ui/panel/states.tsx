import { Icon } from '../parts/icon.tsx'
import { panel } from '../words.ts'
import { Notes, type NotesParts } from './notes.tsx'

/** The session has not answered yet. */
export function Finding() {
  return (
    <div class="sec" aria-busy="true">
      <div class="card busy">
        <div class="sk" style="width:40%" />
        <div class="sk" style="height:22px" />
        <div class="sk" style="height:22px;width:70%" />
      </div>
      <div class="card busy">
        <div class="sk" />
        <div class="sk" style="width:60%" />
      </div>
    </div>
  )
}

/** No room is live: the one way on is the broadcast page, or the grant before it. */
export function NoRoom({ onWelcome, ...parts }: NotesParts & { onWelcome: () => void }) {
  return (
    <>
      <Notes {...parts} />
      <div class="empty">
        <Icon name="ear" />
        <h2>{panel.noRoomHead}</h2>
        <p>{panel.noRoom}</p>
        <button type="button" class="btn" onClick={onWelcome}>
          {panel.noRoomWay}
        </button>
      </div>
    </>
  )
}

/** The first minute. */
export function NothingOwed({ looking }: { looking: boolean }) {
  return (
    <div class="empty">
      <Icon name="thanks" />
      <h2>{panel.emptyHead}</h2>
      <p>{looking ? panel.history : panel.empty}</p>
    </div>
  )
}
