/** The brain's front door: everything that another room may call. */

export { type Alias, type Aliases, noAliases, seal, unseal } from './alias.ts'
export { answer } from './answer.ts'
export { begin } from './begin.ts'
export { glance } from './glance.ts'
export { guard, type Refusal } from './guard/index.ts'
export type { Known, Memory } from './memory.ts'
export { notice } from './notice.ts'
export { parseReply } from './parse-reply.ts'
export { promptFor } from './prompt.ts'
export { type Suggestion, suggest } from './suggest.ts'
export type { Answer, Effect, Input, Step } from './types.ts'
export { wakeAt } from './wake.ts'
