/** Icons as strokes on a 24 px field, drawn with the text colour. Drawn inline: a page may forbid images, even `data:` ones. */

const strokes = {
  search: 'M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0zM16 16l4.5 4.5',
  say: 'M10.5 6.5C6 7.5 3.5 10.6 3.5 14.8a3.6 3.6 0 1 0 3.6-3.6c.2-1.5 1.3-2.6 3.4-3.2zM20.5 6.5c-4.5 1-7 4.1-7 8.3a3.6 3.6 0 1 0 3.6-3.6c.2-1.5 1.3-2.6 3.4-3.2z',
  do: 'M3 12h16M12.5 5l7 7-7 7',
  check: 'M5 12.5l4.5 4.5L19 7',
  skip: 'M5 6l7 6-7 6zM13 6l6 6-6 6z',
  later: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0zM12 7.5V12l3 2',
  pin: 'M9 4h6l-.7 6 3.2 3.5H6.5L9.7 10zM12 13.5V21',
  hush: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  ear: 'M7 10a5 5 0 0 1 10 0c0 4-4 4.5-4 8a2.5 2.5 0 0 1-5 .5M10 11a2 2 0 1 1 3.2 1.6',
  blind:
    'M4 4l16 16M9.5 5.4A10 10 0 0 1 12 5c5.5 0 9 5 10 7a14 14 0 0 1-3.2 4M6 7.5A15 15 0 0 0 2 12c1 2 4.5 7 10 7a9.6 9.6 0 0 0 4-.9',
  plug: 'M4 4l16 16M9 3v4M15 3v4M7 9.5V11a5 5 0 0 0 5.5 5M17 13V9h-4M12 16v5',
  thanks: 'M12 20S4 15.2 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 15.2 12 20 12 20z',
  question: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.8v.2',
  promise: 'M7 3h10v18l-5-4-5 4z',
  welcome: 'M5 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0zM2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6M19 8v6M16 11h6',
  raid: 'M4 20V8l8-4 8 4v12M9 20v-6h6v6',
  crowd:
    'M4.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0zM14.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0zM2 19c.3-3.7 2.6-5.5 6-5.5s5.7 1.8 6 5.5M16 14c3.2-.2 5.6 1.5 6 4.5',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9.5C7.5 20 4 17 4 12V6z',
  goal: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM7.5 12a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0zM12 12v.1',
  cup: 'M5 8h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 10h1.5a2.5 2.5 0 0 1 0 5H17M9 3v2M13 3v2',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  down: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  gear: 'M8.8 12a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2',
  x: 'M6 6l12 12M18 6L6 18',
  panel:
    'M5.5 4h13a2.5 2.5 0 0 1 2.5 2.5v11a2.5 2.5 0 0 1-2.5 2.5h-13a2.5 2.5 0 0 1-2.5-2.5v-11a2.5 2.5 0 0 1 2.5-2.5zM15 4v16',
  wave: 'M3 12h3l2.5-7 4 14 3-10 2 3h3.5',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  eye: 'M2 12c1-2 4.5-7 10-7s9 5 10 7c-1 2-4.5 7-10 7S3 14 2 12zM9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z',
  alert: 'M12 4l9.5 16.5h-19zM12 10v4.5M12 17.5v.1',
  lock: 'M7.5 10.5h9a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-5a2.5 2.5 0 0 1 2.5-2.5zM8 10.5V8a4 4 0 0 1 8 0v2.5',
  gone: 'M6 12h12',
  info: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0zM12 11v6M12 7.5v.1',
  spark: 'M12 3l1.9 6.1L20 11l-6.1 1.9L12 19l-1.9-6.1L4 11l6.1-1.9z',
  play: 'M8 5l11 7-11 7z',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5-11 11z',
  coin: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0zM14.5 9.5c-.5-1-1.5-1.5-2.7-1.5-1.5 0-2.6.8-2.6 2s1 1.7 2.8 2c1.9.3 2.9.8 2.9 2.1s-1.2 2.1-2.8 2.1c-1.4 0-2.5-.6-3-1.7M12 6v2m0 8v2',
  insert: 'M9.5 7.5H3v9h6.5M18.5 7.5H21v9h-2.5M11.5 4h5M14 4v16M11.5 20h5',
  phone: 'M8.5 3h7a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM11 18h2',
  mic: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4',
  send: 'M5 12h13M12.5 6l6 6-6 6',
  stop: 'M7 7h10v10H7z',
  up: 'M12 20V9M7 13.5l5-5 5 5M5 4h14',
} as const

export type IconName = keyof typeof strokes

const look: Partial<Record<IconName, string>> = { say: 'filled', do: 'bold', more: 'bold', play: 'filled' }

/** One decorative icon; the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`i i-${name} ${look[name] ?? ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
