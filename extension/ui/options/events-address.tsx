import { useId, useState } from 'preact/hooks'
import type { Ears } from '../../state/sources.ts'
import { Icon } from '../parts/icon.tsx'
import { ears as words } from '../words.ts'
import { type CodeReader, Scan } from './scan.tsx'
import { Sure } from './sure.tsx'

type Problem = keyof typeof words.problems

/** The address of the Events API: pasted or scanned, masked until it is asked to be shown, since the screen may be on stream. */
export function EventsAddress({ ears, readCode }: { ears: Ears; readCode: CodeReader }) {
  const { address } = ears.choices.value.chaturbate
  const [scanning, scan] = useState(false)
  const give = (text: string): Problem | undefined => {
    const problem = ears.give(text)
    if (!problem) scan(false)
    return problem
  }
  return (
    <div class="ear-set">
      {address === '' && <Where />}
      <Field saved={address} onGive={give} />
      <p class="row wrap">
        <button type="button" class="btn" aria-expanded={scanning} onClick={() => scan(!scanning)}>
          {scanning ? words.scanEnd : words.scan}
        </button>
        {address !== '' && <Sure label={words.remove} sure={words.removeSure} onSure={ears.remove} />}
      </p>
      {scanning && <Scan readCode={readCode} onCode={give} />}
    </div>
  )
}

function Where() {
  const { where, page } = words.chaturbate
  return (
    <p class="t2">
      {where[0]}{' '}
      <a href={`https://${page}/`} target="_blank" rel="noreferrer">
        {page}
      </a>
      , {where[1]}
    </p>
  )
}

interface FieldProps {
  saved: string
  onGive: (text: string) => Problem | undefined
}

function Field({ saved, onGive }: FieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | undefined>()
  const [problem, setProblem] = useState<Problem | undefined>()
  const [shown, show] = useState(false)
  const take = (text: string) => {
    if (text.trim() === '' || text === saved) return setDraft(undefined)
    const wrong = onGive(text)
    setProblem(wrong)
    if (!wrong) setDraft(undefined)
  }
  const field = {
    class: 'field',
    spellcheck: false,
    autocomplete: 'off',
    placeholder: words.addressExample,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem && id,
    value: draft ?? saved,
    onInput(event: { currentTarget: { value: string } }) {
      setProblem(undefined)
      setDraft(event.currentTarget.value)
    },
    onBlur: () => void (draft !== undefined && take(draft)),
    onKeyDown: (event: KeyboardEvent) => void (event.key === 'Enter' && draft !== undefined && take(draft)),
  } as const
  return (
    <label class="f">
      <span class="label">
        {words.address} <small>{words.addressHint}</small>
      </span>
      <span class="row">
        {shown ? <input type="text" {...field} /> : <input type="password" {...field} />}
        <button
          type="button"
          class="btn sq"
          aria-label={shown ? words.hide : words.show}
          aria-pressed={shown}
          onClick={() => show(!shown)}
        >
          <Icon name={shown ? 'blind' : 'eye'} />
        </button>
      </span>
      {problem && (
        <span class="wrong" id={id} role="alert">
          {words.problems[problem]}
        </span>
      )}
    </label>
  )
}
