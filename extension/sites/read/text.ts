/** Reading text off rows. Pure; every site may use these. */

const GAPS = /[ \t\r\n\f]+/g

/** One line, as a browser would draw it: runs of blanks become one. No-break spaces stay, prices need them. */
export function oneLine(text: string): string {
  return text.replace(GAPS, ' ').trim()
}

/** What to leave out of a text, with all that is in it. */
type Leave = ((part: Element) => boolean) | undefined
/** A picture in words. */
type Picture = (picture: Element) => string

/**
 * What a viewer wrote, with pictures (emotes) as their names; what `leave` says yes to is left out with all that is in it.
 * `picture`: how this site names its pictures; else by what they say of themselves, as words of their own.
 */
export function wordsOf(element: Element, leave?: Leave, picture: Picture = namedApart): string {
  return oneLine(gather(element, leave, picture))
}

function namedApart(picture: Element): string {
  return ` ${picture.getAttribute('alt') || picture.getAttribute('title') || ''} `
}

function gather(element: Element, leave: Leave, picture: Picture): string {
  let words = ''
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) words += node.nodeValue
    else if (node.nodeType === 1) words += ofElement(node as Element, leave, picture)
  }
  return words
}

function ofElement(element: Element, leave: Leave, picture: Picture): string {
  if (leave?.(element)) return ' '
  return element.localName === 'img' ? picture(element) : gather(element, leave, picture)
}

/** Zero of the scripts that write numbers with digits of their own: Arabic, Persian, Devanagari, Bengali, Thai, Burmese, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10]
const OTHERS = /(?!\d)\p{Nd}/gu

/** The same text with every digit written 0 to 9; nothing else changes, nor its length. */
export function plainDigits(text: string): string {
  return text.replace(OTHERS, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((one) => code >= one && code <= one + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}

const WHOLE = /\d{1,3}(?:[.,'’٬，\u00a0\u202f]\d{3})+(?!\d)|\d+/

/** The first whole number of a text, whatever separates its thousands, and where it ends. Digits of any width and script count. */
export function firstNumber(text: string): { value: number; end: number } | undefined {
  const found = WHOLE.exec(plainDigits(text))
  if (!found) return
  return { value: Number(found[0].replace(/\D/g, '')), end: found.index + found[0].length }
}
