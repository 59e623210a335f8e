/** What this relay alone can make of a text. */

export interface SecretEnv {
  /** Signs session tokens, tickets, codes and the names of sounds; any long random text. */
  SESSION_SECRET?: string
}

/** HMAC-SHA-256 by the relay's secret, as 64 hexadecimal digits. What was made for one use is worth nothing for another. */
export async function macOf(use: string, text: string, { SESSION_SECRET = '' }: SecretEnv): Promise<string> {
  const encoder = new TextEncoder()
  const raw = encoder.encode(`${use} ${SESSION_SECRET}`)
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))).toHex()
}
