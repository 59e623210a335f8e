import { useState } from 'preact/hooks'
import type { Choices } from '../../state/choices.ts'
import { Icon } from '../parts/icon.tsx'
import { changed, setting } from '../words.ts'

/** Words and topics that no cue may touch, one chip each. */
export function Limits({ choices }: { choices: Choices }) {
  const { limits } = choices.settings.value
  const [text, setText] = useState('')
  const add = () => {
    const limit = text.trim()
    setText('')
    if (limit && !limits.includes(limit)) choices.change({ limits: [...limits, limit] }, changed.limits)
  }
  const drop = (limit: string) => choices.change({ limits: limits.filter((one) => one !== limit) }, changed.limits)
  return (
    <fieldset class="f">
      <legend>
        {setting.limits} <small>{setting.limitsHint}</small>
      </legend>
      <div class="lims">
        {limits.map((limit) => (
          <button
            key={limit}
            type="button"
            class="chip"
            aria-label={setting.limitDrop(limit)}
            onClick={() => drop(limit)}
          >
            <bdi class="clip">{limit}</bdi>
            <Icon name="x" />
          </button>
        ))}
        <input
          aria-label={setting.limitNew}
          placeholder={setting.limitAdd}
          maxLength={60}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
      </div>
    </fieldset>
  )
}
