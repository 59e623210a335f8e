/** Popup, welcome and options. */

import type { Pace, Size, Tone } from '../../../shared/settings.ts'
import type { AddressProblem } from '../../state/relay.ts'
import { list } from './format.ts'

export const paces: Record<Pace, string> = { calm: 'Calm', normal: 'Normal', lively: 'Lively' }
export const paceHints: Record<Pace, string> = {
  calm: 'about 1 cue a minute',
  normal: 'about 2 cues a minute',
  lively: 'about 4 cues a minute',
}
export const tones: Record<Tone, string> = { warm: 'Warm', playful: 'Playful', calm: 'Calm', hype: 'Hype' }

export const addressProblems: Record<AddressProblem, string> = {
  'not-an-address': 'This is not an address. It looks like https://relay.example.',
  'secrets-inside': 'Leave name and password out of the address. The key has its own field.',
  plain: 'Only https is safe here. Plain http works for a relay on this computer alone.',
  'this-computer': 'This address is on this computer. Tick the box below to use it.',
}

export const site = {
  switch: 'Sidecue on this site',
  on: 'On for this room',
  ready: 'On for this site',
  off: 'Off for this site',
  blind: 'On, but can’t see chat',
  blindMoney: 'On, but can’t see tips',
  none: 'No room here',
  noneWhy: (names: string[]) => `Sidecue works on ${list(names)}. Open your broadcast page there.`,
  cannot: 'Sidecue can’t read this page yet',
  cannotWhy: 'Grant access and it will watch chat in your own room, and only there. You can take it back at any time.',
  grant: (host: string) => `Grant access to ${host}`,
  grantShort: 'Grant access',
  granted: 'Access granted',
  refused: 'Without access, nothing is read there.',
  noAccess: 'no access yet',
  noRoom: 'Open your room on this site, and cues begin.',
  offOn: (name: string) => `Off on ${name}`,
  turnOn: 'Switch it on',
  gone: 'Access was taken back',
  offWhy: 'Nothing is read here until you switch it on again.',
  take: 'Take it back',
  sites: 'Choose your sites',
}

export const status = {
  title: 'Status',
  seen: 'Chat seen',
  quiet: 'Chat is quiet',
  waiting: 'Looking for the chat',
  blind: 'Chat not seen',
  blindMoney: 'Tips not seen',
  since: (time: string) => `since ${time}`,
  relay: {
    none: 'No relay',
    connecting: 'Relay: connecting',
    connected: 'Relay connected',
    offline: 'Relay offline',
    refused: 'Relay needs you',
  },
  nextTry: (seconds: number) => `next try ${seconds} s`,
  ai: 'AI lines on',
  rules: 'Rules only',
  rulesWhy: 'cues go on',
  openPanel: 'Open side panel',
  options: 'Options',
}

export const setting = {
  pace: 'Pace',
  tone: 'Tone',
  language: 'Language of the cues',
  theirLanguage: 'Thank viewers in their own language',
  theirLanguageHint: 'Where you have noted it under People. How it sounds stands under the line.',
  preferences: 'What you like',
  preferencesHint: 'in your own words, for AI lines',
  preferencesExample: 'More banter, no politics, ask about music',
  model: 'Model',
  modelElse: 'Another …',
  modelName: 'Name of the model',
  limits: 'Never suggest …',
  limitsHint: 'words and topics',
  limitAdd: 'add',
  limitNew: 'Add a limit',
  limitDrop: (limit: string) => `Remove ${limit}`,
  relay: 'Relay',
  relayHint: 'optional',
  relayWhy: 'The rules need none. A relay lets a model make a line fit the moment better.',
  relayUnasked: 'Sidecue asks it once your room is open.',
  address: 'Address',
  addressExample: 'https://relay.example',
  addressBefore: (address: string) => `${address} stays in use.`,
  loopback: 'The relay runs on this computer',
  key: 'Access key',
  keyHint: 'stays in this browser',
  keyShow: 'Show the key',
  keyHide: 'Hide the key',
  corner: 'Corner',
  size: 'Size',
  look: 'Look',
  hidden: 'Hide all cues',
  hiddenHint: 'in the page; the side panel goes on',
}

/** What was changed, for the toast with Undo. */
export const changed = {
  pace: (pace: string) => `Pace: ${pace}.`,
  tone: (tone: string) => `Tone: ${tone}.`,
  language: (language: string) => `Cues in ${language}.`,
  theirLanguageOn: 'Viewers are thanked in their own language.',
  theirLanguageOff: 'Viewers are thanked in the language of your cues.',
  model: 'Model changed.',
  relay: 'Relay changed.',
  key: 'Key changed.',
  preferences: 'Saved.',
  limits: 'Limits changed.',
  spoken: 'Name forgotten.',
  room: 'Room forgotten.',
  privateOn: 'Private messages are listed in the side panel.',
  privateOff: 'Private messages are not read.',
  on: (name: string) => `${name} is on.`,
  off: (name: string) => `${name} is off.`,
}

