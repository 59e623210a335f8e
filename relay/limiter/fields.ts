/** Limits as the two fields of an answer that tell them: draft-ietf-httpapi-ratelimit-headers, as of 2026. */

import type { Left, Window } from './windows.ts'

/** `"minute";q=10;w=60, …`: what a client is held to. */
export type Policy = string

/** `"minute";r=7;t=34, …`: what is left of it. */
export type Told = string

/** Stands before it where a limiter gave none. */
export const NONE = 'none: '

export const policyOf = (windows: readonly Window[]): Policy =>
  windows.map(({ name, most, within }) => `"${name}";q=${most};w=${within}`).join(', ')

export const windowsIn = (policy: Policy): Window[] =>
  Array.from(policy.matchAll(/"([^"]+)";q=(\d+);w=(\d+)/g), ([, name = '', most, within]) => ({
    name,
    most: Number(most),
    within: Number(within),
  }))

export const toldOf = (all: readonly Left[]): Told =>
  all.map(({ name, left, reset }) => `"${name}";r=${left};t=${reset}`).join(', ')

export function leftIn(policy: Policy, told: Told): Left[] {
  const numbers = Array.from(told.matchAll(/;r=(\d+);t=(\d+)/g), ([, left, reset]) => [Number(left), Number(reset)])
  return windowsIn(policy).map((window, i) => {
    const [left = 0, reset = 0] = numbers[i] ?? []
    return { ...window, left, reset }
  })
}

export const fieldsOf = (policy: Policy, told: Told): Record<string, string> => ({
  'RateLimit-Policy': policy,
  RateLimit: told,
})
