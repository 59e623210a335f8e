import type { Viewer } from '../../state/people.ts'
import { correctionOf, isUnsaid, waysToSay } from '../../state/spoken.ts'
import { useDraft } from '../parts/draft.ts'
import { people as words } from '../words.ts'
import type { PeopleProps } from './people-props.ts'

/** How the name is said: one click on a way that is offered, or any other in letters. */
export function SayAs({ viewer, people, choices }: { viewer: Viewer } & Omit<PeopleProps, 'siteName'>) {
  const [byRule, ...others] = waysToSay(viewer.name)
  const unsaid = isUnsaid(viewer.name)
  const said = correctionOf(viewer.login, choices.settings.value.spoken) ?? (unsaid ? '' : byRule)
  const say = (name: string) => people.sayAs(viewer, name === byRule && !unsaid ? '' : name)
  const offered = [byRule, ...others]
  const { field } = useDraft(offered.includes(said) ? '' : said, say, (text) => text.trim())
  return (
    <fieldset class="f">
      <legend>
        {words.sayAs} <small>{words.sayHint}</small>
      </legend>
      <div class="row wrap">
        {offered.map((name) => (
          <button key={name} type="button" class="btn way" aria-pressed={name === said} onClick={() => say(name)}>
            <bdi class="clip">{name}</bdi>
          </button>
        ))}
      </div>
      {unsaid && said === '' && <p class="xs t2">{words.unsaid}</p>}
      <input
        class="field"
        aria-label={words.sayElse}
        placeholder={words.sayElse}
        maxLength={40}
        dir="auto"
        autocomplete="off"
        {...field}
      />
    </fieldset>
  )
}