export const welcome = {
  steps: ['Your sites', 'Your distance', 'Your data'],
  of: (step: number) => `Step ${step} of 3`,
  minute: 'about a minute in all',
  later: 'all of it can change later',
  hello: 'A quiet voice from the wings.',
  lead: 'Sidecue watches your chat while you watch the camera, and hands you one short line at the right second.',
  promises: [
    ['eye', 'It reads only the sites you grant,', 'and only your own room.'],
    ['lock', 'Viewer names stay in this browser.', 'Private messages are not read unless you say so.'],
    ['chat', 'It never speaks for you.', 'Nothing is posted to chat.'],
    ['plug', 'It works with no account and no network.', 'AI is a choice you make later.'],
  ] as const,
  asksOnce: 'Your browser asks once for each site. You can take it back at any time in Options.',
  distance: 'How far do you sit?',
  distanceLead: 'From the screen, while you are live. The line has to reach you at one glance.',
  distances: {
    s: 'At arm’s length|a laptop on the desk',
    m: '1 to 1.5 m|a monitor behind the camera',
    l: '1.5 to 2 m|you stand, or sit back',
  } satisfies Record<Size, string>,
  sounds: 'This is how a cue looks',
  shapes:
    'Solid, with quotation marks: say it. Striped, with an arrow: do it. You can tell at a glance, also without colour.',
  data: 'Nothing leaves unless you say so.',
  dataLead: 'The rules work here, in your browser, with nothing else. A relay adds AI lines. Yours, or one you trust.',
  wire: [
    ['eye', 'With no relay, nothing is sent at all.', 'The evening is kept in this browser, for you to export.'],
    ['lock', 'With a relay, viewers are V1, V2, V3.', 'Their names are put back on your screen only.'],
    [
      'shield',
      'Every AI line is checked before you see it.',
      'It may name only people and amounts that are in the room.',
    ],
  ] as const,
  back: 'Back',
  next: 'Continue',
  finish: 'Done',
  noSite: 'No site granted yet.',
  noSiteWhy: 'Go back to the first step, or press Sidecue’s button in the toolbar on your broadcast page.',
  finished: 'Ready. Open your broadcast page.',
  finishedWhy: 'Sidecue starts by itself there. Its button in the toolbar has the switch, the pace and the side panel.',
  sample: {
    why: 'Max tipped 50',
    say: 'Thank you for the 50, Max! What should I play next?',
    quiet: '70 s silent',
    do: 'Ask chat: one word for tonight?',
  },
}

export const options = {
  title: 'Options',
  sites: 'Sites',
  sitesWhy: 'Sidecue reads a page only where you allow it, and only your own room.',
  private: 'Read private messages too',
  privateWhy:
    'On Chaturbate. They are listed in the side panel and nowhere else: no cue, no export, no relay, no AI. They are forgotten with the page.',
  rooms: 'Rooms you answered for',
  mine: 'yours',
  notMine: 'not yours',
  forget: 'Forget',
  ears: 'More ears',
  earsWhy: 'A second source beside the page, told by the site itself. What both tell counts once.',
  coach: 'Coach',
  coachWhy: 'How often it speaks, how it sounds, and what it leaves alone.',
  card: 'Cue card',
  cardWhy: 'Where it stands in the page, and how large.',
  relay: 'Relay & model',
  relayWhy: 'The rules need none of this. Viewer names never go to a relay: they become V1, V2, V3.',
  people: 'People',
  peopleWhy:
    'Whoever wrote or gave something in your room, evening after evening. Names, notes and totals stay in this browser.',
  left: 'What leaves this browser',
  leftWhy:
    'All that goes to your relay, as it goes; your key and all tokens stand here as •••. A second source speaks with its own site alone.',
  spoken: 'Names',
  spokenWhy: 'How to say a name, where you corrected it.',
  spokenNone: 'No corrections yet.',
  keys: 'Shortcuts',
  keysWhy:
    'The first four work in any tab. The letters work while the card or the panel has the focus, and never while you type.',
  chords: [
    ['Done', 'Alt J', 'J'],
    ['Skip', 'Alt K', 'K'],
    ['Hush, 5 minutes', 'Alt H', 'H'],
    ['Hide everything', 'Alt Shift X', ''],
    ['Insert into the chat box', '', 'I'],
    ['Later', '', 'L'],
    ['Pin', '', 'P'],
    ['Mute, at a boundary', '', 'M'],
    ['Next corner', '', 'C'],
    ['Size', '', 'S'],
    ['Tabs of the panel', '', '1 2 3'],
    ['Ask the coach', '', '/'],
  ] as const,
  about: 'About',
  aboutWhy: (version: string) => `Sidecue ${version} · no analytics, no recording.`,
}
