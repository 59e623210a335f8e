/** A setting that is a number. What cannot be used is as if it were empty, and wrong.ts says so. */
export function numberOf(setting: string | undefined, otherwise: number, least = 1, most = Number.MAX_VALUE): number {
  const value = setting?.trim() ? Number(setting) : Number.NaN
  return value >= least && value <= most ? value : otherwise
}
