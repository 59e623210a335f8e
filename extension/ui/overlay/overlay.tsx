import { type Signal, useComputed } from '@preact/signals'
import type { Choices } from '../../state/choices.ts'
import type { Room } from '../../state/room.ts'
import { Live } from '../parts/live.tsx'
import { Strip } from '../parts/pill.tsx'
import { language } from '../words.ts'
import { Menu } from './menu.tsx'
import { Stage } from './stage.tsx'

/** Undefined: the menu is closed. `from`: it was opened by a key, takes the focus from there, and gives it back. */
export type MenuState = Signal<{ from: HTMLElement | undefined } | undefined>

/** Closes the menu. Whoever came by keys goes on where they were. */
export function closeMenu(menu: MenuState): void {
  const from = menu.peek()?.from
  menu.value = undefined
  from?.focus()
}

interface Props {
  room: Room
  choices: Choices
  menu: MenuState
  /** What has the focus, if that is in the overlay. */
  focused: () => HTMLElement | undefined
}

/** Everything that stands in the page: one card or one pill in one corner, and its menu while it is open. */
export function Overlay({ room, choices, menu, focused }: Props) {
  const panel = useComputed(() => room.view.value?.panel === true)
  const { hidden, corner, size, theme } = choices.settings.value.overlay
  if (hidden) return null
  const close = () => closeMenu(menu)
  const more = () => {
    menu.value = menu.value ? undefined : { from: focused() }
  }
  const look = theme === 'system' ? undefined : theme
  return (
    <div class="root" lang={language.code} dir={language.dir} data-corner={corner} data-theme={look}>
      <Stage room={room} size={size} onMore={more} />
      {room.cue.value && <Strip room={room} />}
      {menu.value && <Menu room={room} choices={choices} focus={menu.value.from !== undefined} onClose={close} />}
      <Live room={room} off={panel.value} />
    </div>
  )
}
