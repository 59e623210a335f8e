import type { Ref } from 'preact'
import type { Advice } from '../../../shared/view.ts'
import { pillOf, plainPillOf, type Pill as State } from '../../state/pill.ts'
import { isGone, type Room } from '../../state/room.ts'
import { advised, blind, menu, pillWords, report, yours } from '../words.ts'
import { Icon, type IconName } from './icon.tsx'

const icons: Record<State['is'], IconName> = {
  yours: 'eye',
  blind: 'blind',
  advice: 'eye',
  ended: 'later',
  away: 'later',
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
  const now = room.now.value
  const pill = view && (plain ? plainPillOf(view, now) : pillOf(view, now, room.aside.value))
  if (!pill) return null
  const words = pillWords(pill)
  const rest = pill.is === 'blind' && lookedSince(room, pill.since) ? blind.looked : words.rest
  const wide = isWide(pill)
  const icon = pill.is === 'kept' && pill.pinned === 0 ? 'later' : icons[pill.is]
  const says = (
    <>
      <span class="badge">
        <Icon name={icon} />
      </span>
      <span class="num">
        {words.head} {rest && <span class={`t2 ${wide ? 'small' : ''}`}>{wide ? rest : `· ${rest}`}</span>}
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
      <span class="row wrap">
        <Ways pill={pill} room={room} />
      </span>
    </div>
  )
}

/** Beside a card, where no pill stands: the pill's own words of not seeing the page, in one thin line. */
export function Strip({ room }: { room: Room }) {
  const view = room.view.value
  const pill = view && pillOf(view, room.now.value)
  if (pill?.is !== 'blind') return null
  const { head, rest } = pillWords(pill)
  return (
    <div class="strip" data-pill="blind">
      <Icon name="blind" />
      <span class="num">
        <b>{head}</b> <span class="t2">{lookedSince(room, pill.since) ? blind.looked : rest}</span>
      </span>
      {pill.why !== 'permission' && <Again room={room} />}
    </div>
  )
}

/** What needs a deed is wider. */
function isWide(pill: State): boolean {
  return pill.is === 'quiet' ? pill.moving : ['yours', 'blind', 'advice', 'ended', 'away'].includes(pill.is)
}

function Ways({ pill, room }: { pill: State; room: Room }) {
  if (pill.is === 'yours') return <YesNo room={room} />
  if (pill.is === 'away' || pill.is === 'ended') return <Away room={room} />
  if (pill.is === 'advice') return <Advising room={room} given={pill.advice} />
  // Only the toolbar can ask the browser for a permission; the words say so.
  if (pill.is === 'blind' && pill.why === 'permission') return null
  return (
    <>
      <Again room={room} />
      {pill.is === 'blind' && <CopyReport room={room} />}
    </>
  )
}

/** In the page there is no space to show a report: it says whether it is copied, and no more. */
function CopyReport({ room }: { room: Room }) {
  const is = room.report.value?.is
  const copied = room.report.value?.is === 'here' && room.report.value.copied
  const words = copied ? report.copiedShort : is === 'asked' ? report.asked : is ? report.failedShort : report.copy
  return (
    <button type="button" class="btn bare" disabled={is === 'asked'} onClick={room.copyReport}>
      {words}
    </button>
  )
}

/** Sidecue points at the page's own menu; it never presses it. */
export function Advising({ room, given }: { room: Room; given: Advice }) {
  return (
    <>
      <button type="button" class="btn" onClick={() => room.point(given)}>
        {advised.show}
      </button>
      <button type="button" class="btn bare" onClick={() => room.putAside(given)}>
        {advised.aside}
      </button>
    </>
  )
}

/** "I step away", and "I am back". */
export function Away({ room, bare = false, done }: { room: Room; bare?: boolean; done?: () => void }) {
  const go = () => {
    room.away()
    done?.()
  }
  return (
    <button type="button" class={`btn ${bare ? 'bare' : ''}`} onClick={go}>
      <Icon name="later" />
      {isGone(room.view.value) ? menu.back : menu.away}
    </button>
  )
}

/** Whether somebody asked for another look since the page went blind. */
export function lookedSince(room: Room, since: number): boolean {
  return (room.looked.value ?? 0) > since
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
