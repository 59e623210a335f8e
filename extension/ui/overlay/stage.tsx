import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Cue } from '../../../shared/cue.ts'
import type { Size } from '../../../shared/settings.ts'
import type { View } from '../../../shared/view.ts'
import { used } from '../../state/cue.ts'
import type { Room } from '../../state/room.ts'
import { Card } from '../card/card.tsx'
import { Pill } from '../parts/pill.tsx'
import { Leaving } from './leaving.tsx'

/** Whether the cue that just left was ticked off. */
function wasUsed(cue: Cue, view: View | undefined): boolean {
  const last = view?.glance.earlier.find((one) => one.id === cue.id)
  return last !== undefined && used(last)
}

/** One cue on stage, else the pill. A cue that leaves while it has the focus gives it to the pill, or to the cue that follows. */
export function Stage({ room, size, onMore }: { room: Room; size: Size; onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null)
  const pill = useRef<HTMLButtonElement>(null)
  const held = useRef(false)
  const last = useRef<Cue | undefined>(undefined)
  const [left, setLeft] = useState<{ cue: Cue; used: boolean } | undefined>()
  const cue = room.cue.value
  const changing = useRef(false)
  changing.current = last.current?.id !== cue?.id
  useLayoutEffect(() => {
    const before = last.current
    last.current = cue
    changing.current = false
    if (!before || before.id === cue?.id) return
    setLeft(cue ? undefined : { cue: before, used: wasUsed(before, room.view.peek()) })
    if (held.current) (pill.current ?? place.current)?.focus()
  }, [cue?.id])
  return (
    <div
      class="stage"
      ref={place}
      tabIndex={-1}
      onFocusIn={() => {
        held.current = true
      }}
      onFocusOut={(event) => {
        // A cue that goes takes its focus along, which Chromium (seen in 156) tells as a loss and others do not: it is still held.
        if (changing.current) return
        held.current = event.relatedTarget instanceof Node && place.current?.contains(event.relatedTarget) === true
      }}
    >
      {cue ? (
        <Card key={cue.id} cue={cue} room={room} size={size} onMore={onMore} />
      ) : (
        <Pill room={room} button={pill} onPress={onMore} />
      )}
      {!cue && left && <Leaving key={left.cue.id} {...left} size={size} onGone={() => setLeft(undefined)} />}
    </div>
  )
}
