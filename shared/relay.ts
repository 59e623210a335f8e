/**
 * The frames of a socket at a relay, up and down: JSON texts of at most 64 KB. The ticket says who somebody is; `hello` must say the same.
 *
 * **Broadcaster** (one a session; a newer one takes over): `hello` → `status`, `who`, then what it missed (`reply`, `none`, `act` with
 * `seq` above its `last`). It sends `ask`, `cancel`, `cue`, `events`.
 * **Watcher** (at most four): `hello` → `status`, `who`, then every cue that has changed above its `last`; without a known `epoch` the
 * newest cues. It sends `act`, and nothing else.
 *
 * `seq` counts for each role by itself. A `status` with another `epoch` than the one said in `hello` is a reset: what was known is void,
 * and counting goes on from its `last`. The relay writes before it answers: what it acknowledged or sent with a `seq` survives its sleep.
 *
 * Other frames than `events`: 30 a second of a broadcaster, 10 of all watchers together; what is more is answered by `error` with code `rate`.
 * A client that goes on all the same, or says hello or what makes no sense more than 60 times a second, is sent away.
 *
 * Close codes: 4001 a newer broadcaster took over · 4408 a fifth watcher came, or a broadcaster's third socket, and this was the oldest · 4410 the session
 * is over, or its second screens were sent away · 4426 another version · 4403 another role than the ticket's · 4429 too many frames · 1009 too large a frame.
 */

export type { Did, ShownCue } from './frames/cue.ts'
export type { FromRelay } from './frames/down.ts'
export type { ToRelay } from './frames/up.ts'
