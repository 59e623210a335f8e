/** How long a webm file is: by its header, or by its last block where a browser's recorder wrote it as it went. Pure. */

/** They hold others, and are gone into: a recorder leaves open how long they are. Segment, information, cluster, group of blocks. */
const HOLD = new Set([0x18538067, 0x1549a966, 0x1f43b675, 0xa0])
/** Nanoseconds of a tick; the file's length, the time of a cluster and of a block in it, in ticks. */
const SCALE = 0x2ad7b1
const LENGTH = 0x4489
const TIME = 0xe7
const BLOCKS = new Set([0xa1, 0xa3])
/** A minute has a few thousand blocks; who writes more of them is not read to the end. */
const MOST = 100_000

/** Seconds; 0: it tells nothing. Of what the header says and where the last block stands, the longer. */
export function webmSeconds(bytes: Uint8Array, view: DataView): number {
  const ticks = { scale: 1_000_000, length: 0, cluster: 0, last: 0 }
  for (const { id, from, size } of elements(bytes)) {
    if (id === SCALE) ticks.scale = number(bytes, from, size)
    else if (id === LENGTH) ticks.length = size === 8 ? view.getFloat64(from) : view.getFloat32(from)
    else if (id === TIME) ticks.cluster = number(bytes, from, size)
    else if (BLOCKS.has(id)) ticks.last = ticks.cluster + view.getInt16(from + width(bytes[from]))
  }
  return (Math.max(ticks.length, ticks.last) * ticks.scale) / 1e9
}

interface Element {
  id: number
  /** Where its content begins, and how many bytes it has. */
  from: number
  size: number
}

/** As far as they are whole, in their order. */
function* elements(bytes: Uint8Array): Generator<Element> {
  for (let at = 0, n = 0; at < bytes.length && n < MOST; n++) {
    const size = at + width(bytes[at])
    const from = size + width(bytes[size])
    const element = { id: number(bytes, at, size - at), from, size: number(bytes, size, from - size, true) }
    const holds = HOLD.has(element.id)
    at = holds ? from : from + element.size
    if (at > bytes.length) return
    if (!holds) yield element
  }
}

/** Of a number that says by its first bits how many bytes it has. */
const width = (first = 0): number => Math.clz32(first) - 23

/** Big-endian. `bare`: without the bit that ends the first ones. */
function number(bytes: Uint8Array, at: number, wide: number, bare = false): number {
  let sum = bare ? (bytes[at] ?? 0) % 2 ** (8 - wide) : (bytes[at] ?? 0)
  for (let i = 1; i < wide; i++) sum = sum * 256 + (bytes[at + i] ?? 0)
  return sum
}
