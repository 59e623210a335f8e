import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Corner } from '../../../shared/settings.ts'
import type { Choices } from '../../state/choices.ts'
import type { Room } from '../../state/room.ts'
import { Icon } from '../parts/icon.tsx'
import { Away } from '../parts/pill.tsx'
import { Segment } from '../parts/segment.tsx'
import { menu } from '../words.ts'

interface Props {
  room: Room
  choices: Choices
  /** Opened by a key: then the focus is in the overlay already, and goes on into the menu. */
  focus: boolean
  onClose: () => void
}

/** Where the card stands and how it looks, without dragging; hush and hide. */
export function Menu({ room, choices, focus, onClose }: Props) {
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (focus) first.current?.focus()
  }, [])
  const { corner, size, theme } = choices.settings.value.overlay
  const hushed = (room.view.value?.glance.hushUntil ?? 0) > room.now.value
  const hush = () => {
    room.hush()
    onClose()
  }
  return (
    <div class="menu" role="dialog" aria-label={menu.title}>
      <div class="row">
        <h3 class="grow">{menu.title}</h3>
        <button type="button" class="btn bare sq" ref={first} aria-label={menu.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <Corners at={corner} onChoose={(next) => choices.place({ corner: next })} />
      <Segment
        legend={menu.size}
        quiet
        choices={menu.sizes}
        value={size}
        onChoose={(next) => choices.place({ size: next })}
      />
      <Segment
        legend={menu.look}
        quiet
        choices={menu.themes}
        value={theme}
        onChoose={(next) => choices.place({ theme: next })}
      />
      <div class="row">
        <button type="button" class="btn grow" onClick={hush}>
          <Icon name="hush" />
          {hushed ? menu.unhush : menu.hush}
        </button>
        <button type="button" class="btn grow" title={menu.shown} onClick={() => choices.place({ hidden: true })}>
          <Icon name="blind" />
          {menu.hide}
        </button>
      </div>
      {room.view.value?.room && <Away room={room} done={onClose} />}
    </div>
  )
}

function Corners({ at, onChoose }: { at: Corner; onChoose: (corner: Corner) => void }) {
  return (
    <fieldset>
      <legend class="vh">{menu.corner}</legend>
      <div class="corners">
        {(Object.entries(menu.corners) as [Corner, string][]).map(([corner, name]) => (
          <button key={corner} type="button" class="btn" aria-pressed={corner === at} onClick={() => onChoose(corner)}>
            <span class="pos" data-at={corner} />
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
