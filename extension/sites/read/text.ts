/** Reading text off rows. Pure; every site may use these. */

const GAPS = /[ \t\r\n\f]+/g

/** One line, as a browser would draw it: runs of blanks become one. No-break spaces stay, prices need them. */
export function oneLine(text: string): string {
  return text.replace(GAPS, ' ').trim()
}

/** What a viewer wrote, with pictures (emotes) as their names; what `leave` says yes to is left out with all that is in it. */
export function wordsOf(element: Element, leave?: (part: Element) => boolean): string {
  return oneLine(gather(element, leave))
}

function gather(element: Element, leave: ((part: Element) => boolean) | undefined): string {
  let words = ''
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) words += node.nodeValue
    else if (node.nodeType === 1) words += ofElement(node as Element, leave)
  }
  return words
}

function ofElement(element: Element, leave: ((part: Element) => boolean) | undefined): string {
  if (leave?.(element)) return ' '
  if (element.localName === 'img') return ` ${element.getAttribute('alt') || element.getAttribute('title') || ''} `
  return gather(element, leave)
}

const WHOLE = /\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?!\d)|\d+/

/** The first whole number of a text, whatever separates its thousands, and where it ends. Full-width digits count. */
export function firstNumber(text: string): { value: number; end: number } | undefined {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const found = WHOLE.exec(plain)
  if (!found) return
  return { value: Number(found[0].replace(/\D/g, '')), end: found.index + found[0].length }
}
