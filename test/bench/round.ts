/** A figure as it is told: to a tenth, or to another part of one. */
export function round(value: number, parts = 10): number {
  return Math.round(value * parts) / parts
}
