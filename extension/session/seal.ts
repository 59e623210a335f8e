/** The seal on what a phone shows: the key is made here, kept here and in the phone's link, and never comes to a relay. */

import type { ShownCue } from '../../shared/relay.ts'

/** What only the phone may read. */
export interface Inside extends Pick<ShownCue, 'content' | 'tail' | 'why'> {
  room: string
  /** BCP 47, for the voice. */
  language: string
}

const coder = new TextEncoder()

const text = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const bytes = (written: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

/** 128 bits as base64url. */
export const newKey = (): string => text(crypto.getRandomValues(new Uint8Array(16)))

/** The name of a cue outside: ids inside are made of rows and may hold a login. The same cue has the same name under the same key. */
export async function outside(key: string, id: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', coder.encode(`${key} ${id}`))
  return `cue-${text(new Uint8Array(digest, 0, 12))}`
}

/** Sealed for the cue of this outside name, so that it fits no other. A fresh nonce of 12 bytes stands first. */
export async function seal(key: string, id: string, inside: Inside): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const how = { name: 'AES-GCM', iv, additionalData: coder.encode(id) }
  const opener = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt'])
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, opener, coder.encode(JSON.stringify(inside))))
  return text(Uint8Array.from([...iv, ...sealed]))
}
