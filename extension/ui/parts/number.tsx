import { useId } from 'preact/hooks'
import { useDraft } from './draft.ts'

interface Props {
  words: { title: string; hint?: string; unit: string; wrong: string }
  value: number
  /** Whether what was typed is such a number. */
  fits: (text: string) => boolean
  onSave: (value: number) => void
}

/** A number that is typed. What is no such number is said, and never saved. */
export function NumberField({ words, value, fits, onSave }: Props) {
  const problem = useId()
  const save = (text: string) => {
    if (fits(text) && Number(text) !== value) onSave(Number(text))
  }
  // Half of the world writes 0,25.
  const draft = useDraft(String(value), save, (text) => text.trim().replace(',', '.'))
  const wrong = !draft.typing && !fits(draft.text)
  return (
    <div class="f keep">
      <label class="row wrap">
        <span class="grow">
          <b>{words.title}</b>
          {words.hint && <small>{words.hint}</small>}
        </span>
        <span class="row">
          <input
            class="field num"
            inputMode="decimal"
            autocomplete="off"
            size={4}
            maxLength={6}
            aria-invalid={wrong}
            aria-describedby={wrong ? problem : undefined}
            {...draft.field}
          />
          {words.unit}
        </span>
      </label>
      {wrong && (
        <span class="wrong" id={problem} role="alert">
          {words.wrong}
        </span>
      )}
    </div>
  )
}
