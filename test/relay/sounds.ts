/** Recordings as their containers begin and end; what is said in them stands in them as text, for the stand-in to hear. */

const encoder = new TextEncoder()
const says = (words: string): number[] => [...encoder.encode(`SAYS:${words}`)]
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

function number(value: number, size: number, little = false): number[] {
  const bytes = Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256)
  return little ? bytes : bytes.reverse()
}

/** 8,000 bytes a second. */
export function wav(words: string, seconds = 1): Uint8Array<ArrayBuffer> {
  const head = [...letters('WAVEfmt '), ...number(16, 4, true), ...number(1, 2, true), ...number(1, 2, true)]
  const format = [...number(8_000, 4, true), ...number(8_000, 4, true), 1, 0, 8, 0]
  const bytes = new Uint8Array(44 + 8_000 * seconds)
  bytes.set([...letters('RIFF'), ...number(bytes.length - 8, 4, true), ...head, ...format, ...letters('data')])
  bytes.set(number(8_000 * seconds, 4, true), 40)
  bytes.set(says(words), 44)
  return bytes
}

/** Two pages of opus; the last says how many samples there were. */
export function ogg(words: string, seconds = 2): Uint8Array<ArrayBuffer> {
  const page = (samples: number) => [...letters('OggS'), 0, 0, ...number(samples, 8, true), ...number(0, 12, true)]
  return Uint8Array.from([...page(0), ...letters('OpusHead'), ...says(words), 0, ...page(seconds * 48_000)])
}

export function mp4(words: string, seconds = 2): Uint8Array<ArrayBuffer> {
  const movie = [...letters('mvhd'), ...number(0, 12), ...number(1_000, 4), ...number(seconds * 1_000, 4)]
  const start = [...number(24, 4), ...letters('ftypM4A '), ...number(0, 12)]
  return Uint8Array.from([...start, ...number(120, 4), ...movie, ...number(0, 100), ...says(words)])
}

const box = (type: string, content: number[]): number[] => [
  ...number(content.length + 8, 4),
  ...letters(type),
  ...content,
]
/** Of the movie and of its track, of which a recorder does not know yet how long they will be. */
const unknown = (ticks: number): number[] => [1, ...number(0, 19), ...number(ticks, 4), ...number(0, 8)]
const TRACK = box('trak', box('mdia', box('mdhd', [...unknown(48_000), ...number(0, 4)])))
const MOVIE = box('moov', [...box('mvhd', [...unknown(1_000), ...number(0, 80)]), ...TRACK])

/** As a browser's recorder writes it (Chromium, November 2026): a fragment for each half minute, its samples a second long. What sounds looks like a head. */
export function recordedMp4(words: string, seconds: number): Uint8Array<ArrayBuffer> {
  const noise = [...box('tfdt', [1, ...number(0, 3), ...number(48_000 * 4_700, 8)]), ...says(words)]
  const fragments = Array.from({ length: Math.ceil(seconds / 30) }, (_, i) => {
    const samples = Math.min(30, seconds - 30 * i)
    const sizes = Array.from({ length: samples }, () => [...number(48_000, 4), ...number(1, 4)]).flat()
    const run = box('trun', [0, 0, 3, 1, ...number(samples, 4), ...number(0, 4), ...sizes])
    const head = box('tfhd', [0, 2, 0, 0x20, ...number(1, 4), ...number(0, 4)])
    const start = box('tfdt', [1, ...number(0, 3), ...number(30 * i * 48_000, 8)])
    return [...box('moof', box('traf', [...head, ...start, ...run])), ...box('mdat', noise)]
  })
  return Uint8Array.from([...box('ftyp', letters('iso5    ')), ...MOVIE, ...fragments.flat()])
}

const element = (id: number[], content: number[]): number[] => [
  ...id,
  ...number(content.length + 2 ** 14, 2),
  ...content,
]
/** A recorder does not know yet how long it will be. */
const open = (id: number[], content: number[]): number[] => [...id, 0x01, ...Array(7).fill(0xff), ...content]
const BEGIN = [...element([0x1a, 0x45, 0xdf, 0xa3], letters('webm')), 0x18, 0x53, 0x80, 0x67, 0xff]
const INFO = [0x15, 0x49, 0xa9, 0x66]
const MILLISECONDS = element([0x2a, 0xd7, 0xb1], number(1_000_000, 3))

/** With a length, as a finished file has it; else it tells nothing of it. */
export function webm(words: string, seconds?: number): Uint8Array<ArrayBuffer> {
  const length = new Uint8Array(8)
  new DataView(length.buffer).setFloat64(0, (seconds ?? 0) * 1_000)
  const told = seconds === undefined ? [] : element([0x44, 0x89], [...length])
  return Uint8Array.from([...BEGIN, ...element(INFO, [...MILLISECONDS, ...told]), ...block(0, says(words))])
}

const block = (ms: number, content: number[]): number[] => element([0xa3], [0x81, ...number(ms, 2), 0x80, ...content])

/** As a browser's recorder writes it: no length in its header, a cluster for each half minute. What sounds may look like a length. */
export function recorded(words: string, seconds: number): Uint8Array<ArrayBuffer> {
  const noise = [0x44, 0x89, 0x88, ...number(4_700, 2), ...number(0, 8)]
  const clusters = Array.from({ length: Math.ceil(seconds / 30) }, (_, i) => {
    const blocks = [...block(0, noise), ...block(Math.min(30, seconds - 30 * i) * 1_000, says(words))]
    return open([0x1f, 0x43, 0xb6, 0x75], [...element([0xe7], number(i * 30_000, 4)), ...blocks])
  })
  return Uint8Array.from([...BEGIN, ...element(INFO, MILLISECONDS), ...clusters.flat()])
}

export const mp3 = (words: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xfb, 0x90, 0x64, ...number(0, 12), ...says(words)])
