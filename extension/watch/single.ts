/** One reader of a kind in a page: a newer one ends the older. The mark is on the scripts' own global, which the page cannot see. */

/** The signal of this copy's life; it ends when a newer copy calls this in the same page. */
export function onlyOne(world: object, kind = 'reader'): AbortController {
  const mark = Symbol.for(`sidecue.${kind}`)
  const marked = world as Record<symbol, AbortController | undefined>
  marked[mark]?.abort()
  const life = new AbortController()
  marked[mark] = life
  return life
}
