import { onThisComputer } from '../../shared/loopback.ts'

/** Why a relay's address cannot be used; `this-computer` wants the user's yes. */
export type AddressProblem = 'not-an-address' | 'secrets-inside' | 'plain' | 'this-computer'

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}

/** Whether the address is this computer's own. */
export function isLoopback(address: string): boolean {
  const url = parse(address)
  return url !== undefined && onThisComputer(url)
}

/** What was typed, made whole: no spaces, a scheme, no slash at the end. */
export function tidyAddress(typed: string): string {
  const text = typed.trim()
  if (text === '') return ''
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(text)
  const whole = scheme.test(text) ? text : `${local ? 'http' : 'https'}://${text}`
  return whole.replace(/\/+$/, '')
}

/** Undefined where the address can be used (or is empty: rules only). */
export function addressProblem(address: string, loopback: boolean): AddressProblem | undefined {
  if (address === '') return undefined
  const url = parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) return 'not-an-address'
  if (url.username || url.password) return 'secrets-inside'
  if (isLoopback(address)) return loopback ? undefined : 'this-computer'
  return url.protocol === 'http:' ? 'plain' : undefined
}
