import type { TargetedEvent } from 'preact'
import { useId, useState } from 'preact/hooks'
import { download } from '../download.ts'
import { Fold } from '../parts/fold.tsx'
import { PickFile } from '../parts/pick-file.tsx'
import { people as peopleWords, copying as words } from '../words.ts'
import type { PeopleProps } from './people-props.ts'

type Props = Pick<PeopleProps, 'people'>

const SHORTEST = 8

/** What came of it: a problem belongs to a field or to the whole. */
interface Said {
  wrong?: 'password' | 'twice' | 'file'
  words: string
}

/** Everybody as one file behind a password, which is asked for twice. */
export function SaveCopy({ people }: Props) {
  const [password, setPassword] = useState('')
  const [twice, setTwice] = useState('')
  const [said, say] = useState<Said | undefined>()
  const save = async () => {
    if (password.length < SHORTEST) return say({ wrong: 'password', words: words.short })
    if (password !== twice) return say({ wrong: 'twice', words: words.differ })
    say({ words: words.busy })
    const text = await people.copy(password)
    if (text === undefined) return say({ wrong: 'file', words: peopleWords.broken })
    download(`sidecue-people-${new Date(people.now()).toISOString().slice(0, 10)}`, text, 'json')
    setPassword('')
    setTwice('')
    say({ words: words.saved })
  }
  return (
    <Fold title={words.export} why={words.exportWhy}>
      <Form label={words.save} said={said} onSend={save}>
        <Secret
          label={words.password}
          hint={words.passwordHint}
          fresh
          value={password}
          onType={setPassword}
          problem={said?.wrong === 'password' ? said.words : undefined}
        />
        <Secret
          label={words.twice}
          fresh
          value={twice}
          onType={setTwice}
          problem={said?.wrong === 'twice' ? said.words : undefined}
        />
        <p class="xs t2">{words.lost}</p>
      </Form>
    </Fold>
  )
}

/** A file and its password. With another password nothing is changed. */
export function PutCopyBack({ people }: Props) {
  const [file, take] = useState<File | undefined>()
  const [password, setPassword] = useState('')
  const [said, say] = useState<Said | undefined>()
  const put = async () => {
    if (!file) return say({ wrong: 'file', words: words.noFile })
    say({ words: words.busy })
    const back = await people.putBack(await file.text(), password)
    if (!back) return say({ wrong: 'file', words: peopleWords.broken })
    if ('wrong' in back) return say({ wrong: back.wrong, words: words.wrong[back.wrong] })
    take(undefined)
    setPassword('')
    say({ words: words.back(back.people) })
  }
  return (
    <Fold title={words.import} why={words.importWhy}>
      <Form label={words.put} said={said} onSend={put}>
        <p class="row wrap">
          <PickFile
            label={words.file}
            accept=".json,application/json"
            onFile={(chosen) => {
              take(chosen)
              say(undefined)
            }}
          />
          {file && <bdi class="clip sm">{file.name}</bdi>}
        </p>
        <Secret
          label={words.password}
          value={password}
          onType={setPassword}
          problem={said?.wrong === 'password' ? said.words : undefined}
        />
      </Form>
    </Fold>
  )
}

interface FormProps {
  label: string
  said: Said | undefined
  onSend: () => Promise<void>
  children: preact.ComponentChildren
}

function Form({ label, said, onSend, children }: FormProps) {
  const busy = said?.words === words.busy
  const send = (event: TargetedEvent) => {
    event.preventDefault()
    if (!busy) void onSend()
  }
  return (
    <form onSubmit={send} noValidate>
      {children}
      <p class="row wrap">
        <button type="submit" class="btn pri" aria-disabled={busy}>
          {label}
        </button>
        <span role="status">{said && !said.wrong ? said.words : ''}</span>
        {said?.wrong === 'file' && (
          <span class="wrong" role="alert">
            {said.words}
          </span>
        )}
      </p>
    </form>
  )
}

interface SecretProps {
  label: string
  hint?: string
  /** A password that is made up now. */
  fresh?: boolean
  value: string
  onType: (text: string) => void
  problem: string | undefined
}

function Secret({ label, hint, fresh, value, onType, problem }: SecretProps) {
  const id = useId()
  return (
    <label class="f">
      <span class="label">
        {label} {hint && <small>{hint}</small>}
      </span>
      <input
        class="field"
        type="password"
        autocomplete={fresh ? 'new-password' : 'off'}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? id : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {problem && (
        <span class="wrong" id={id} role="alert">
          {problem}
        </span>
      )}
    </label>
  )
}
