import { useMemo, useRef, useState } from 'preact/hooks'
import type { Cue } from '../../../shared/cue.ts'
import { aboutLeft } from '../../state/cue.ts'
import type { Room } from '../../state/room.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Key } from '../parts/key.tsx'
import { acts } from '../words.ts'
import { useLaidOut } from './kept.ts'
import { Ring } from './ring.tsx'

interface ActProps {
  name: string
  icon: IconName
  letter: string
  hint?: string
  bare: boolean
  onClick: () => void
}

function Act({ name, icon, letter, hint, bare, onClick }: ActProps) {
  return (
    <button
      type="button"
      class={`btn bare ${bare ? 'sq' : ''}`}
      aria-label={bare ? name : undefined}
      aria-keyshortcuts={letter}
      title={hint ?? name}
      onClick={onClick}
    >
      {bare ? <Icon name={icon} /> : name}
      {!bare && <Key letter={letter} />}
    </button>
  )
}

/** Done with its ring, then Skip, Later, Pin: as words, or all three as icons where one word does not fit. */
export function Acts({ cue, room, icons }: { cue: Cue; room: Room; icons: boolean }) {
  const row = useRef<HTMLDivElement>(null)
  const [tight, setTight] = useState(icons)
  const [left, setLeft] = useState('')
  const begun = useMemo(() => room.now.peek(), [cue.deadline, cue.state])
  useLaidOut(row, (element) => {
    if (element.scrollWidth > element.clientWidth) setTight(true)
  })
  const pinned = cue.state === 'pinned'
  const act = (did: 'done' | 'skip' | 'later' | 'pin' | 'unpin') => () => room.act({ did, cue: cue.id })
  const toPin = { name: pinned ? acts.unpin : acts.pin, onClick: act(pinned ? 'unpin' : 'pin') }
  return (
    <div class="acts" ref={row}>
      <button
        type="button"
        class="done"
        aria-keyshortcuts="J"
        onFocus={() => setLeft(pinned ? '' : acts.aboutLeft(aboutLeft(cue, room.now.peek())))}
        onBlur={() => setLeft('')}
        onClick={act('done')}
      >
        <Ring key={`${cue.deadline}${cue.state}`} cue={cue} now={begun} />
        <span>
          {acts.done}
          <span class="vh">{left}</span>
        </span>
        {!tight && <Key letter="J" />}
      </button>
      {!pinned && <Left cue={cue} room={room} />}
      <span class="grow" />
      <Act name={acts.skip} icon="skip" letter="K" bare={tight} onClick={act('skip')} />
      <Act name={acts.later} icon="later" letter="L" hint={acts.laterHint} bare={tight} onClick={act('later')} />
      <Act {...toPin} icon="pin" letter="P" hint={pinned ? undefined : acts.pinHint} bare={tight} />
    </div>
  )
}

/** The ring in words, for those who asked for stillness; the style sheet hides it from all others. */
function Left({ cue, room }: { cue: Cue; room: Room }) {
  return (
    <span class="left num" aria-hidden="true">
      {acts.left(aboutLeft(cue, room.now.value))}
    </span>
  )
}
