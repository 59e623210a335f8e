/** Overlay, panel and popup: every screen gets the view of its room at once, and again after each change. */

import type { Downlink } from '../../shared/protocol.ts'
import type { View } from '../../shared/view.ts'
import { attempt } from '../faults.ts'
import { glimpseOf, pressing } from './glimpse.ts'

export interface Screen {
  surface: 'overlay' | 'panel' | 'popup' | 'phone'
  /** The room that it shows; set when it is known. */
  key: string | undefined
  send(message: Downlink): void
}

export interface Screens {
  add(screen: Screen): void
  remove(screen: Screen): void
  all(): Screen[]
  /** Shows the room's view where it is shown: `now` for what may not wait, else a little later. Numbers always may, in an overlay. */
  show(key: string | undefined, pace: 'now' | 'soon'): void
}

/**
 * Counts and lights may lag by so long; at 100 rows a second a view for each would be waste. An overlay stands in the page, takes
 * the page's own time, and a number that runs there would draw the eye. Ms.
 */
const LAG = { overlay: 1_000, panel: 250, popup: 250, phone: 250 } as const

const same = (a: View | undefined, b: View): boolean =>
  a !== undefined && JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 })

/** `viewOf` makes the view of a room. A screen is not sent what it shows already. */
export function createScreens(viewOf: (key: string | undefined) => View): Screens {
  const screens = new Map<Screen, View | undefined>()
  const late = new Map<Screen, ReturnType<typeof setTimeout>>()

  /** An overlay whose reader has not come back yet keeps what it shows. */
  const watching = (key: string | undefined): Screen[] =>
    [...screens.keys()].filter((it) => it.key === key && (key !== undefined || it.surface !== 'overlay'))

  function rest(screen: Screen): void {
    clearTimeout(late.get(screen))
    late.delete(screen)
  }

  function send(screen: Screen, view: View): void {
    rest(screen)
    if (same(screens.get(screen), view)) return
    screens.set(screen, view)
    screen.send({ type: 'view', view })
  }

  /** What lags comes when its time has come; `due` is the screen whose time it is. */
  function push(key: string | undefined, due?: Screen): void {
    const to = watching(key).filter((screen) => !due || screen === due)
    const view = to.length > 0 && attempt('a view could not be made', () => viewOf(key), undefined)
    if (!view) return
    for (const screen of to) {
      const [before, shown] = [screens.get(screen), screen.surface === 'overlay' ? glimpseOf(view) : view]
      if (!due && screen.surface === 'overlay' && before && pressing(before) === pressing(shown)) wait(screen)
      else send(screen, shown)
    }
  }

  /** By then it may show another room. */
  function wait(screen: Screen): void {
    if (late.has(screen)) return
    const due = (): void => {
      late.delete(screen)
      push(screen.key, screen)
    }
    late.set(screen, setTimeout(due, LAG[screen.surface]))
  }

  return {
    add: (screen) => void screens.set(screen, undefined),
    remove(screen) {
      rest(screen)
      screens.delete(screen)
    },
    all: () => [...screens.keys()],
    show(key, pace) {
      if (pace === 'now') push(key)
      else watching(key).forEach(wait)
    },
  }
}
