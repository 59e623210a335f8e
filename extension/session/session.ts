/** The session: a memory for each live room, and what a row, a tick, a person or the relay does to it. One thing at a time, in order. */

import type { Reply } from '../../shared/ask.ts'
import { type Effect, glance, wakeAt } from '../../shared/coach/index.ts'
import type { Batch, RoomEvent } from '../../shared/events.ts'
import type { Settings } from '../../shared/settings.ts'
import { attempt, report } from '../faults.ts'
import { eveningFile } from './archive.ts'
import { isOver, WATCHED } from './evening.ts'
import { createGuests } from './guests.ts'
import { createListening } from './listening.ts'
import { createPages } from './pages.ts'
import { remember, tonightOf } from './past.ts'
import { answered, asking, unanswered } from './questions.ts'
import { createReaders, type Reader } from './readers.ts'
import { createRelays } from './relays.ts'
import { greeted, isLive, isReturn, openRoom, overhear, type Room, renew, type Step, take, tell } from './room.ts'
import { createScreens } from './screens.ts'
import type { Parts, Session } from './shape.ts'
import { keepSnapshots, snapshotOf } from './snapshot.ts'
import { living, overtaken, sightOf, viewOf } from './view.ts'
import { createWakes } from './wakes.ts'
import { createWriter } from './writer.ts'

export type { Session }

/** Seconds between two notes that a quiet room is still being read. */
const MINUTE = 60

