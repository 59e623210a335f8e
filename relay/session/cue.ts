/** A cue as it may come in from the broadcaster's browser. */

import * as v from 'valibot'
import type { CueState } from '../../shared/cue.ts'
import type { ShownCue } from '../../shared/relay.ts'
import { every, id, moment, number, text } from './ask.ts'

const yes = true

const state = v.picklist(
  every<CueState>({
    ...{ waiting: yes, shown: yes, done: yes, heard: yes, skipped: yes },
    ...{ snoozed: yes, pinned: yes, expired: yes, withdrawn: yes, refused: yes },
  }),
)

export const cue = v.object({
  id,
  at: number,
  action: v.picklist(['say', 'do']),
  content: text(1_000),
  tail: v.exactOptional(text(1_000)),
  why: text(500),
  moment,
  deadline: number,
  state,
  template: v.exactOptional(v.pipe(text(50), v.regex(/^[\w-]+@\d+$/))),
  sealed: v.exactOptional(v.pipe(text(4_096), v.regex(/^[\w-]+$/))),
}) satisfies v.GenericSchema<unknown, ShownCue>
