/** The page's side of the seal: the key stands in the link's fragment and never leaves the phone. Browser script, as text. */

export const seal = `
const bytesOf = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

/** The key, or why there is none. */
async function keyOf(text) {
  if (!globalThis.crypto?.subtle) return { none: 'plain' }
  if (!text) return { none: 'code' }
  try {
    return { key: await crypto.subtle.importKey('raw', bytesOf(text), 'AES-GCM', false, ['decrypt']) }
  } catch {
    return { none: 'key' }
  }
}

/** What was sealed for this cue; undefined for what another key sealed. The first twelve bytes are the nonce, the cue's id is bound in. */
async function opened(key, { id, sealed }) {
  try {
    const bytes = bytesOf(sealed)
    const how = { name: 'AES-GCM', iv: bytes.subarray(0, 12), additionalData: new TextEncoder().encode(id) }
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes.subarray(12))))
  } catch {
    return undefined
  }
}
`
