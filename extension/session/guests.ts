/** Who comes into a room, and what earlier evenings know of them: the brain is told before it hears what they say. */

import type { Known } from '../../shared/coach/index.ts'
import type { RoomEvent } from '../../shared/events.ts'
import { attempt, report } from '../faults.ts'
import type { People, Remembered } from '../viewers/index.ts'

export interface Place {
  key: string
  site: string
}

export interface Guests {
  /** Does `go` when the brain knows the people of these events; at once where nobody is new. In order for each room. */
  admit(place: Place, events: readonly RoomEvent[], go: () => void): void
  /** Whoever still waits goes in at once, looked up or not: what comes next must find them inside. Without a room, in all rooms. */
  hurry(key?: string): void
  /** The broadcaster's notes on people of the room, by login in lower case. */
  notes(key: string | undefined): Readonly<Record<string, string>>
  /** Somebody was forgotten, noted or imported: everybody of the rooms is looked up again. */
  refresh(): void
  /** The next evening begins with nobody. */
  empty(key: string): void
}

/** Rows in line. */
interface Waiting {
  go(): void
  ready: boolean
}

interface Lobby extends Place {
  /** Who was looked up, by login in lower case; the name as written. */
  asked: Map<string, string>
  known: Set<string>
  notes: Record<string, string>
}

/** The disk answers in a few milliseconds; a cue waits no longer for it. Ms. */
const PATIENCE = 50

const nothing: Remembered = { known: [], notes: {} }

/** `tonight`: the room's evening and unit. `tell`: the brain learns of viewers. */
export function createGuests(
  people: Pick<People, 'remember'>,
  tonight: (key: string) => { evening?: string; unit?: string },
  tell: (key: string, known: Known[]) => void,
): Guests {
  const lobbies = new Map<string, Lobby>()
  /** By room: what comes while somebody is looked up waits in line. */
  const lines = new Map<string, Waiting[]>()

  function lobbyOf({ key, site }: Place): Lobby {
    const lobby = lobbies.get(key) ?? { key, site, asked: new Map(), known: new Set(), notes: {} }
    lobbies.set(key, lobby)
    return lobby
  }

  function learn(lobby: Lobby, { known, notes }: Remembered): void {
    if (lobbies.get(lobby.key) !== lobby) return
    Object.assign(lobby.notes, notes)
    for (const { name } of known) lobby.known.add(name.toLowerCase())
    if (known.length > 0 || Object.keys(notes).length > 0) tell(lobby.key, known)
  }

  async function remember(lobby: Lobby, names: readonly string[]): Promise<Remembered> {
    try {
      return await people.remember(lobby.site, names, tonight(lobby.key))
    } catch (error) {
      report('the viewers could not be read', error)
      return nothing
    }
  }

  /** What comes too late for the row is told all the same. */
  function introduce(lobby: Lobby, names: readonly string[], done: () => void): void {
    const timer = setTimeout(done, PATIENCE)
    void remember(lobby, names).then((remembered) => {
      learn(lobby, remembered)
      clearTimeout(timer)
      done()
    })
  }

  /** Takes in, in order, who may go. */
  function advance(key: string): void {
    const line = lines.get(key) ?? []
    while (line[0]?.ready) attempt('rows could not be taken', line.shift()!.go, undefined)
    if (line.length === 0) lines.delete(key)
  }

  async function lookAgain(lobby: Lobby): Promise<void> {
    const names = [...lobby.asked.values()]
    const remembered = await remember(lobby, names)
    const still = new Set(remembered.known.map(({ name }) => name.toLowerCase()))
    const gone = [...lobby.known].filter((login) => !still.has(login)).map((name) => ({ name }))
    lobby.known.clear()
    lobby.notes = {}
    learn(lobby, { ...remembered, known: [...remembered.known, ...gone] })
    if (lobbies.get(lobby.key) === lobby) tell(lobby.key, [])
  }

  return {
    admit(place, events, go) {
      const lobby = lobbyOf(place)
      const names = strangers(lobby, events)
      const line = lines.get(place.key) ?? []
      if (names.length === 0 && line.length === 0) return go()
      const waiting = { go, ready: names.length === 0 }
      lines.set(place.key, [...line, waiting])
      if (waiting.ready) return
      introduce(lobby, names, () => {
        waiting.ready = true
        advance(place.key)
      })
    },
    hurry(only) {
      for (const [key, line] of lines) {
        if (only !== undefined && key !== only) continue
        for (const waiting of line) waiting.ready = true
        advance(key)
      }
    },
    notes: (key) => (key !== undefined && lobbies.get(key)?.notes) || {},
    refresh() {
      for (const lobby of lobbies.values()) void lookAgain(lobby)
    },
    empty: (key) => void lobbies.delete(key),
  }
}

/** Names that were not looked up tonight; they are from now on. */
function strangers({ asked }: Lobby, events: readonly RoomEvent[]): string[] {
  const names: string[] = []
  for (const { who, kind } of events) {
    const login = who?.name.toLowerCase()
    if (!who || login === undefined || kind === 'deleted' || asked.has(login)) continue
    asked.set(login, who.name)
    names.push(who.name)
  }
  return names
}
