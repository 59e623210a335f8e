/** The phone beside the camera, and the question to the coach. */

import { some, timeOfDay } from './format.ts'

export const phone = {
  show: 'Show on phone',
  asking: 'One moment …',
  title: 'Phone',
  phones: (n: number) => (n === 0 ? 'waits for a phone' : `${some(n, 'phone', 'phones')} connected`),
  scan: 'Scan it with the phone’s camera. It works for this evening.',
  qr: 'QR code of the link for the phone',
  copy: 'Copy link',
  copied: { '': '', yes: 'Copied. Whoever has the link reads along.', no: 'Not copied.' },
  code: 'Or type this code at',
  codeUntil: (at: number) => `Good once, until ${timeOfDay(at)}. Shows “a viewer” for names.`,
  newCode: 'New code',
  more: 'Show link and code',
  less: 'Hide link and code',
  stop: 'Stop',
  told: 'While this is on, cues and what happens in the room go to your relay. Names go sealed: only the phone opens them.',
  plain:
    'This relay runs on this computer; a phone does not reach it at this address. Started with --lan it prints one for phones: type the code there. It is plain http, so names show as “a viewer”.',
  failed: 'No phone can be shown now',
}

export const ask = {
  title: 'Ask the coach',
  field: 'Ask the coach',
  offline: 'Relay offline',
  send: 'Send',
  stop: 'Stop answer',
  talk: 'Hold to talk, or hold Space; Esc drops it',
  listening: 'Listening to you',
  release: 'Release to send, Esc to drop',
  spoken: 'What you said …',
  thinking: 'thinking …',
  stopped: 'stopped',
  clear: 'Put away',
  told: 'While you ask, what happens in the room goes to your relay, names hidden.',
  tellNoMore: 'Stop that',
  held: 'Hold the button while you talk.',
  noMic: 'The microphone is not allowed for Sidecue. A side panel cannot ask for it: hold the button once in a tab.',
  inTab: 'Open in a tab',
  noDevice: 'There is no microphone.',
  /** By the relay's code; anything else is said in its own words. */
  failed: {
    silence: 'Nothing was understood. Hold and say it again.',
    cut: 'The answer was cut off. Ask again.',
    late: 'No answer came. Ask again.',
    unreachable: 'The relay cannot be reached. Cues keep coming.',
    away: 'The relay is not connected. Cues keep coming.',
    quota: 'The AI budget of the relay is spent for today.',
    limit: 'Too many questions at once. Wait a minute.',
    key: 'The relay does not know this key.',
    failed: 'That did not work. Ask again.',
  } as Record<string, string>,
  failedElse: 'There is no answer now. Ask again.',
}
