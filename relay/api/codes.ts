/** What the codes mean, for whoever writes a client: of a refusal, and of an answer that the rules gave in a model's place. */

import type { FailureCode } from '../models/failure.ts'

/** Of problem JSON. */
export const problemCodes: Record<string, string> = {
  key: 'No access key, or one that this relay does not know.',
  session: 'No session’s token, or one that is over or of another session.',
  ticket: 'No ticket, or one that was used, is over or of another session.',
  code: 'The typed code leads nowhere.',
  over: 'The session is over, or was erased: open another.',
  json: 'The body is not JSON.',
  form: 'The form cannot be read.',
  field: '`field` is missing or of the wrong kind; `detail` says how.',
  'bad-request': 'The request cannot be read.',
  body: 'The body is too large.',
  foul: 'Words that nobody is made to say.',
  empty: 'No sound was sent, or none came back.',
  silence: 'Nothing was said in the recording that could be understood.',
  'sound-type': 'The recording is of no kind that is heard.',
  'sound-size': 'The recording is too large.',
  'sound-length': 'The recording is too long.',
  'note-type': 'The note is no text.',
  'note-size': 'The note is too large.',
  'note-count': 'There are as many notes as may be.',
  'no-note': 'There is no such note.',
  gone: 'There is no such sound, or no longer.',
  range: 'The sound is shorter than where the part begins: `Content-Range` says how long it is.',
  'not-found': 'There is no such endpoint.',
  method: 'There is such an endpoint, but not by this method: `Allow` says by which.',
  protocol: 'The socket was not asked for with this relay’s subprotocol.',
  upgrade: 'This endpoint is a WebSocket.',
  limit: 'Too often: `Retry-After` says for how many seconds to wait.',
  sessions: 'This key has as many sessions open as it may; one that is over makes room.',
  origin: 'Pages of this origin may not call this relay (`WEB_ORIGINS`).',
  tls: 'This relay is asked over https only.',
  'no-keys': 'The operator has set no access key yet.',
  'no-secret': 'The operator has set no secret for sessions yet.',
  full: 'The relay’s disk is full: its operator makes room, and it goes on by itself.',
  internal: 'A bug of the relay; `X-Request-Id` finds it in the log.',
}

/** Not a model's failure, and no rule of the guard. */
type Other = 'nothing-to-read' | 'unsafe' | 'interrupted' | 'frame' | 'rate' | 'internal'

/** Of an answer on the rule lane, of `none` on the socket, and of problem JSON where nothing can answer in the model’s place. */
export const modelCodes: Record<FailureCode | Other, string> = {
  'nothing-to-read': 'There was no chat to answer; no model was asked.',
  unreachable: 'No model can be reached from here.',
  quota: 'The day’s free allowance is used up.',
  spent: 'The relay’s money for the day is spent.',
  share: 'The key’s part of the day’s money is spent.',
  busy: 'The model has no capacity just now.',
  timeout: 'The model took too long.',
  cut: 'The answer broke off.',
  empty: 'The answer was empty.',
  garbled: 'The answer cannot be read.',
  failed: 'The provider failed.',
  cancelled: 'The caller went away, or said so.',
  replaced: 'A newer ask took its place.',
  'unknown-model': 'There is no such model any more.',
  'paid-only': 'The model needs a paid plan.',
  'not-allowed': 'The account may not use the model.',
  'too-large': 'The question was too long for the model.',
  'bad-request': 'The provider did not understand the relay.',
  unsafe: 'The guard model objected to the answer.',
  interrupted: 'The relay slept or was replaced while the model thought.',
  frame: 'The ask was not one.',
  rate: 'The ask came too fast after others.',
  internal: 'A bug of the relay.',
}
