import type { Choices } from '../../state/choices.ts'
import { NumberField } from '../parts/number.tsx'
import { bounds } from '../words.ts'

const isCount = (text: string): boolean => /^\d{1,5}$/.test(text)
const isMoney = (text: string): boolean => /^\d{1,3}(?:\.\d{1,2})?$/.test(text)

/** How often the model may be asked, and what that may cost. */
export function AiBudget({ choices }: { choices: Choices }) {
  const { budget } = choices.settings.value
  const save = (change: Partial<typeof budget>) =>
    choices.change({ budget: { ...choices.settings.peek().budget, ...change } }, bounds.changed)
  return (
    <fieldset class="f">
      <legend>
        {bounds.title} <small>{bounds.hint}</small>
      </legend>
      <NumberField words={bounds.money} value={budget.money} fits={isMoney} onSave={(money) => save({ money })} />
      <NumberField
        words={bounds.evening}
        value={budget.evening}
        fits={isCount}
        onSave={(evening) => save({ evening })}
      />
      <NumberField words={bounds.hour} value={budget.hour} fits={isCount} onSave={(hour) => save({ hour })} />
      <NumberField words={bounds.minute} value={budget.minute} fits={isCount} onSave={(minute) => save({ minute })} />
    </fieldset>
  )
}
