/** One reader in a page: a newer one ends the older. The mark is on the scripts' own global, which the page cannot see. */

const MARK = Symbol.for('sidecue.reader')

/** The signal of this copy's life; it ends when a newer copy calls this in the same page. */
export function onlyOne(world: object): AbortController {
  const marked = world as { [MARK]?: AbortController }
  marked[MARK]?.abort()
  const life = new AbortController()
  marked[MARK] = life
  return life
}
