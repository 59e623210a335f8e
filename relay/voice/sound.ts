/** What a file of sound is, by its content, and how long, where it tells. Pure. */

import { mp4Seconds } from './mp4.ts'
import { webmSeconds } from './webm.ts'

export type SoundType = 'audio/webm' | 'audio/ogg' | 'audio/wav' | 'audio/mp4' | 'audio/mpeg'

export interface Sound {
  type: SoundType
  /** Absent: the file does not tell (mp3). */
  seconds?: number
}

/** Undefined: none of the kinds that we know. */
export function soundIn(bytes: Uint8Array): Sound | undefined {
  const type = typeOf(bytes)
  if (!type) return undefined
  const seconds = lengthOf(type, bytes)
  const told = seconds !== undefined && Number.isFinite(seconds) && seconds > 0
  return { type, ...(told && { seconds }) }
}

/** A file that ends in the midst of its header does not tell. */
function lengthOf(type: SoundType, bytes: Uint8Array): number | undefined {
  try {
    return lengths[type]?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function typeOf(bytes: Uint8Array): SoundType | undefined {
  const [first = 0, second = 0] = bytes
  if (bytes.length < 12) return undefined
  if (starts(bytes, '\x1a\x45\xdf\xa3')) return 'audio/webm'
  if (starts(bytes, 'OggS')) return 'audio/ogg'
  if (starts(bytes, 'RIFF') && starts(bytes, 'WAVE', 8)) return 'audio/wav'
  if (starts(bytes, 'ftyp', 4)) return 'audio/mp4'
  // A tag, or a frame of layer III.
  return starts(bytes, 'ID3') || (first === 0xff && (second & 0xe6) === 0xe2) ? 'audio/mpeg' : undefined
}

/** Asked for every byte of some megabytes: it makes nothing new. */
function starts(bytes: Uint8Array, letters: string, at = 0): boolean {
  for (let i = 0; i < letters.length; i++) if (bytes[at + i] !== letters.charCodeAt(i)) return false
  return true
}

type Length = (bytes: Uint8Array, view: DataView) => number | undefined

const lengths: Partial<Record<SoundType, Length>> = {
  'audio/wav': wav,
  'audio/ogg': ogg,
  'audio/mp4': mp4Seconds,
  'audio/webm': webmSeconds,
}

/** Where these bytes stand, from `from` on; undefined: nowhere. */
function find(bytes: Uint8Array, letters: string, from = 0): number | undefined {
  const first = letters.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (starts(bytes, letters, at)) return at
  return undefined
}

/** What the data hold, whatever the header says of its own length, at the pace at which they are played. */
function wav(bytes: Uint8Array, view: DataView): number | undefined {
  const [format, data] = [find(bytes, 'fmt ', 12), find(bytes, 'data', 12)]
  if (format === undefined || data === undefined) return undefined
  // Not by the bytes of a second that the header names as well: no player looks at those.
  return (bytes.length - data - 8) / (view.getUint32(format + 12, true) * view.getUint16(format + 20, true))
}

/** The last page counts the samples; of opus there are always 48,000 in a second. */
function ogg(bytes: Uint8Array, view: DataView): number | undefined {
  let last: number | undefined
  for (let at = find(bytes, 'OggS'); at !== undefined; at = find(bytes, 'OggS', at + 4)) last = at
  if (last === undefined) return undefined
  const samples = Number(view.getBigInt64(last + 6, true))
  const vorbis = find(bytes.subarray(0, 512), '\x01vorbis')
  return samples / (vorbis === undefined ? 48_000 : view.getUint32(vorbis + 12, true))
}
