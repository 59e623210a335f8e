/** A bank as a file of the package. */

import type { Bank } from './bank.ts'

/** Raised when `Bank` changes its shape, so that a file of another build is not taken for one of this. */
const SHAPE = 1

export function packed(bank: Bank): string {
  return JSON.stringify({ shape: SHAPE, bank })
}

/** The bank of a file that `packed` wrote. Throws where the file is of another shape. */
export function unpacked(file: unknown): Bank {
  const { shape, bank } = file as { shape?: number; bank: Bank }
  if (shape !== SHAPE) throw new Error(`lines of shape ${shape}`)
  return bank
}
