import type { Facts } from '../../../shared/events.ts'

/** One thing that happened in a recorded or written stream. */
export interface Line extends Facts {
  /** Seconds of stream time. */
  at: number
}

/** A file that cannot be read, said in a sentence that names the place. */
export class BadRecording extends Error {}

export type Fields = Record<string, unknown>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A number, or a string of digits as some exports write it. */
export function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined
}
