import { useRef, useState } from 'preact/hooks'
import type { Choices } from '../../state/choices.ts'
import { isGone, type Room } from '../../state/room.ts'
import { Icon } from '../parts/icon.tsx'
import { Away } from '../parts/pill.tsx'
import { menu, panel } from '../words.ts'
import { ListenSwitch } from './listen.tsx'

/** ⋯: what is needed once an evening. A new evening asks for a second press. */
export function More({ room, choices, onOptions }: { room: Room; choices: Choices; onOptions: () => void }) {
  const [open, setOpen] = useState<'' | 'open' | 'sure'>('')
  const view = room.view.value
  const mine = view?.room !== undefined && view.mine === 'yes'
  const button = useRef<HTMLButtonElement>(null)
  const close = () => setOpen('')
  /** What was pressed goes with the menu, and must not take the focus along. */
  const leave = () => {
    close()
    button.current?.focus()
  }
  const end = () => {
    room.ends()
    leave()
  }
  const begin = () => {
    if (open !== 'sure') return setOpen('sure')
    room.newEvening()
    leave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc and leaving close the menu from anywhere inside it
    <div
      class="more"
      onKeyDown={(event) => event.key === 'Escape' && open && leave()}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close()
      }}
    >
      <button
        type="button"
        class="btn bare sq"
        ref={button}
        aria-label={panel.more}
        aria-expanded={open !== ''}
        onClick={() => setOpen(open ? '' : 'open')}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="menu">
          {mine && <Away room={room} bare done={leave} />}
          {mine && view.startedAt !== undefined && !isGone(view) && (
            <button type="button" class="btn bare" onClick={end}>
              <Icon name="stop" />
              {menu.ends}
            </button>
          )}
          <ListenSwitch choices={choices} done={leave} />
          {mine && (
            <button type="button" class="btn bare" onClick={begin}>
              <Icon name="later" />
              {open === 'sure' ? panel.newEveningSure : panel.newEvening}
            </button>
          )}
          <button type="button" class="btn bare" onClick={onOptions}>
            <Icon name="gear" />
            {panel.options}
          </button>
        </div>
      )}
    </div>
  )
}
