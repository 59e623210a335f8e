/** Second sources of a room: what the options page says about them. */

import type { EarStatus, EventsProblem } from '../../state/sources.ts'

export const ears = {
  chaturbate: {
    name: 'Chaturbate Events API',
    why: 'Tips, follows, joins and the fan club, told by the site itself, also while the page cannot be read.',
    where: ['Make an address with the scope “Events API” at', 'then paste it or scan its code.'],
    page: 'chaturbate.com/statsapi/authtoken',
  },
  twitch: {
    name: 'Twitch chat',
    why: 'The same chat by a line of its own: read only, without an account.',
  },
  kick: {
    name: 'Kick feed',
    why: 'Subs, gifts and hosts as Kick sends them: read only, without an account.',
  },
  address: 'Address',
  addressHint: 'a secret; stays in this browser',
  addressExample: 'https://eventsapi.chaturbate.com/events/…',
  show: 'Show the address',
  hide: 'Hide the address',
  remove: 'Remove',
  removeSure: 'Press again to remove it',
  scan: 'Scan its QR code',
  scanEnd: 'Stop scanning',
  camera: 'Use the camera',
  picture: 'Choose a picture',
  drop: 'Hold the code up to the camera, choose a picture of it, or paste or drop one here.',
  looking: 'Looking for a code …',
  noCode: 'No code in this picture.',
  notTheCode: 'This code is not the address of the Events API.',
  noCamera: 'The camera cannot be used. A picture of the code will do.',
  page: 'Read the code on this page',
  pageWhy: 'This page can show the address of the Events API as a code. Show the code, then press.',
  pageSaid: {
    kept: 'Kept, and switched on. It listens while your room is open.',
    none: 'No code to be seen. Scroll until the whole code is in view.',
    another: 'This code is not the address of the Events API.',
  },
  problems: {
    'not-an-address': 'This is not the address. It begins with https://eventsapi.chaturbate.com/events/.',
    'other-host': 'This address is not of the Events API. It begins with https://eventsapi.chaturbate.com/events/.',
    'no-token': 'The address is not whole: after your name comes a long token.',
  } satisfies Record<EventsProblem, string>,
}

const refused: Record<string, string> = {
  key: 'Refused: the address was deleted, or lacks the scope. Make a new one.',
  room: 'The site does not know this room.',
  permission: 'The site does not answer Sidecue.',
}

const status: Record<string, string> = {
  none: 'Not set up',
  off: 'Off',
  asleep: 'On. It listens while your room is open.',
  access: 'Needs access to the site first.',
  connecting: 'Connecting …',
  connected: 'Listening',
  offline: 'Out of reach. It tries again by itself.',
  trying: 'Trying the address …',
  yes: 'The address works. It listens while your room is open.',
  'yes-access': 'The address works. Grant access to the site, and it listens.',
  refused: refused.key!,
  unreachable: 'Saved. The service cannot be reached just now.',
}

/** How a source does, in a few words. */
export function earWords(of: EarStatus): string {
  const code = /^refused-(.+)$/.exec(of)?.[1]
  return (code === undefined ? status[of] : refused[code]) ?? status.offline!
}
