/** How long an mp4 is: by its header, or by its fragments where a browser's recorder wrote it as it went. Pure. */

/** They hold others, and are gone into: the movie, its track, and each fragment. */
const HOLD = new Set(['moov', 'trak', 'mdia', 'mvex', 'moof', 'traf'])
/** A minute has a few hundred boxes; who writes more of them is not read to the end. */
const MOST = 100_000

/** Which parts of a fragment's head or of its run are there. */
const HEAD = { offset: 1, description: 2, each: 8 }
const RUN = { offset: 1, first: 4, each: 0x100, all: [0x100, 0x200, 0x400, 0x800] }

/** Seconds; 0: it tells nothing. Of what the header says and where the latest fragment ends, the longer. */
export function mp4Seconds(bytes: Uint8Array, view: DataView): number {
  const movie = { scale: 1, length: 0 }
  const track = { scale: 1, usual: 0, each: 0, at: 0, end: 0 }
  for (const { type, from, to } of boxes(bytes, view)) {
    if (type === 'mvhd') Object.assign(movie, header(view, from))
    else if (type === 'mdhd') track.scale = header(view, from).scale
    else if (type === 'trex') track.usual = view.getUint32(from + 12)
    else if (type === 'tfhd') track.each = headOf(view, from) ?? track.usual
    else if (type === 'tfdt') track.at = wide(view, from) ? big(view, from + 4) : view.getUint32(from + 4)
    else if (type === 'trun') {
      track.at += run(view, from, to, track.each)
      track.end = Math.max(track.end, track.at)
    }
  }
  return Math.max(movie.length / movie.scale, track.end / track.scale)
}

interface Box {
  type: string
  /** Its content. */
  from: number
  to: number
}

/** As far as they are whole, in their order. */
function* boxes(bytes: Uint8Array, view: DataView): Generator<Box> {
  for (let at = 0, n = 0; at + 16 <= bytes.length && n < MOST; n++) {
    const [told, type] = [view.getUint32(at), String.fromCharCode(...bytes.subarray(at + 4, at + 8))]
    const from = at + (told === 1 ? 16 : 8)
    const to = told === 0 ? bytes.length : at + (told === 1 ? big(view, at + 8) : told)
    const holds = HOLD.has(type)
    at = holds ? from : to
    if (to < from || at > bytes.length) return
    if (!holds) yield { type, from, to }
  }
}

const wide = (view: DataView, from: number): boolean => view.getUint8(from) === 1
const big = (view: DataView, at: number): number => Number(view.getBigUint64(at))
const flagsOf = (view: DataView, from: number): number => view.getUint32(from) & 0xffffff

/** Of the movie or of its track: ticks in a second, and how many it has. All ones mean that nobody knows. */
function header(view: DataView, from: number): { scale: number; length: number } {
  const [scale, length] = wide(view, from)
    ? [view.getUint32(from + 20), big(view, from + 24)]
    : [view.getUint32(from + 12), view.getUint32(from + 16)]
  return { scale, length: length === 0xffffffff || length >= 2 ** 63 ? 0 : length }
}

/** The ticks of a sample, where the fragment says one number for all. */
function headOf(view: DataView, from: number): number | undefined {
  const flags = flagsOf(view, from)
  const at = from + 8 + (flags & HEAD.offset ? 8 : 0) + (flags & HEAD.description ? 4 : 0)
  return flags & HEAD.each ? view.getUint32(at) : undefined
}

/** The ticks of a run of samples. */
function run(view: DataView, from: number, to: number, each: number): number {
  const [flags, count] = [flagsOf(view, from), view.getUint32(from + 4)]
  if (!(flags & RUN.each)) return count * each
  const first = from + 8 + (flags & RUN.offset ? 4 : 0) + (flags & RUN.first ? 4 : 0)
  const width = 4 * RUN.all.filter((part) => flags & part).length
  let sum = 0
  for (let at = first, n = 0; n < count && at + 4 <= to; at += width, n++) sum += view.getUint32(at)
  return sum
}