export function createSession({
  log,
  people,
  rooms,
  resumes,
  settings: stored,
  repairs,
  sources,
  choices,
  world,
  wire,
}: Parts): Session {
  const { now } = world
  let settings = stored
  const readers = createReaders()
  const screens = createScreens((key) => {
    const reader = key === undefined ? undefined : (readers.leader(key) ?? readers.of(key).at(-1))
    const panel = screens.all().some((screen) => screen.surface === 'panel' && screen.key === key)
    const [relay, source] = [relays.state(key), listening.state(key)]
    const sight = sightOf(reader, room(key))
    const [packs, notes] = [repairs.notes(sight.site), guests.notes(key)]
    return viewOf({ ...sight, relay, source, packs, notes, panel }, settings, now())
  })
  const relays = createRelays(
    settings.relay,
    resumes,
    { state: (key) => screens.show(key, 'now'), model, reply, none, packs: repairs.offer },
    wire,
  )
  const listening = createListening(sources, choices, { heard, state: (key) => screens.show(key, 'soon') }, world)
  const wakes = createWakes((key) => attempt('a tick failed', () => tickRoom(key), undefined), now)
  const guests = createGuests(
    people,
    (key) => tonightOf(room(key)),
    (key, viewers) => {
      const known = room(key)
      if (known) settle(tell(known, { kind: 'known', viewers }, now()))
    },
  )
  const pagesOf = createPages(now)
  const writer = createWriter(async (writes) => {
    const snapshots = writes.map((write) => snapshotOf(write.room))
    await log.write(pagesOf(writes))
    for (const { room, news } of writes) remember(people, room, news)
    await keepSnapshots(snapshots)
  }, now)

  const room = (key: string | undefined): Room | undefined => (key === undefined ? undefined : rooms.get(key))
  const attached = (key: string): boolean => readers.leader(key) !== undefined

  /** Shows first, then notes for the log: what is on a screen never waits for the disk. */
  function settle(step: Step, care: { written?: () => void; atOnce?: boolean } = {}): void {
    const { room, out } = attempt('a question could not be sealed', () => asking(step.room, step.effects, now()), {
      room: step.room,
      out: [],
    })
    rooms.set(room.key, room)
    screens.show(room.key, care.atOnce || step.effects.length > 0 ? 'now' : 'soon')
    relays.send(room.key, out)
    for (const fault of step.faults) report('a row could not be noticed', fault)
    writer.note(room, { evening: room.evening, entries: step.entries, cues: cuesOf(step.effects) }, care)
    wakes.set(room.key, wakeAt(room.memory))
  }

  function close(room: Room, endedAt: number): Room {
    const next = renew(room, settings, now())
    const evening = room.evening && { endedAt, ...room.evening }
    rooms.set(room.key, next)
    writer.note(next, { evening, entries: [], cues: living(room.memory, now()).map(overtaken) }, { atOnce: true })
    guests.empty(room.key)
    people.over(room.key)
    relays.renew(room.key)
    if (attached(room.key)) relays.open(next)
    screens.show(room.key, 'now')
    return next
  }

  /** The room, with its evening closed if that is over. */
  const current = (room: Room): Room => (isOver(room.evening, room.readAt, now()) ? close(room, room.readAt) : room)

  function ensure(reader: Reader): Room {
    const known = rooms.get(reader.key)
    return known ? current(known) : openRoom(reader, settings, now())
  }

  function tickRoom(key: string): void {
    const known = rooms.get(key)
    if (!known) return
    const step = tell(current(known), { kind: 'tick' }, now())
    if (step.effects.length > 0) {
      settle(step)
    } else {
      rooms.set(key, step.room)
      screens.show(key, 'soon')
      wakes.set(key, wakeAt(step.room.memory))
    }
  }

  function model(key: string, reachable: boolean): void {
    const known = rooms.get(key)
    if (known) settle(tell(known, { kind: 'model', reachable }, now()))
  }

  function reply(key: string, said: Reply): void {
    const known = rooms.get(key)
    const step = known && answered(known, said, now())
    if (step) settle(step)
  }

  function none(key: string, ask: string, code: string): void {
    const known = rooms.get(key)
    const step = known && unanswered(known, ask, code, now())
    if (step) settle(step)
  }

  const live = (): Room[] => [...rooms.values()].filter((room) => isLive(room, attached(room.key), now()))

  /** A quiet chat is read too; that is kept once a minute. */
  function watch(room: Room, count: number): void {
    if (!attached(room.key) || now() - room.rowAt >= WATCHED) return
    const read = { ...room, readAt: now() }
    rooms.set(room.key, read)
    if (room.evening && count % MINUTE === 0) writer.note(read)
  }

  function tick(count: number): void {
    const alive = live()
    for (const key of relays.keys()) if (!alive.some((room) => room.key === key)) relays.close(key)
    listening.tend((key) =>
      attached(key) ? true : readers.of(key).length === 0 && alive.some((room) => room.key === key),
    )
    for (const room of alive) {
      watch(current(room), count)
      attempt('a tick failed', () => tickRoom(room.key), undefined)
    }
  }

  function batch(reader: Reader, batch: Batch, ack: () => void): void {
    if (reader.mine !== 'yes' || reader.barred) return
    if (readers.leader(reader.key) !== reader) {
      ack()
      return
    }
    ensure(reader)
    guests.admit(reader, batch.events, () =>
      settle(take(ensure(reader), batch, settings, now()), { written: ack, atOnce: isPaid(batch.events) }),
    )
  }

  function heard(key: string, events: RoomEvent[], written: () => void = () => undefined): void {
    const stood = rooms.get(key)
    if (!stood) return
    const known = current(stood)
    guests.admit(known, events, () =>
      settle(overhear(current(rooms.get(key) ?? known), events, settings, now()), { written, atOnce: isPaid(events) }),
    )
  }

  function choose(next: Settings): void {
    guests.hurry()
    settings = next
    relays.choose(next.relay)
    for (const room of rooms.values()) {
      settle(tell(room, { kind: 'settings', settings }, now()))
      if (attached(room.key)) relays.open(room)
    }
  }

  return {
    readers,
    screens,
    relays,
    settings: () => settings,
    glance(key) {
      const known = room(key)
      return known && glance(known.memory, now())
    },
    latest: () => readers.latest()?.key ?? [...rooms.values()].sort((a, b) => b.readAt - a.readAt)[0]?.key,
    lives: () => live().length > 0,
    tick,
    welcome(reader) {
      const was = ensure(reader)
      const known = listening.open(greeted({ ...was, readAt: now() }, reader))
      rooms.set(known.key, known)
      relays.open(known)
      const alone = readers.of(known.key).every((other) => other === reader || other.gone)
      if (alone && isReturn(was, reader)) settle(tell(known, { kind: 'act', act: { did: 'back' } }, now()))
    },
    batch,
    hurry: guests.hurry,
    act(key, act) {
      guests.hurry(key)
      const known = room(key)
      if (known) settle(tell(current(known), { kind: 'act', act }, now()), { atOnce: true })
    },
    newEvening(key) {
      guests.hurry(key)
      const known = room(key)
      if (known) close(known, now())
    },
    choose,
    meet: guests.refresh,
    chooseSources(next) {
      listening.choose(next)
      for (const room of rooms.values()) if (attached(room.key)) rooms.set(room.key, listening.open(room))
    },
    async evening(key) {
      guests.hurry(key)
      await writer.settle()
      return eveningFile(log, key, room(key), now())
    },
  }
}

const isPaid = (events: RoomEvent[]) => events.some(({ kind }) => kind === 'paid' || kind === 'member')
const cuesOf = (effects: Effect[]) => effects.flatMap((effect) => ('cue' in effect ? [effect.cue] : []))
