import { useEffect, useRef, useState } from 'preact/hooks'
import type { Turn } from '../../state/consult.ts'
import type { Room } from '../../state/room.ts'
import { Icon } from '../parts/icon.tsx'
import { ask as words } from '../words.ts'
import { Talk } from './talk.tsx'

/** Ask the coach, stuck to the foot; only where a relay can answer. */
export function Ask({ room }: { room: Room }) {
  const view = room.view.value
  const [trouble, setTrouble] = useState('')
  const [listening, setListening] = useState(false)
  if (!view?.room || view.mine !== 'yes') return null
  const { state } = view.relay
  if (state === 'none' || state === 'refused') return null
  const { consult } = room
  const open = consult.open()
  return (
    <section class="ask" aria-label={words.title}>
      <Turns turns={consult.turns.value} onClear={open ? undefined : consult.clear} />
      {trouble && (
        <p class="sm t2" role="alert">
          {trouble}{' '}
          {trouble === words.noMic && (
            <a href="/sidepanel.html" target="_blank" rel="noreferrer">
              {words.inTab}
            </a>
          )}
        </p>
      )}
      <div class="row">
        {listening ? (
          <p class="grow sm" role="status">
            <b>{words.listening}</b> <span class="t2">{words.release}</span>
          </p>
        ) : open ? (
          <button type="button" class="btn grow" onClick={consult.stop}>
            <Icon name="stop" />
            {words.stop} <kbd>Esc</kbd>
          </button>
        ) : (
          <Field room={room} off={state !== 'connected'} />
        )}
        {!open && (
          <Talk
            off={state !== 'connected'}
            onListen={setListening}
            onTrouble={setTrouble}
            onSaid={(question) => consult.ask(question)}
          />
        )}
      </div>
      <ToldLine room={room} />
    </section>
  )
}

/** Enter sends. The text stays until it is sent. */
function Field({ room, off }: { room: Room; off: boolean }) {
  const [text, setText] = useState('')
  const send = () => {
    if (text.trim() === '' || off) return
    room.consult.ask({ text: text.trim() })
    setText('')
  }
  return (
    <form
      class="row grow"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <input
        class="field ask-field"
        aria-label={words.field}
        placeholder={off ? words.offline : words.field}
        maxLength={500}
        value={text}
        dir="auto"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="btn pri sq" aria-label={words.send} disabled={off || text.trim() === ''}>
        <Icon name="send" />
      </button>
    </form>
  )
}

/** The last ones stay until they are put away; the newest is in sight. */
function Turns({ turns, onClear }: { turns: readonly Turn[]; onClear: (() => void) | undefined }) {
  const list = useRef<HTMLDivElement>(null)
  const last = turns.at(-1)
  // As the answer grows its end stays in sight.
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight
  }, [last?.id, last?.answer, last?.is])
  if (turns.length === 0) return null
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to do so by keys */}
      <div class="turns" ref={list} role="log" tabIndex={0} aria-label={words.title}>
        {turns.map((turn) => (
          <OneTurn key={turn.id} turn={turn} />
        ))}
      </div>
      {onClear && (
        <button type="button" class="btn bare clear" onClick={onClear}>
          {words.clear}
        </button>
      )}
    </>
  )
}

function OneTurn({ turn: { question, answer, is, code = '', message } }: { turn: Turn }) {
  return (
    <>
      <p class="bub me" dir="auto">
        {question || words.spoken}
      </p>
      {is === 'failed' ? (
        <p class="bub wrong">{words.failed[code] ?? (message || words.failedElse)}</p>
      ) : (
        <p class="bub" dir="auto" aria-busy={is === 'asked' || is === 'coming'}>
          {answer || (is === 'asked' && <span class="t2">{words.thinking}</span>)}
          {is === 'stopped' && <i class="t2"> {words.stopped}</i>}
        </p>
      )}
    </>
  )
}

/** Where a phone is on, its section says it. */
function ToldLine({ room: { phone, consult } }: { room: Room }) {
  if (!phone.told.value || phone.phone.value.is === 'on') return null
  return (
    <p class="xs t2 told">
      {words.told}{' '}
      <button type="button" class="btn bare" onClick={consult.enough}>
        {words.tellNoMore}
      </button>
    </p>
  )
}
