/** A part of a sound: Safari plays nothing that it cannot have in parts. */

/** First and last byte, both within. */
export interface Part {
  from: number
  to: number
}

/**
 * What a `Range` header asks for of so many bytes. Undefined: the whole, for none is asked for, or several, or in words that are none (RFC 9110, 14.2);
 * `none`: nothing of it is there.
 */
export function partOf(range: string | undefined, size: number): Part | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(range ?? '') ?? []
  if (!first && !last) return undefined
  if (!first) return Number(last) === 0 ? 'none' : { from: Math.max(0, size - Number(last)), to: size - 1 }
  if (last && Number(last) < Number(first)) return undefined
  return Number(first) < size ? { from: Number(first), to: Math.min(Number(last || size), size - 1) } : 'none'
}
