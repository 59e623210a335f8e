/** An ask as it may come in. Wide enough for every honest one, too narrow for a novel. */

import * as v from 'valibot'
import type { Ask, AskRow } from '../ask.ts'
import type { Kind } from '../events.ts'
import type { Tone } from '../settings.ts'
import { every, id, number, text } from '../values.ts'
import { action, moment } from './cue.ts'

const words = (most: number, longest: number) => v.pipe(v.array(text(longest)), v.maxLength(most))

const yes = true

const kind = v.picklist(
  every<Kind>({
    ...{ chat: yes, paid: yes, member: yes, follow: yes, join: yes, leave: yes },
    ...{ raid: yes, goal: yes, viewers: yes, subject: yes, deleted: yes, notice: yes },
  }),
)

/** What happened, aliased. */
export const row = v.object({
  at: number,
  kind,
  who: v.exactOptional(text(200)),
  text: v.exactOptional(text(2_000)),
  amount: v.exactOptional(number),
  unit: v.exactOptional(text(20)),
}) satisfies v.GenericSchema<unknown, AskRow>

const room = v.object({
  broadcaster: text(200),
  site: text(200),
  minutesLive: number,
  subject: v.exactOptional(text(500)),
  goal: v.exactOptional(v.object({ reached: number, target: number })),
  viewers: v.exactOptional(number),
  unit: v.exactOptional(text(20)),
})

export const ask = v.object({
  id,
  cue: id,
  want: v.picklist(['tail', 'cue']),
  moment,
  who: words(50, 200),
  why: text(500),
  line: text(500),
  action,
  deadline: number,
  recent: v.pipe(v.array(row), v.maxLength(200)),
  room,
  owed: words(50, 500),
  last: words(50, 500),
  tone: v.picklist(every<Tone>({ warm: yes, playful: yes, calm: yes, hype: yes })),
  language: text(50),
  preferences: text(5_000),
  limits: words(200, 200),
  model: v.exactOptional(text(200)),
}) satisfies v.GenericSchema<unknown, Ask>
