/** A cue as it goes to the second screens, and what may be done about it there. */

import * as v from 'valibot'
import type { CueState, MomentKind } from '../cue.ts'
import { every, id, number, text } from '../values.ts'

const yes = true
const mayBe = v.exactOptional

export const moment = v.picklist(
  every<MomentKind>({
    ...{ thanks: yes, milestone: yes, raid: yes, boundary: yes, question: yes, welcome: yes, quiet: yes },
    ...{ 'quiet-host': yes, money: yes, rush: yes, fair: yes, promise: yes, break: yes, close: yes, back: yes },
  }),
)

const state = v.picklist(
  every<CueState>({
    ...{ waiting: yes, shown: yes, done: yes, heard: yes, skipped: yes },
    ...{ snoozed: yes, pinned: yes, expired: yes, withdrawn: yes, refused: yes },
  }),
)

export const action = v.picklist(['say', 'do'])

/** A cue as it is on stage. Names are aliases (`V1`), as in an ask; times in ms since 1970. */
export const cue = v.object({
  /** The same id again replaces what was known of it: a tail came, it is done, it was withdrawn. */
  id,
  at: number,
  action,
  content: text(1_000),
  tail: mayBe(text(1_000)),
  why: text(500),
  moment,
  deadline: number,
  state,
  /** Name and version of what its words were made with: a prompt, as `cue@1`, or the rules. */
  template: mayBe(v.pipe(text(50), v.regex(/^[\w-]+@\d+$/))),
  /** `content`, `tail` and `why` with names, encrypted for the watchers; the key never comes to a relay. Base64url. */
  sealed: mayBe(v.pipe(text(4_096), v.regex(/^[\w-]+$/))),
})

/** What a watcher may do about a cue. `undo` takes its `done` or `skip` back. */
export const did = v.picklist(['done', 'skip', 'later', 'pin', 'undo'])

export type ShownCue = v.InferOutput<typeof cue>
export type Did = v.InferOutput<typeof did>
