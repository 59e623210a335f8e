interface Props {
  title: string
  hint: string
  on: boolean
  onTurn: (on: boolean) => void
}

/** On and off, with what it means beside it. */
export function Switch({ title, hint, on, onTurn }: Props) {
  return (
    <label class="row">
      <span class="grow">
        <b>{title}</b>
        <small>{hint}</small>
      </span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  )
}
