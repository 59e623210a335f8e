import { useId, useState } from 'preact/hooks'
import type { Settings } from '../../../shared/settings.ts'
import type { Choices } from '../../state/choices.ts'
import { addressProblem, isLoopback, tidyAddress } from '../../state/relay.ts'
import { useDraft } from '../parts/draft.ts'
import { Icon } from '../parts/icon.tsx'
import { addressProblems, changed, setting } from '../words.ts'

interface Props {
  choices: Choices
}

/** Where the relay is and what it knows us by. An address that cannot be used is never saved, so no key goes there. */
export function Relay({ choices }: Props) {
  const { relay } = choices.settings.value
  const change = (part: Partial<Settings['relay']>, words: string) =>
    choices.change({ relay: { ...choices.settings.peek().relay, ...part } }, words)
  const [loopback, setLoopback] = useState(relay.loopback)
  const save = (address: string) => {
    if (!addressProblem(address, loopback)) change({ address, loopback }, changed.relay)
  }
  const draft = useDraft(relay.address, save, tidyAddress)
  const tick = (yes: boolean) => {
    setLoopback(yes)
    const address = tidyAddress(draft.text)
    if (!addressProblem(address, yes)) change({ address, loopback: yes }, changed.relay)
    else if (relay.loopback && !yes && isLoopback(relay.address))
      change({ address: '', loopback: false }, changed.relay)
  }
  return (
    <>
      <Address draft={draft} loopback={loopback} saved={relay.address} />
      {isLoopback(tidyAddress(draft.text)) && (
        <label class="check">
          <input
            class="tick"
            type="checkbox"
            checked={loopback}
            onChange={(event) => tick(event.currentTarget.checked)}
          />
          {setting.loopback}
        </label>
      )}
      {tidyAddress(draft.text) !== '' && <Key saved={relay.key} onSave={(key) => change({ key }, changed.key)} />}
    </>
  )
}

interface AddressProps {
  draft: ReturnType<typeof useDraft>
  loopback: boolean
  /** What is used as long as the draft cannot be. */
  saved: string
}

function Address({ draft, loopback, saved }: AddressProps) {
  const id = useId()
  const problem = draft.typing ? undefined : addressProblem(tidyAddress(draft.text), loopback)
  return (
    <label class="f">
      <span class="label">{setting.address}</span>
      <input
        class="field"
        inputMode="url"
        spellcheck={false}
        autocomplete="off"
        placeholder={setting.addressExample}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && id}
        {...draft.field}
      />
      {problem && (
        <span class="wrong" id={id} role="alert">
          {addressProblems[problem]} {saved && setting.addressBefore(saved)}
        </span>
      )}
    </label>
  )
}

/** The key, masked until it is asked to be shown: the screen may be on stream. */
function Key({ saved, onSave }: { saved: string; onSave: (key: string) => void }) {
  const [shown, setShown] = useState(false)
  const { field } = useDraft(saved, onSave, (text) => text.trim())
  const same = { class: 'field', spellcheck: false, autocomplete: 'off', ...field } as const
  return (
    <label class="f">
      <span class="label">
        {setting.key} <small>{setting.keyHint}</small>
      </span>
      <span class="row">
        {shown ? <input type="text" {...same} /> : <input type="password" {...same} />}
        <button
          type="button"
          class="btn sq"
          aria-label={shown ? setting.keyHide : setting.keyShow}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          <Icon name={shown ? 'blind' : 'eye'} />
        </button>
      </span>
    </label>
  )
}
