/** Plain selectors for what was pointed at: ids, classes and attributes that look as if somebody chose them. */

/** Made by a build or counted up: `css-1x2y3z`, `sc-bdVaJa`, `kQvXyZ`, `Row_row__a1B2c`, `jss123`, `item-4711`, React's `:r1:`. They change with the next build. */
const MADE =
  /\d{3}|^\d|^(?:css|sc|jss|emotion|svelte|jsx|astro)-|__(?=[\w-]*[A-Z\d])[\w-]{4,}$|(?=^.{5,8}$)^[a-z]*[A-Z][a-z]?[A-Z]|[:[\]/.()#%!@&>,]|(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])|^[A-Za-z0-9_-]{0,2}$/
const LONG = 40

/** Whether a class or an id means something. */
export function isLasting(word: string): boolean {
  return word.length <= LONG && !MADE.test(word) && /[A-Za-z]/.test(word)
}

/** Attributes that sites set for their own tests and scripts, and keep. */
const NAMED = ['data-testid', 'data-test-selector', 'data-a-target', 'data-e2e', 'data-qa', 'data-role', 'role']

/** What an element says of itself that will last, best first, each a selector of its own. */
export function marksOf(element: Element): string[] {
  const tag = element.localName
  const named = NAMED.flatMap((name) => {
    const value = element.getAttribute(name)
    return value && isLasting(value) ? [`[${name}="${value}"]`] : []
  })
  const classes = [...element.classList].filter(isLasting).map((word) => `${tag}.${CSS.escape(word)}`)
  const id = element.id && isLasting(element.id) ? [`${tag}#${CSS.escape(element.id)}`] : []
  return [...id, ...named, ...classes]
}

function nth(element: Element): string {
  const same = [...(element.parentElement?.children ?? [])].filter((other) => other.localName === element.localName)
  return same.length > 1 ? `${element.localName}:nth-of-type(${same.indexOf(element) + 1})` : element.localName
}

/** One step of a path: what the element says of itself, else its tag and place. */
function stepOf(element: Element): string {
  return marksOf(element)[0] ?? nth(element)
}

const DEEP = 12

/** The shortest path from an ancestor with a name of its own that leads to this element alone. */
export function pathTo(element: Element): string {
  const page = element.ownerDocument
  let path = ''
  for (let at: Element | null = element, deep = 0; at && at !== page.documentElement && deep < DEEP; deep++) {
    const below: string = path && ` > ${path}`
    const found = [...marksOf(at), nth(at)].find((mark) => isOnly(page, mark + below, element))
    if (found) return found + below
    path = stepOf(at) + below
    at = at.parentElement
  }
  return path
}

function isOnly(page: Document, css: string, element: Element): boolean {
  const found = page.querySelectorAll(css)
  return found.length === 1 && found[0] === element
}

/** A path inside a row that leads to this part first. Equal for the same part of another row of the same shape. */
export function pathIn(row: Element, part: Element): string {
  const first = marksOf(part).find((mark) => row.querySelector(mark) === part)
  if (first) return first
  const steps: string[] = []
  for (let at: Element | null = part; at && at !== row; at = at.parentElement) {
    const mark = at === part ? undefined : marksOf(at).find((one) => row.querySelector(one) === at)
    steps.unshift(mark ?? nth(at))
    if (mark) return steps.join(' > ')
  }
  return `:scope > ${steps.join(' > ')}`
}

/** What a row has on itself, and on the wrappers of which it is the only content: tag, lasting classes, names of data attributes. */
export function looksOf(row: Element): string[] {
  const data = [...row.attributes].map(({ name }) => name).filter((name) => name.startsWith('data-'))
  const own = [row.localName, ...[...row.classList].filter(isLasting).map((word) => `.${word}`), ...data]
  const only = row.childElementCount === 1 && !hasOwnWords(row) ? row.firstElementChild! : undefined
  return only ? [...own, ...looksOf(only)] : own
}

/** Whether words stand in the element itself, not only in elements within. */
export function hasOwnWords(element: Element): boolean {
  for (const node of element.childNodes) if (node.nodeType === 3 && /[^\s:·•]/.test(node.nodeValue ?? '')) return true
  return false
}
