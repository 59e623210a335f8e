import { useEffect, useState } from 'preact/hooks'
import type { Choices } from '../../state/choices.ts'
import type { Room } from '../../state/room.ts'
import { type Listening, listen, type OpenMeter } from '../../state/voice.ts'
import { openMeter } from '../meter.ts'
import { Icon } from '../parts/icon.tsx'
import { listen as words } from '../words.ts'

const turned = (choices: Choices, on: boolean) => choices.change({ waitWhileSpeaking: on })

/** In ⋯: "Wait while I speak". */
export function ListenSwitch({ choices, done }: { choices: Choices; done: () => void }) {
  const on = choices.settings.value.waitWhileSpeaking
  const turn = () => {
    turned(choices, !on)
    done()
  }
  return (
    <button type="button" role="switch" aria-checked={on} class="btn bare" onClick={turn}>
      <Icon name={on ? 'check' : 'mic'} />
      {words.title}
    </button>
  )
}

interface Props {
  room: Room
  choices: Choices
  open?: OpenMeter | undefined
}

/** While it is switched on and an evening goes on: that the microphone is open and what for, or why it is not. */
export function Listen({ room, choices, open = openMeter }: Props) {
  const [is, setIs] = useState<Listening>('asked')
  const [tries, setTries] = useState(0)
  const view = room.view.value
  const live = view?.mine === 'yes' && view.startedAt !== undefined && view.endedAt === undefined
  const wanted = live && choices.settings.value.waitWhileSpeaking
  useEffect(() => {
    if (!wanted) return
    const stop = listen({ open, speaks: room.speaks, turn: setIs })
    // A page that is closed cleans nothing up.
    addEventListener('pagehide', stop)
    return () => {
      removeEventListener('pagehide', stop)
      stop()
    }
  }, [wanted, tries])
  if (!wanted || is === 'asked') return null
  return (
    <section class="ask" aria-label={words.title}>
      {is === 'on' ? (
        <p class="sm" role="status">
          <b>{words.on}</b> <span class="t2">{words.measured}</span>
        </p>
      ) : (
        <Trouble is={is} onAgain={() => setTries(tries + 1)} />
      )}
      <button type="button" class="btn" onClick={() => turned(choices, false)}>
        <Icon name="stop" />
        {words.stop}
      </button>
    </section>
  )
}

function Trouble({ is, onAgain }: { is: keyof typeof words.trouble; onAgain: () => void }) {
  return (
    <p class="sm t2" role="alert">
      {words.trouble[is]}{' '}
      {is === 'refused' && (
        <a href="/sidepanel.html" target="_blank" rel="noreferrer">
          {words.inTab}
        </a>
      )}{' '}
      <button type="button" class="btn bare" onClick={onAgain}>
        {words.again}
      </button>
    </p>
  )
}
