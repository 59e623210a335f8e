/**
 * `window.play` of every made page: what a live page does to its list, as plain calls. A row may be given a name, to be
 * found again. `add` returns the moment of insertion in ms since 1970.
 */
export interface Play {
  add(html: string, name?: string, where?: 'end' | 'start'): number
  addMany(html: string[]): number
  /** The row's inside changes (deleted in place, filled late, recycled). */
  change(name: string, html: string): void
  /** The same row as a new element at the same place. */
  remount(name: string): void
  /** The oldest row's element is filled anew and goes to the end, as lists that re-use their rows do; one of another sort is replaced. */
  recycle(html: string): void
  /** The same list with the same rows, all elements new. */
  remountAll(): void
  remove(name: string): void
  /** Keeps the newest rows. */
  prune(keep: number): void
  clear(): void
  /** Changes an element outside the list in place; makes nothing that is not there. */
  panel(selector: string, html: string): void
  count(): number
}

/** The script that makes it; `list` is the selector of the list. */
export function playScript(list: string): string {
  return `(${install.toString()})(${JSON.stringify(list)})`
}

function install(selector: string): void {
  const named = new Map<string, Element>()
  const list = () => document.querySelector(selector) as HTMLElement
  const made = (html: string) => {
    const frame = document.createElement('template')
    frame.innerHTML = html
    return frame.content.firstElementChild as Element
  }
  const now = () => performance.timeOrigin + performance.now()
  const keepEnd = () => {
    list().scrollTop = list().scrollHeight
  }
  const add: Play['add'] = (html, name, where = 'end') => {
    const row = made(html)
    if (name) named.set(name, row)
    if (where === 'start') list().prepend(row)
    else list().append(row)
    const at = now()
    keepEnd()
    return at
  }
  const addMany: Play['addMany'] = (html) => {
    list().append(...html.map(made))
    const at = now()
    keepEnd()
    return at
  }
  const dress = (element: Element, html: string) => {
    const next = made(html)
    for (const { name } of [...element.attributes]) if (!next.hasAttribute(name)) element.removeAttribute(name)
    for (const { name, value } of next.attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value)
    element.replaceChildren(...next.childNodes)
  }
  const play: Play = {
    add,
    addMany,
    change: (name, html) => dress(named.get(name)!, html),
    remount(name) {
      const copy = named.get(name)!.cloneNode(true) as Element
      named.get(name)!.replaceWith(copy)
      named.set(name, copy)
    },
    recycle(html) {
      const oldest = list().firstElementChild!
      const next = made(html)
      const same = next.localName === oldest.localName
      if (same) dress(oldest, html)
      else oldest.remove()
      list().append(same ? oldest : next)
      keepEnd()
    },
    remountAll() {
      const old = list()
      old.replaceWith(old.cloneNode(true))
    },
    remove: (name) => named.get(name)?.remove(),
    prune(keep) {
      while (list().childElementCount > keep) list().firstElementChild!.remove()
    },
    clear: () => list().replaceChildren(),
    panel(selector, html) {
      const element = document.querySelector(selector)
      if (element) dress(element, html)
    },
    count: () => list().childElementCount,
  }
  Object.assign(window, { play })
}
