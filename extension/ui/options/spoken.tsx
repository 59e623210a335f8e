import type { Choices } from '../../state/choices.ts'
import { changed, options } from '../words.ts'

/** Names that were corrected by hand. */
export function Spoken({ choices }: { choices: Choices }) {
  const { spoken } = choices.settings.value
  const names = Object.entries(spoken)
  if (names.length === 0) return <p class="t2">{options.spokenNone}</p>
  const forget = (login: string) => {
    const { [login]: _, ...rest } = spoken
    choices.change({ spoken: rest }, changed.spoken)
  }
  return (
    <ul class="rows">
      {names.map(([login, said]) => (
        <li key={login}>
          <span class="grow">
            <b>
              <bdi>{said}</bdi>
            </b>
            <small>
              <bdi>{login}</bdi>
            </small>
          </span>
          <button type="button" class="btn" onClick={() => forget(login)}>
            {options.forget}
          </button>
        </li>
      ))}
    </ul>
  )
}
