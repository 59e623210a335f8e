import type { Cue } from '../../../shared/cue.ts'
import type { Room } from '../../state/room.ts'
import { Icon } from '../parts/icon.tsx'
import { acts, inserted } from '../words.ts'

/** How long it is said what became of the line, ms. */
const toldMs = 5000

/** What there is to say of the last insertion of this cue, while it is new. */
export function insertedWords(room: Room, cue: string | undefined): { short: string; aloud: string } {
  const last = room.insertion.value
  if (!last || last.cue !== cue) return inserted.asked
  // Read for its turning: the words leave when the clock has moved on.
  void room.now.value
  return inserted[room.sinceInsertion() < toldMs ? last.is : 'asked']
}

/** Puts the line into the page's chat box. Sending stays with the person. The words that follow lie over the reason for a while, so nothing moves. */
export function Insert({ cue, room }: { cue: Cue; room: Room }) {
  const words = insertedWords(room, cue.id).short
  return (
    <span class="insert">
      {words && <span class="told">{words}</span>}
      <button
        type="button"
        class="btn bare sq"
        aria-label={acts.insert}
        aria-keyshortcuts="I"
        title={acts.insertHint}
        onClick={() => room.insert(cue)}
      >
        <Icon name={words ? 'check' : 'insert'} />
      </button>
    </span>
  )
}
