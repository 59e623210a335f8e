/** From where a browser may call. Extensions go through: their ids are public, the key decides. */

import type { Env } from '../env.ts'

const extension = /^(chrome|moz)-extension:\/\//

/** No origin at all is no browser page (a tool, a server). `host`: the relay's own name, whose pages may call it. */
export function mayCall(origin: string | undefined | null, env: Env, host?: string): boolean {
  if (!origin || extension.test(origin)) return true
  if (host && URL.canParse(origin) && new URL(origin).host === host) return true
  return (env.WEB_ORIGINS ?? '').split(',').some((allowed) => allowed.trim() === origin)
}
