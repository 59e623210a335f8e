import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Cue } from '../../shared/cue.ts'
import type { PrivateMessage } from '../../shared/private.ts'
import type { Act, Downlink, Uplink } from '../../shared/protocol.ts'
import type { Advice, View } from '../../shared/view.ts'
import { type Consult, createConsult } from './consult.ts'
import {
  type Copy,
  createInsertions,
  createMutings,
  createReports,
  type Insertion,
  type Muting,
  type Report,
} from './errands.ts'
import { createPhone, type PhoneState } from './phone.ts'
import type { Heard } from './voice.ts'

export interface Trouble {
  code: string
  message: string
}

/** One room as a screen holds it: what is so, and what can be done. Every screen and every test mounts on this. */
export interface Room {
  /** Undefined until the session has answered. */
  view: ReadonlySignal<View | undefined>
  /** The cue on stage: the same object until something of it changes, so that a card is not drawn anew for a count beside it. */
  cue: ReadonlySignal<Cue | undefined>
  /** The session's clock, ms since 1970; moves with `tick`. */
  now: ReadonlySignal<number>
  /** The last error the session sent, until the next deed. */
  trouble: ReadonlySignal<Trouble | undefined>
  /** An export was asked for and has not come yet. */
  exporting: ReadonlySignal<boolean>
  /** When this screen last asked for another look at the page, on the session's clock. */
  looked: ReadonlySignal<number | undefined>
  /** What of the page cannot be read, once it was asked for. */
  report: ReadonlySignal<Report | undefined>
  /** The last line that was to go into the chat box. */
  insertion: ReadonlySignal<Insertion | undefined>
  /** The last viewer whose menu was to be opened. */
  muting: ReadonlySignal<Muting | undefined>
  /** Private messages, newest first; none where they are not switched on. */
  privates: ReadonlySignal<readonly PrivateMessage[]>
  /** The phone beside the camera. */
  phone: PhoneState
  /** Ask the coach. */
  consult: Consult
  /** Advice that was put aside on this screen. */
  aside: ReadonlySignal<Advice | undefined>
  /** A line to the session is open (again): says hello, and what could not be said before. */
  opened(send: Send): void
  receive(message: Downlink): void
  /** Call about once a second. */
  tick(): void
  act(act: Act): void
  /** Five minutes of hush, or the end of it. */
  hush(): void
  /** Away from the camera, or back: then it is told who gave, asked and came meanwhile. */
  away(): void
  /** The evening is over for the host, until they are back. */
  ends(): void
  /** What the microphone hears of the host. Nobody pressed anything: no trouble is cleared, and it is not told late. */
  speaks(heard: Heard): void
  mine(yes: boolean): void
  again(): void
  exportEvening(): void
  newEvening(): void
  /** Asks for the report, and copies it when it comes. */
  copyReport(): void
  /** Puts a cue's line into the page's chat box, or on the clipboard where that cannot be. Sends nothing. */
  insert(cue: Cue): void
  /** Has the page open the site's own menu for the cue's viewer. Mutes nobody; done then says that they are muted. */
  mute(cue: Cue): void
  /** Ms since the last insertion changed. */
  sinceInsertion(): number
  /** Repaired selectors: used, or not (any more). */
  usePack(pack: string, use: boolean): void
  /** Shows on the page where an advice is followed. */
  point(advice: Advice): void
  putAside(advice: Advice): void
}

/** False: the line is down, the message was not sent. */
export type Send = (message: Uplink) => boolean

export interface RoomParts {
  /** What this screen says of itself when a line opens. */
  hello: Uplink & { type: 'hello' }
  /** Ms since 1970 on this screen. */
  clock?: () => number
  /** Keeps an exported evening, as a file for instance. */
  keep?: (name: string, lines: string) => void
  /** To the clipboard. */
  copy?: Copy
}

const hushMinutes = 5

const surfaceOf = (hello: RoomParts['hello']): string => (hello.role === 'screen' ? hello.surface : hello.role)

/** Away, or done for tonight, as they said. */
export const isGone = (view: View | undefined): boolean => (view?.endedAt ?? view?.glance.awayAt) !== undefined

