import { useId } from 'preact/hooks'
import { useDraft } from './draft.ts'

/** Whole days up to ten years. */
const isDays = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 3650

interface Props {
  words: { title: string; hint: string; days: string; wrong: string }
  value: number
  onSave: (days: number) => void
}

/** After how many days something is forgotten. What is no such number is said, and never saved. */
export function Days({ words, value, onSave }: Props) {
  const problem = useId()
  const save = (text: string) => {
    if (isDays(text) && Number(text) !== value) onSave(Number(text))
  }
  const draft = useDraft(String(value), save, (text) => text.trim())
  const wrong = !draft.typing && !isDays(draft.text)
  return (
    <div class="f keep">
      <label class="row wrap">
        <span class="grow">
          <b>{words.title}</b>
          <small>{words.hint}</small>
        </span>
        <span class="row">
          <input
            class="field num"
            inputMode="numeric"
            autocomplete="off"
            size={4}
            maxLength={6}
            aria-invalid={wrong}
            aria-describedby={wrong ? problem : undefined}
            {...draft.field}
          />
          {words.days}
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
