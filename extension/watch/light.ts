import type { RoomEvent } from '../../shared/events.ts'
import type { Advice, Capture } from '../../shared/view.ts'
import {
  afresh,
  captureOf,
  changesIn,
  type Health,
  listFound,
  listLost,
  roomTold,
  rowCame,
  rowFilled,
  seeking,
} from './health.ts'
import { oddRows } from './odd.ts'

/** The capture light: what happened to the list and its rows, and what that proves. Says so when it changes, and when time alone changes it. */
export interface Light {
  judged(outcome: 'read' | 'unknown' | 'filled', row: Element): void
  events(events: readonly RoomEvent[]): void
  found(): void
  lost(): void
  /** What the page could do better. */
  advice(advice: Advice | undefined): void
  /** What was proved is forgotten ("Read again"). */
  afresh(): void
  /** Says what it shows, if that is new. */
  show(): void
  /** Says it though it is not. */
  repeat(): void
  /** Builds of rows that could not be read. */
  odd(): { shape: string; count: number }[]
  /** Rows that were read. */
  read(): number
}

export interface LightOptions {
  now: () => number
  capture(capture: Capture): void
  signal: AbortSignal
}

export function createLight({ now, capture, signal }: LightOptions): Light {
  let health: Health = seeking(now())
  let advice: Advice | undefined
  let told = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const odd = oddRows()

  function show(): void {
    const seen = captureOf(health, now())
    const light = advice && seen.state !== 'blind' ? { ...seen, advice } : seen
    const said = JSON.stringify(light)
    if (said !== told) capture(light)
    told = said
    wait()
  }

  function wait(): void {
    const ms = signal.aborted ? undefined : changesIn(health, now())
    if (ms !== undefined) timer ??= setTimeout(again, ms + 1)
  }

  function again(): void {
    timer = undefined
    show()
  }

  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    judged(outcome, row) {
      if (outcome === 'filled') health = rowFilled(health)
      else if (outcome === 'read') health = rowCame(health, true, now())
      else health = rowCame(health, false, now(), odd.add(row, now()))
    },
    events(events) {
      health = roomTold(health, events, now())
    },
    found() {
      health = listFound(health)
    },
    lost() {
      health = listLost(health, now())
    },
    advice(next) {
      advice = next
    },
    afresh() {
      health = afresh(health)
      odd.forget()
    },
    show,
    repeat() {
      told = ''
      show()
    },
    odd: odd.list,
    read: () => health.read,
  }
}
