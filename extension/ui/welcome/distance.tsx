import { useId } from 'preact/hooks'
import type { Size } from '../../../shared/settings.ts'
import type { Choices } from '../../state/choices.ts'
import { Sample } from '../parts/sample.tsx'
import { menu, welcome } from '../words.ts'

/** How far the broadcaster sits decides the size of a cue; beside the question stands what it looks like. */
export function Distance({ choices }: { choices: Choices }) {
  const name = useId()
  const { size } = choices.settings.value.overlay
  return (
    <>
      <div>
        <h1 id={name}>{welcome.distance}</h1>
        <p class="lead">{welcome.distanceLead}</p>
        <div class="scen" role="radiogroup" aria-labelledby={name}>
          {(Object.entries(welcome.distances) as [Size, string][]).map(([one, words]) => (
            <label key={one}>
              <input type="radio" name={name} checked={one === size} onChange={() => choices.place({ size: one })} />
              <b>{words.split('|')[0]}</b>
              <small>
                {words.split('|')[1]} · {menu.sizes[one]}
              </small>
            </label>
          ))}
        </div>
      </div>
      <div class="samples">
        <h2 class="t2">{welcome.sounds}</h2>
        <Sample action="say" size={size} />
        <Sample action="do" size={size} />
        <p class="sm t2">{welcome.shapes}</p>
      </div>
    </>
  )
}
