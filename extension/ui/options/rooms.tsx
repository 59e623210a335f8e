import type { Choices } from '../../state/choices.ts'
import { changed, options } from '../words.ts'

/** The answers to "Is this your room?", each of which can be taken back; then it is asked again. */
export function Rooms({ choices, siteName }: { choices: Choices; siteName: (id: string) => string }) {
  const { mine } = choices.settings.value
  const rooms = Object.entries(mine)
  if (rooms.length === 0) return null
  const forget = (key: string) => {
    const { [key]: _, ...rest } = mine
    choices.change({ mine: rest }, changed.room)
  }
  return (
    <>
      <h3>{options.rooms}</h3>
      <ul class="rows">
        {rooms.map(([key, yes]) => (
          <li key={key}>
            <span class="grow">
              <b>
                <bdi>{key.slice(key.indexOf(':') + 1)}</bdi>
              </b>
              <small>
                {siteName(key.slice(0, key.indexOf(':')))} · {yes ? options.mine : options.notMine}
              </small>
            </span>
            <button type="button" class="btn" onClick={() => forget(key)}>
              {options.forget}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
