import type { MomentKind } from '../../cue.ts'
import type { Kind } from './kind.ts'
import { milestone } from './milestone.ts'
import { question } from './question.ts'
import { quiet } from './quiet.ts'
import { raid } from './raid.ts'
import { thanks } from './thanks.ts'
import { welcome } from './welcome.ts'

/** Every kind of moment. Order matters: a question takes over the welcome of its asker. */
export const kinds: readonly Kind[] = [thanks, milestone, raid, question, welcome, quiet]

export const kindOf: Partial<Record<MomentKind, Kind>> = Object.fromEntries(kinds.map((kind) => [kind.kind, kind]))
