import { useRef } from 'preact/hooks'
import { announces, type Said, silence } from '../../state/announce.ts'
import type { Room } from '../../state/room.ts'
import { insertedWords } from '../card/insert.tsx'
import { muteWords } from '../card/mute.tsx'
import { quotes, spoken } from '../words.ts'

/** The one polite live region of a surface: "Say: …, why", once a cue. `off` where another surface says it already. */
export function Live({ room, off = false }: { room: Room; off?: boolean }) {
  const said = useRef<Said>(silence)
  const text = useRef('')
  const cue = room.cue.value
  const now = room.now.value
  if (!off && announces(said.current, cue, now) && cue) {
    said.current = { cue: cue.id, at: now }
    const line = cue.action === 'say' ? `${quotes[0]}${cue.content}${quotes[1]}` : cue.content
    text.current = `${spoken[cue.action]}: ${line}, ${cue.why}`
  }
  const told = insertedWords(room, cue?.id).aloud || muteWords(room, cue?.id)
  return (
    <div class="vh" role="status" aria-live="polite">
      {told || (off ? '' : text.current)}
    </div>
  )
}
