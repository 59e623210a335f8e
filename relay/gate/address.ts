/** Where a request comes from, as far as somebody trustworthy says so. */

/** What is looked at of a request. Not a whole door: whoever asks whether settings are right (wrong.ts) knows nothing of the platform. */
interface Asked {
  req: { header(name: string): string | undefined }
  env: { ADDRESS_HEADER?: string }
}

/** Whether a header may be called so. */
export const isHeader = (name: string): boolean => /^[\w-]+$/.test(name)

/**
 * The caller's address; undefined where nothing in front of the relay tells it, or the setting names no header: another one might be the caller's own. Of
 * a list, what the nearest proxy saw.
 */
export function addressOf(c: Asked): string | undefined {
  const name = c.env.ADDRESS_HEADER || 'CF-Connecting-IP'
  return (isHeader(name) && c.req.header(name)?.split(',').at(-1)?.trim()) || undefined
}

/** What one household has: an address, or of IPv6 its first half, for the other half is the household's own to choose, as is a port (some proxies tell it). */
export function householdOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^([\d.]+):\d+$/, '$1')
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':').toLowerCase()
}
