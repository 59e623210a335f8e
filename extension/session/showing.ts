/** A screen's words: what it wants to see, and what the broadcaster did on it. */

import type { Uplink } from '../../shared/protocol.ts'
import { report } from '../faults.ts'
import { saveSettings } from '../settings.ts'
import type { Consults } from './consult.ts'
import type { Guest, Send } from './doors.ts'
import type { Errands } from './errands.ts'
import { injectReader } from './inject.ts'
import type { Phones } from './phone.ts'
import type { Reader } from './readers.ts'
import type { Repairs } from './repairs.ts'
import type { Screen } from './screens.ts'
import type { Session } from './session.ts'
import { activeTab, windowOf } from './tabs.ts'

type Hello = Uplink & { type: 'hello'; role: 'screen' }

interface Seat extends Screen {
  /** An overlay's own tab; for a panel or popup any tab of its window. */
  tab: number | undefined
  window?: number | undefined
  /** Counts the looks for its room: only the last one's answer counts. */
  looks: number
}

/** Screens and the rooms that they show. */
export interface Gallery {
  receive(hello: Hello, tab: number | undefined, send: Send): Guest
  /** Tabs or readers changed: every screen looks for its room again. */
  relocate(): void
}

/** `located`: a screen's room was found, or found anew. */
export function createGallery(staff: Staff, located: (screen: Screen) => void): Gallery {
  const { session } = staff
  const { readers, screens } = session
  const seats = new Set<Seat>()

  /** An overlay shows its own tab. A panel or popup shows its window's active tab, and where that is no room the room that was read last. */
  async function roomOf(seat: Seat): Promise<string | undefined> {
    if (seat.surface === 'overlay') return readers.inTab(seat.tab)?.key
    seat.window ??= await windowOf(seat.tab)
    const tab = await activeTab(seat.window)
    return readers.inTab(tab)?.key ?? session.latest()
  }

  async function locate(seat: Seat): Promise<void> {
    const look = ++seat.looks
    const [before, key] = [seat.key, await roomOf(seat)]
    if (look !== seat.looks) return
    seat.key = key
    if (seat.surface === 'panel' && before !== seat.key) screens.show(before, 'soon')
    screens.show(seat.key, 'now')
    located(seat)
  }

  function receive(hello: Hello, tab: number | undefined, send: Send): Guest {
    const seat: Seat = { surface: hello.surface, key: undefined, tab: hello.tab ?? tab, looks: 0, send }
    screens.add(seat)
    seats.add(seat)
    void locate(seat)
    return {
      hear: (message) => hear(staff, seat, message),
      leave() {
        screens.remove(seat)
        seats.delete(seat)
        if (seat.surface === 'panel') screens.show(seat.key, 'soon')
      },
    }
  }

  return {
    receive,
    relocate() {
      for (const seat of seats) void locate(seat)
    },
  }
}

interface Staff {
  session: Session
  repairs: Repairs
  errands: Errands
  phones: Phones
  consults: Consults
}

function hear({ session, repairs, errands, phones, consults }: Staff, seat: Seat, message: Uplink): void {
  const { key, send } = seat
  if (message.type === 'act') session.act(key, message.act)
  else if (message.type === 'newEvening') session.newEvening(key)
  else if (message.type === 'export') void exportTo(session, key, send)
  else if (message.type === 'mine' && key !== undefined) void answer(session, key, message.yes)
  else if (message.type === 'again' && key !== undefined) session.readers.of(key).forEach(readAgain)
  else if (message.type === 'pack') void repairs.choose(message.pack, message.use)
  else if (message.type === 'report') errands.report(pageOf(session, seat), send)
  else if (message.type === 'insert') errands.insert(pageOf(session, seat), message, send)
  else if (message.type === 'menu') errands.menu(pageOf(session, seat), message, send)
  else if (message.type === 'point') pageOf(session, seat)?.send(message)
  else if (key === undefined || seat.surface !== 'panel') return
  else if (message.type === 'phone') void phones.turn(key, message.on)
  else if (message.type === 'consult') consults.ask(key, message.id, message.question, send)
  else if (message.type === 'enough') consults.enough(key, message.id)
}

/** The page that a screen is about: an overlay's own, else the one whose rows count. */
function pageOf({ readers }: Session, { surface, tab, key }: Seat): Reader | undefined {
  if (surface === 'overlay') return readers.inTab(tab)
  return key === undefined ? undefined : (readers.leader(key) ?? readers.of(key).at(-1))
}

/** A page that lost its reader gets another. */
function readAgain(reader: Reader): void {
  if (reader.gone && reader.tab !== undefined) void injectReader(reader.tab, reader.site)
  else reader.send({ type: 'again' })
}

/** Kept for good; the settings' watcher tells the reader. */
async function answer(session: Session, key: string, yes: boolean): Promise<void> {
  await saveSettings({ mine: { ...session.settings().mine, [key]: yes } })
}

async function exportTo(session: Session, key: string | undefined, send: Send): Promise<void> {
  try {
    const file = await session.evening(key)
    if (file) send({ type: 'evening', ...file })
    else
      send({
        type: 'error',
        code: 'no-evening',
        message: 'There is no evening yet. The first row of a chat begins one.',
      })
  } catch (error) {
    report('the evening could not be read', error)
    send({ type: 'error', code: 'storage', message: 'The evening could not be read from this browser’s storage.' })
  }
}
