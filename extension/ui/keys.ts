import type { Choices } from '../state/choices.ts'
import { after, corners, sizes } from '../state/place.ts'
import type { Room } from '../state/room.ts'

export type Deed = (room: Room, choices: Choices) => void

const onCue =
  (did: 'done' | 'skip' | 'later' | 'pin'): Deed =>
  (room) => {
    const cue = room.view.peek()?.glance.now
    if (!cue) return
    room.act({ did: did === 'pin' && cue.state === 'pinned' ? 'unpin' : did, cue: cue.id })
  }

const insert: Deed = (room) => {
  const cue = room.view.peek()?.glance.now
  if (cue?.action === 'say') room.insert(cue)
}

const mute: Deed = (room) => {
  const cue = room.view.peek()?.glance.now
  if (cue?.offer === 'mute') room.mute(cue)
}

const deeds: Record<string, Deed> = {
  i: insert,
  j: onCue('done'),
  k: onCue('skip'),
  l: onCue('later'),
  m: mute,
  p: onCue('pin'),
  h: (room) => room.hush(),
  c: (_, choices) => choices.place({ corner: after(corners, choices.settings.peek().overlay.corner) }),
  s: (_, choices) => choices.place({ size: after(sizes, choices.settings.peek().overlay.size) }),
}

/** Whether a key is being typed into something. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return target.matches('input:not([type=radio], [type=checkbox])')
}

/** The deed of a single key, where keys act: not while typing, not as part of a chord. `more`: what only this screen has. */
export function deedOf(event: KeyboardEvent, more: Record<string, Deed> = {}): Deed | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.composedPath()[0] ?? null))
    return
  const key = event.key.toLowerCase()
  return more[key] ?? deeds[key]
}
