import { useState } from 'preact/hooks'
import type { Choices } from '../../state/choices.ts'
import { Days } from '../parts/days.tsx'
import { Fold } from '../parts/fold.tsx'
import { forgetting, keeping, people as words } from '../words.ts'
import type { PeopleProps } from './people-props.ts'
import { Sure } from './sure.tsx'

/** After how many days without a visit somebody is forgotten. */
export function Keep({ choices }: { choices: Choices }) {
  const save = (days: number) => choices.change({ keepPeople: days }, keeping.saved(days))
  return <Days words={keeping} value={choices.settings.value.keepPeople} onSave={save} />
}

/** Two presses, since nothing brings them back. */
export function ForgetEverybody({ people }: Pick<PeopleProps, 'people'>) {
  const [done, say] = useState(false)
  const count = people.count.value
  const forget = () => void people.forgetAll().then(() => say(!people.broken.peek()))
  return (
    <Fold title={forgetting.title} why={forgetting.why}>
      {!!count && <Sure label={forgetting.all} sure={forgetting.sure(count)} onSure={forget} />}
      <p role="status" class="t2">
        {count === 0 && (done ? forgetting.done : words.none)}
      </p>
    </Fold>
  )
}
