import { useId, useState } from 'preact/hooks'
import type { Choices } from '../../state/choices.ts'
import { useDraft } from '../parts/draft.ts'
import { Fold } from '../parts/fold.tsx'
import { forgetting, keeping } from '../words.ts'
import type { PeopleProps } from './people-props.ts'
import { Sure } from './sure.tsx'

/** Whole days up to ten years. */
const isDays = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 3650

/** After how many days without a visit somebody is forgotten. What is no such number is said, and never saved. */
export function Keep({ choices }: { choices: Choices }) {
  const problem = useId()
  const save = (text: string) => {
    const days = Number(text)
    if (isDays(text) && days !== choices.settings.peek().keepPeople)
      choices.change({ keepPeople: days }, keeping.saved(days))
  }
  const draft = useDraft(String(choices.settings.value.keepPeople), save, (text) => text.trim())
  const wrong = !draft.typing && !isDays(draft.text)
  return (
    <div class="f keep">
      <label class="row wrap">
        <span class="grow">
          <b>{keeping.title}</b>
          <small>{keeping.hint}</small>
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
          {keeping.days}
        </span>
      </label>
      {wrong && (
        <span class="wrong" id={problem} role="alert">
          {keeping.wrong}
        </span>
      )}
    </div>
  )
}

/** Two presses, since nothing brings them back. */
export function ForgetEverybody({ people }: Pick<PeopleProps, 'people'>) {
  const [done, say] = useState(false)
  const count = people.count.value ?? 0
  const forget = () => void people.forgetAll().then(() => say(!people.broken.peek()))
  return (
    <Fold title={forgetting.title} why={forgetting.why}>
      {count > 0 && <Sure label={forgetting.all} sure={forgetting.sure(count)} onSure={forget} />}
      <p role="status">{done && count === 0 ? forgetting.done : ''}</p>
    </Fold>
  )
}
