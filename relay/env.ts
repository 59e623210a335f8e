/** What the operator sets (wrangler.jsonc, secrets) and what the platform binds. */

import type { FilterEnv } from './filter.ts'
import type { KeysEnv } from './gate/keys.ts'
import type { SecretEnv } from './gate/mac.ts'
import type { Limiter } from './limiter/limiter.ts'
import type { Notes } from './notes/notes.ts'
import type { NotesEnv } from './notes/vectors.ts'
import type { SessionEnv } from './session/env.ts'
import type { Pairing } from './session/pairing.ts'
import type { Session } from './session/session.ts'
import type { Clips } from './voice/clip.ts'
import type { VoiceEnv } from './voice/models.ts'

export interface Env extends SessionEnv, VoiceEnv, NotesEnv, FilterEnv, KeysEnv, SecretEnv {
  SESSIONS: DurableObjectNamespace<Session>
  /** Where a typed code leads, by its hash. */
  PAIRINGS: DurableObjectNamespace<Pairing>
  /** Sessions of one key that may be open at once; empty: 20. */
  SESSIONS_PER_KEY?: string
  /** Counts each client's requests. */
  LIMITER: DurableObjectNamespace<Limiter>
  /** Spoken lines, for five minutes. */
  CLIPS: Clips
  /** The broadcaster's own notes, by the label of the key. */
  NOTES: DurableObjectNamespace<Notes>
  /** `open`: no key is needed, on loopback only. Written by `npm run relay`, by nothing else. */
  AUTH_MODE?: string
  /** `batched`: the log's lines are written together; empty: each as it comes. */
  LOG?: string
  /** `on`: also on loopback; `off`: nowhere; empty: everywhere but on loopback. */
  LIMITS?: string
  /** Requests that may reach a model, of one client in a minute, an hour, a day; empty: 10, 100, 500. */
  LIMIT_MINUTE?: string
  LIMIT_HOUR?: string
  LIMIT_DAY?: string
  /** `on`: plain http is answered also by other names than loopback. Written by `npm run relay -- --lan`, by nothing else. */
  PLAIN_HTTP?: string
  /** The header in which whatever stands in front of the relay tells the caller's address; empty: CF-Connecting-IP. */
  ADDRESS_HEADER?: string
  /** Web origins that may call, separated by commas. Extensions go through to the key check anyway. */
  WEB_ORIGINS?: string
}
