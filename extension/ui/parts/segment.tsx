import { useId } from 'preact/hooks'

interface Props<T extends string> {
  legend: string
  /** The legend is only for those who cannot see the group. */
  quiet?: boolean
  hint?: string
  choices: Record<T, string>
  value: T
  onChoose: (value: T) => void
}

/** A few choices side by side: native radio buttons, so that arrow keys and forms work as everywhere. */
export function Segment<T extends string>({ legend, quiet, hint, choices, value, onChoose }: Props<T>) {
  const name = useId()
  return (
    <fieldset class="f">
      <legend class={quiet ? 'vh' : ''}>
        {legend} {hint && <small>{hint}</small>}
      </legend>
      <div class="seg">
        {(Object.entries(choices) as [T, string][]).map(([key, label]) => (
          <label key={key}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChoose(key)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
