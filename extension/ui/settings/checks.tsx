import { limitsFrom, limitsIn } from '../../../shared/coach/limits.ts'
import type { Choices } from '../../state/choices.ts'
import { checks as words } from '../words.ts'

/** What the limits and the free wishes forbid, as the guard reads them. */
export function Checks({ choices }: { choices: Choices }) {
  const found = limitsFrom(limitsIn(choices.settings.value))
  if (found.length === 0) return null
  return (
    <div class="sm t2">
      {words.title}
      <ul>
        {found.map((one) => (
          <li key={one.text}>
            <bdi>{one.floor === undefined ? words.words(one.words) : words.price(one.floor)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
