import type { Ref } from 'preact'
import { pillOf, type Pill as State } from '../../state/pill.ts'
import type { Room } from '../../state/room.ts'
import { blind, pillWords, yours } from '../words.ts'
import { Icon, type IconName } from './icon.tsx'

const icons: Record<State['is'], IconName> = {
  yours: 'eye',
  blind: 'blind',
  hush: 'hush',
  kept: 'pin',
  quiet: 'wave',
  rules: 'plug',
  looking: 'search',
  listening: 'ear',
}

interface Props {
  room: Room
  onPress?: () => void
  /** The part that takes the focus of a cue that left. */
  button?: Ref<HTMLButtonElement>
  /** Where deeds are offered elsewhere (the panel): only the words. */
  plain?: boolean
}

/** The idle form of the card. The whole pill opens the menu; what needs a deed is wider and offers one way on. */
export function Pill({ room, onPress, button, plain = false }: Props) {
  const view = room.view.value
  const pill = view && pillOf(view, room.now.value)
  if (!pill) return null
  const { head, rest } = pillWords(pill)
  const wide = pill.is === 'blind' || pill.is === 'yours'
  const icon = pill.is === 'kept' && pill.pinned === 0 ? 'later' : icons[pill.is]
  const says = (
    <>
      <span class="badge">
        <Icon name={icon} />
      </span>
      <span class="num">
        {head} {rest && <span class={`t2 ${wide ? 'small' : ''}`}>{wide ? rest : `· ${rest}`}</span>}
      </span>
    </>
  )
  if (plain)
    return (
      <p class={`pill ${wide ? 'wide' : ''} ${pill.is === 'blind' ? 'warned' : ''}`} data-pill={pill.is}>
        {says}
      </p>
    )
  if (!wide)
    return (
      <button type="button" class="pill" ref={button} data-pill={pill.is} onClick={onPress}>
        {says}
      </button>
    )
  return (
    <div class={`pill wide ${pill.is === 'blind' ? 'warned' : ''}`} data-pill={pill.is}>
      <button type="button" class="whole" ref={button} onClick={onPress}>
        {says}
      </button>
      <span class="row">{pill.is === 'blind' ? <Again room={room} /> : <YesNo room={room} />}</span>
    </div>
  )
}

/** "Read again". */
export function Again({ room }: { room: Room }) {
  return (
    <button type="button" class="btn" onClick={room.again}>
      {blind.again}
    </button>
  )
}

/** The answer to "Is this your room?". */
export function YesNo({ room }: { room: Room }) {
  return (
    <>
      <button type="button" class="btn pri" onClick={() => room.mine(true)}>
        {yours.yes}
      </button>
      <button type="button" class="btn" onClick={() => room.mine(false)}>
        {yours.no}
      </button>
    </>
  )
}
