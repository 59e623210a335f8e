import type { Room } from '../../state/room.ts'
import { panel, timeOfDay } from '../words.ts'

/** Private messages, newest first, where the user switched them on. Only to be read: nothing is owed for them and no cue is made. */
export function Private({ room }: { room: Room }) {
  const messages = room.privates.value
  if (messages.length === 0) return null
  return (
    <section class="sec" aria-label={panel.private}>
      <div class="head">
        <h2>{panel.private}</h2>
        <span class="t3 sm">{panel.privateHere}</span>
      </div>
      <ul class="list">
        {messages.map(({ id, who, text, at }) => (
          <li key={id}>
            <div class="grow">
              <p dir="auto">{text}</p>
              <p class="xs t3">
                <bdi>{who}</bdi>
              </p>
            </div>
            <span class="xs t3 num">{timeOfDay(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
