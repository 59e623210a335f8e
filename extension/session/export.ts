/** An evening as JSON lines for the broadcaster: real names, ISO times, absent fields left out. Pure. */

import type { Cue } from '../../shared/cue.ts'
import type { RoomEvent } from '../../shared/events.ts'
import type { Evening } from './evening.ts'

const iso = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : new Date(ms).toISOString())

function eventLine(event: RoomEvent) {
  const { id, at, room, kind, who, text, amount, unit, what, shown, months, target, history } = event
  const facts = { id, at: iso(at), room, kind, who, text, amount, unit, what, shown, months, target, history }
  return { type: 'event', ...facts }
}

function cueLine(cue: Cue) {
  const { id, action, content, sound, tail, tailLane, why, lane, moment, who, state, reason } = cue
  const [at, deadline, shownAt] = [iso(cue.at), iso(cue.deadline), iso(cue.shownAt)]
  return {
    type: 'cue',
    id,
    at,
    action,
    content,
    sound,
    tail,
    tailLane,
    why,
    lane,
    moment,
    who,
    deadline,
    shownAt,
    state,
    reason,
  }
}

/**
 * The whole evening, one JSON object a line, newline at the end: first the evening, then events and cues in order of time.
 * `events` come in the order in which they were logged, which decides among equal times; a cue stands after its event.
 */
export function eveningLines(evening: Evening, events: RoomEvent[], cues: Cue[]): string {
  const { site, room, startedAt } = evening
  const rest = [
    ...events.map((event) => ({ at: event.at, line: eventLine(event) })),
    ...cues.map((cue) => ({ at: cue.at, line: cueLine(cue) })),
  ].sort((a, b) => a.at - b.at)
  const first = { type: 'evening', version: 1, site, room, startedAt: iso(startedAt) }
  return [first, ...rest.map(({ line }) => line)].map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** The file's name: `sidecue-twitch-somebody-2026-11-21-2004.jsonl`, in UTC. */
export function eveningName({ site, room, startedAt }: Evening): string {
  const at = new Date(startedAt).toISOString()
  const safe = room.replace(/[^\p{L}\p{N}_-]+/gu, '-')
  return `sidecue-${site}-${safe}-${at.slice(0, 10)}-${at.slice(11, 16).replace(':', '')}.jsonl`
}

/** One cue a line, with its last state: what the log holds, and over it what is on stage, waiting or pinned this moment. */
export function lastStates(logged: Cue[], living: Cue[]): Cue[] {
  const byId = new Map(logged.map((cue) => [cue.id, cue]))
  for (const cue of living) byId.set(cue.id, { ...byId.get(cue.id), ...cue })
  return [...byId.values()]
}
