import { useId, useRef, useState } from 'preact/hooks'
import { type Language, languages, nearest } from '../../../shared/languages.ts'
import type { Tone } from '../../../shared/settings.ts'
import type { Choices } from '../../state/choices.ts'
import { models } from '../../state/models.ts'
import { useDraft } from '../parts/draft.ts'
import { Segment } from '../parts/segment.tsx'
import { Switch } from '../parts/switch.tsx'
import { changed, paceHints, paces, setting, tones } from '../words.ts'

interface Props {
  choices: Choices
}

export function Pace({ choices }: Props) {
  const { pace } = choices.settings.value
  const choose = (next: typeof pace) => choices.change({ pace: next }, changed.pace(paces[next]))
  return <Segment legend={setting.pace} hint={paceHints[pace]} choices={paces} value={pace} onChoose={choose} />
}

export function ToneChoice({ choices }: Props) {
  const choose = (tone: Tone) => choices.change({ tone }, changed.tone(tones[tone]))
  return (
    <label class="f">
      <span class="label">{setting.tone}</span>
      <select class="field" onChange={(event) => choose(event.currentTarget.value as Tone)}>
        {(Object.entries(tones) as [Tone, string][]).map(([tone, name]) => (
          <option key={tone} value={tone} selected={tone === choices.settings.value.tone}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What cues are written in; the names are each language's own. */
export function LanguageChoice({ choices }: Props) {
  const chosen = nearest(choices.settings.value.language)
  const choose = (language: Language) => choices.change({ language }, changed.language(languages[language]))
  return (
    <label class="f">
      <span class="label">{setting.language}</span>
      <select class="field" onChange={(event) => choose(event.currentTarget.value as Language)}>
        {Object.entries(languages).map(([language, name]) => (
          <option key={language} value={language} lang={language} selected={language === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Thanks in the language that is noted for a viewer. */
export function TheirLanguage({ choices }: Props) {
  const { theirLanguage } = choices.settings.value
  const turn = (yes: boolean) =>
    choices.change({ theirLanguage: yes }, yes ? changed.theirLanguageOn : changed.theirLanguageOff)
  return <Switch title={setting.theirLanguage} hint={setting.theirLanguageHint} on={theirLanguage} onTurn={turn} />
}

/** Free words for the model. */
export function Preferences({ choices }: Props) {
  const save = (preferences: string) => choices.change({ preferences }, changed.preferences)
  const { field } = useDraft(choices.settings.value.preferences, save, (text) => text.trim())
  return (
    <label class="f">
      <span class="label">
        {setting.preferences} <small>{setting.preferencesHint}</small>
      </span>
      <textarea class="field" rows={2} maxLength={500} placeholder={setting.preferencesExample} dir="auto" {...field} />
    </label>
  )
}

const another = 'another'
/** How Cloudflare's names begin: written for whoever wants another one, and by itself no name. */
const begins = '@cf/'

/** A model from the list, or any other by its name. A name that is emptied leaves the choice to the relay. */
export function Model({ choices }: Props) {
  const { model } = choices.settings.value
  const [naming, setNaming] = useState(false)
  const list = useRef<HTMLSelectElement>(null)
  const known = model in models
  const other = naming || !known
  const save = (next: string) => {
    setNaming(false)
    if (next !== choices.settings.peek().model) choices.change({ model: next }, changed.model(models[next] ?? next))
    // The name's field goes; on Enter it had the focus.
    if (next in models && document.activeElement instanceof HTMLInputElement) list.current?.focus()
  }
  return (
    <div class="f">
      <label class="f">
        <span class="label">{setting.model}</span>
        <select
          ref={list}
          class="field"
          onChange={({ currentTarget: { value } }) => (value === another ? setNaming(true) : save(value))}
        >
          {Object.entries(models).map(([id, name]) => (
            <option key={id} value={id} selected={!other && id === model}>
              {name}
            </option>
          ))}
          <option value={another} selected={other}>
            {setting.modelElse}
          </option>
        </select>
      </label>
      {other && <ModelName model={model} onName={save} />}
    </div>
  )
}

/** As long as there is no name, what answered before goes on. */
function ModelName({ model, onName }: { model: string; onName: (name: string) => void }) {
  const id = useId()
  const before = models[model]
  const named = (text: string) => onName(text && text !== begins ? text : before === undefined ? '' : model)
  const { field } = useDraft(before === undefined ? model : begins, named, (text) => text.trim())
  return (
    <>
      <input
        class="field"
        aria-label={setting.modelName}
        aria-describedby={id}
        spellcheck={false}
        autocomplete="off"
        {...field}
      />
      <small id={id}>{before === undefined ? setting.modelEmpty(models['']!) : setting.modelBefore(before)}</small>
    </>
  )
}
