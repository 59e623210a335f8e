/** Overlay, panel and popup: every screen gets the view of its room at once, and again after each change. */

import type { Downlink } from '../../shared/protocol.ts'
import type { View } from '../../shared/view.ts'
import { attempt } from './faults.ts'

export interface Screen {
  surface: 'overlay' | 'panel' | 'popup'
  /** The room that it shows; set when it is known. */
  key: string | undefined
  send(message: Downlink): void
}

export interface Screens {
  add(screen: Screen): void
  remove(screen: Screen): void
  all(): Screen[]
  /** Shows the room's view where it is shown: `now` for what may not wait, else within a fifth of a second. */
  show(key: string | undefined, pace: 'now' | 'soon'): void
}

/** Counts and lights may lag by so long; at 100 rows a second a view for each would be waste. Ms. */
const LAG = 200

const same = (a: View | undefined, b: View): boolean =>
  a !== undefined && JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 })

/** `viewOf` makes the view of a room. A screen is not sent what it shows already. */
export function createScreens(viewOf: (key: string | undefined) => View): Screens {
  const screens = new Map<Screen, View | undefined>()
  const late = new Map<string | undefined, ReturnType<typeof setTimeout>>()

  function push(key: string | undefined): void {
    clearTimeout(late.get(key))
    late.delete(key)
    // An overlay whose reader has not come back yet keeps what it shows.
    const watching = [...screens.keys()].filter(
      (it) => it.key === key && (key !== undefined || it.surface !== 'overlay'),
    )
    if (watching.length === 0) return
    const view = attempt('a view could not be made', () => viewOf(key), undefined)
    if (!view) return
    for (const screen of watching) {
      if (same(screens.get(screen), view)) continue
      screens.set(screen, view)
      screen.send({ type: 'view', view })
    }
  }

  return {
    add: (screen) => void screens.set(screen, undefined),
    remove: (screen) => void screens.delete(screen),
    all: () => [...screens.keys()],
    show(key, pace) {
      if (pace === 'now') push(key)
      else if (!late.has(key))
        late.set(
          key,
          setTimeout(() => push(key), LAG),
        )
    },
  }
}
