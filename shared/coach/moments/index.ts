import type { MomentKind } from '../../cue.ts'
import { back } from './back.ts'
import { boundary } from './boundary.ts'
import { pause } from './break.ts'
import { close } from './close.ts'
import { fair } from './fair.ts'
import type { Kind } from './kind.ts'
import { milestone } from './milestone.ts'
import { money } from './money.ts'
import { promise } from './promise.ts'
import { question } from './question.ts'
import { quiet } from './quiet.ts'
import { quietHost } from './quiet-host.ts'
import { raid } from './raid.ts'
import { rush } from './rush.ts'
import { thanks } from './thanks.ts'
import { welcome } from './welcome.ts'

/**
 * Every kind of moment. Order matters: a boundary first, so that what crosses it is neither a question nor a wish; a question takes
 * over the welcome of its asker.
 */
export const kinds: readonly Kind[] = [
  boundary,
  thanks,
  milestone,
  raid,
  question,
  promise,
  welcome,
  quiet,
  quietHost,
  money,
  rush,
  fair,
  pause,
  close,
  back,
]

export const kindOf: Partial<Record<MomentKind, Kind>> = Object.fromEntries(kinds.map((kind) => [kind.kind, kind]))
