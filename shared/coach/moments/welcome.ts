/** First words of a newcomer; a regular's return. Who only joins, and was never here, is left in peace. */

import type { RoomEvent } from '../../events.ts'
import { isBot } from '../bots.ts'
import type { Memory, Moment } from '../memory.ts'
import { once, raise } from '../open.ts'
import { drop } from '../outcome.ts'
import { addressed, called, mayName, note, personOf } from '../people.ts'
import { chatPerMinute, isHost, isRegular, timeOf } from '../room.ts'
import { isLight, wentFar } from '../trouble.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import { firstWords } from './greets.ts'
import { heard, type Kind } from './kind.ts'

const DAY = 24 * 60 * 60 * 1000

/** First words that bring a link, or play the room's own notices, are no greeting. */
const NO_GREETING = /https?:|www\.|\b(?:tipped|tips|cheered|gifted|raid(?:s|ing))\s+\d/i

/** A newcomer who says so wants to be noticed. */
const SAYS_NEW =
  /\bfirst (?:time|stream|visit)\b|\b(?:i'?m|im|am) new\b|\bnew here\b|\bjust found\b|\bnever been here\b|\bprimera vez\b|\bprimeira vez\b|\bzum ersten mal\b|\bpremi[eè]re fois\b|\bprima (?:data|dată)\b/i

/** Whole days since the last visit of an earlier evening. */
function daysAway(memory: Memory, name: string, now: number): number | undefined {
  const known = personOf(memory, name)?.known
  if (!known?.visits && !known?.lastSeenAt) return undefined
  return known.lastSeenAt === undefined ? 0 : Math.floor((now - known.lastSeenAt) / DAY)
}

function deserves(turn: Turn, event: RoomEvent, name: string, days: number | undefined): boolean {
  const { memory, now } = turn
  if (event.kind === 'join') return days !== undefined && days >= 1
  if (event.kind !== 'chat' || !firstWords(memory, name)) return false
  if (NO_GREETING.test(event.text ?? '') || !isLight(turn, event)) return false
  return days !== undefined || chatPerMinute(memory.rhythm, now) <= tuning.welcome.busy
}

function onEvent(turn: Turn, event: RoomEvent): void {
  const { who } = event
  if (!who || isHost(turn.memory, event) || isBot(who.name) || who.badges.includes('owner')) return
  // Whom nobody may call by name is not greeted by name.
  if (!mayName(turn.memory, who.name)) return
  const days = daysAway(turn.memory, who.name, turn.now)
  if (!deserves(turn, event, who.name, days)) return
  if (!once(turn, `welcome:${who.name.toLowerCase()}`)) return
  const regular = days !== undefined || isRegular(who)
  const at = timeOf(event, turn.now)
  const moment: Moment = {
    id: `welcome:${event.id}`,
    kind: 'welcome',
    who: [who.name],
    at,
    deadline: at + tuning.welcome.lasts,
    weight: regular ? 0.4 : SAYS_NEW.test(event.text ?? '') ? 0.42 : 0.3,
    matter: { ...(days === undefined ? {} : { days }), ...(regular ? {} : { fresh: true as const }) },
    owed: [],
  }
  raise(turn, regular || !raided(turn) ? moment : together(turn, moment))
}

/** For two minutes after a raid newcomers are greeted together. */
function raided({ memory, now }: Turn): boolean {
  return memory.recent.some((row) => row.kind === 'raid' && now - row.at <= tuning.raid.helps)
}

/** With everybody whose welcome still waits unseen; in time for the first of them. */
function together(turn: Turn, newer: Moment): Moment {
  const older = turn.memory.open.filter(
    ({ kind, seen, from, matter }) => kind === 'welcome' && seen === undefined && from === undefined && matter.fresh,
  )
  for (const moment of older) drop(turn, moment, { state: 'withdrawn', reason: 'greeted together with the next' })
  return {
    ...newer,
    who: [...new Set([...older.flatMap(({ who }) => who), ...newer.who])],
    deadline: Math.min(newer.deadline, ...older.map(({ deadline }) => deadline)),
  }
}

export const welcome: Kind = {
  kind: 'welcome',
  onEvent,
  onHost(turn, _text, words) {
    for (const { name } of called(turn.memory, words))
      note(turn, name, (person) => ({ ...person, greetedAt: turn.now }))
  },
  over(memory, { who, at }, now) {
    if (who.some((name) => wentFar(memory, name, now))) return { state: 'withdrawn', reason: 'they went too far' }
    const people = who.map((name) => personOf(memory, name))
    if (people.every((person) => person?.left)) return { state: 'withdrawn', reason: 'they left' }
    return people.every((person) => person?.left || addressed(person, at)) ? heard : undefined
  },
}
