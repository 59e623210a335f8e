/** So much a second, on average: what was not used in the last second may be used at once. Forgotten by a session that sleeps. */

export class Rate {
  readonly #most: number
  #left: number
  #at = 0

  /** `most`: a second. */
  constructor(most: number) {
    this.#most = most
    this.#left = most
  }

  /** Takes `count`; false: that would be too fast, and nothing is taken. `now`: ms. */
  take(count: number, now: number): boolean {
    // A clock that is set back takes nothing away.
    this.#left = Math.min(this.#most, this.#left + (Math.max(0, now - this.#at) / 1_000) * this.#most)
    this.#at = now
    if (count > this.#left) return false
    this.#left -= count
    return true
  }
}