/** Follows `read`, and keeps the value that it has while the next one says the same. */
function steady<T>(read: () => T): ReadonlySignal<T> {
  let [last, text] = [undefined as T, 'nothing yet']
  return computed(() => {
    const next = read()
    const says = JSON.stringify(next) ?? ''
    if (says !== text) [last, text] = [next, says]
    return last
  })
}

export function createRoom({ hello, clock = Date.now, keep = () => {}, copy = async () => false }: RoomParts): Room {
  const view = signal<View | undefined>()
  const cue = steady(() => view.value?.glance.now)
  const now = signal(clock())
  const trouble = signal<Trouble | undefined>()
  const exporting = signal(false)
  const looked = signal<number | undefined>()
  const privates = signal<readonly PrivateMessage[]>([])
  const aside = signal<Advice | undefined>()
  let ahead = 0
  let send: Send = () => false
  let unsaid: Uplink[] = []
  const count = (): void => {
    now.value = clock() - ahead
  }
  const show = (next: View): void => {
    ahead = clock() - next.at
    batch(() => {
      view.value = next
      count()
    })
  }
  const deed = (message: Uplink): void => {
    trouble.value = undefined
    // Pressed while the background is away: said as soon as it is back, a moment later.
    if (!send(message)) unsaid.push(message)
  }
  const reports = createReports({ clock, copy, say: deed })
  const phone = createPhone({ copy, say: deed })
  const consult = createConsult({ clock, say: deed })
  const insertions = createInsertions({ screen: surfaceOf(hello), clock, copy, say: deed })
  const mutings = createMutings({ screen: surfaceOf(hello), clock, say: deed })
  return {
    view,
    cue,
    now,
    trouble,
    exporting,
    report: reports.report,
    insertion: insertions.insertion,
    muting: mutings.muting,
    looked,
    privates,
    phone,
    consult,
    aside,
    tick() {
      count()
      reports.tick()
      insertions.tick()
      consult.tick()
      mutings.tick()
    },
    opened(line) {
      send = line
      const waiting = unsaid
      unsaid = []
      for (const message of [hello, ...waiting]) if (!send(message) && message !== hello) unsaid.push(message)
    },
    receive(message) {
      if (message.type === 'view') show(message.view)
      if (message.type === 'private') privates.value = message.messages
      if (message.type === 'phone') phone.came(message.phone, message.told)
      if (message.type === 'said') consult.came(message.id, message.said)
      if (message.type === 'report') void reports.came(message.text)
      if (message.type === 'inserted') void insertions.came(message.id, message.how)
      if (message.type === 'shown') mutings.came(message.id, message.how)
      if (message.type === 'error') {
        exporting.value = false
        trouble.value = { code: message.code, message: message.message }
      }
      if (message.type === 'evening') {
        exporting.value = false
        keep(message.name, message.lines)
      }
    },
    act: (act) => deed({ type: 'act', act }),
    hush() {
      const hushed = (view.value?.glance.hushUntil ?? 0) > now.value
      deed({ type: 'act', act: { did: 'hush', minutes: hushed ? 0 : hushMinutes } })
    },
    away: () => deed({ type: 'act', act: { did: isGone(view.value) ? 'back' : 'away' } }),
    ends: () => deed({ type: 'act', act: { did: 'ends' } }),
    speaks: (did) => void send({ type: 'act', act: { did } }),
    mine: (yes) => deed({ type: 'mine', yes }),
    again() {
      looked.value = now.value
      deed({ type: 'again' })
    },
    exportEvening() {
      deed({ type: 'export' })
      exporting.value = true
    },
    newEvening() {
      consult.clear()
      deed({ type: 'newEvening' })
    },
    copyReport: reports.ask,
    insert: insertions.insert,
    mute: mutings.open,
    sinceInsertion: insertions.since,
    usePack: (pack, use) => deed({ type: 'pack', pack, use }),
    point: (advice) => deed({ type: 'point', advice }),
    putAside(advice) {
      aside.value = advice
    },
  }
}
