import type { Cue } from '../../../shared/cue.ts'
import type { Room } from '../../state/room.ts'
import { Key } from '../parts/key.tsx'
import { mute } from '../words.ts'

/** What to do about the menu that was asked for with this cue. */
export function muteWords(room: Room, cue: string | undefined): string {
  const last = room.muting.value
  return last && last.cue === cue ? mute.told[last.is] : ''
}

/** Opens the site's own menu for the viewer. Muting is done there; Done then says that it was. */
export function Mute({ cue, room }: { cue: Cue; room: Room }) {
  const [who] = cue.who
  if (cue.offer !== 'mute' || who === undefined) return null
  return (
    <p class="mute">
      <button type="button" class="btn" aria-keyshortcuts="M" title={mute.hint} onClick={() => room.mute(cue)}>
        {mute.name} <bdi>{who}</bdi> … <Key letter="M" />
      </button>
      <span>{muteWords(room, cue.id) || mute.hint}</span>
    </p>
  )
}
