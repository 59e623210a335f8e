/** The background's own pulse: both browsers end it after 30 idle seconds, and a socket keeps only Chrome's alive. */

import { browser } from 'wxt/browser'

const SECOND = 1_000
/** An extension API call resets the idle clock in Chrome and Firefox alike (measured in Chromium 156 and Firefox 153). */
const CALL = 20
const ALARM = 'revive'
/** The shortest that Chrome allows. */
const HALF_MINUTE = 0.5

export interface Life {
  /** Starts the pulse if something lives; if nothing does, the alarm rests too. */
  stir(): void
}

/** Calls `tick` once a second while `lives()`, and keeps the background from being put to sleep. `tick` gets the pulse's count. */
export function createLife(lives: () => boolean, tick: (count: number) => void): Life {
  let pulse: ReturnType<typeof setInterval> | undefined
  let count = 0

  function beat(): void {
    count += 1
    if (count % CALL === 0) void browser.runtime.getPlatformInfo()
    tick(count)
    if (!lives()) rest()
  }

  function rest(): void {
    clearInterval(pulse)
    pulse = undefined
    void browser.alarms.clear(ALARM)
  }

  return {
    stir() {
      if (pulse !== undefined) return
      if (!lives()) {
        rest()
        return
      }
      pulse = setInterval(beat, SECOND)
      // Set anew at each start: before Chrome 150 alarms do not outlive the browser.
      void browser.alarms.create(ALARM, { periodInMinutes: HALF_MINUTE })
    },
  }
}

/** Calls `revived` when the alarm has woken a dead background. To be called at once when the background starts. */
export function watchAlarm(revived: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) revived()
  })
}
