/** What tells where or how a person can be reached is masked before a text leaves the browser. */

/** Letters for digits in blocks, checked by the sum of every card number (Luhn). */
function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, letter, at) => {
    const twice = Number(letter) * (at % 2 === 1 ? 2 : 1)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return sum % 10 === 0
}

type Mask = (text: string) => string

const EMAIL =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|\s+at\s+(?=[\p{L}\p{N}-]+\s+dot\s))\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\]|\s+dot\s+)\s?[\p{L}\p{N}-]+)*\s?(?:\.|\(dot\)|\[dot\]|\s+dot\s+)\s?\p{L}{2,}/giu

const TLDS =
  'com|net|org|edu|gov|info|biz|io|tv|gg|co|app|dev|link|xyz|shop|site|online|live|club|store|page|chat|ly|cc|uk|de|fr|es|pt|br|ro|nl|eu|ca|au|nz|ru|ua|jp|cn|kr|pl|ch|se|fi|dk|cz|mx|ar|example|test|moe|fun|art|news|cam|world|space|top|vip|win|click|ee'
/** Endings that are also words ("great.it is"): only with a path behind them, or www before. */
const WORDY = 'it|me|be|at|us|is|so|no|in|to|do|am|my|pro|new'

const LINK = new RegExp(
  [
    '\\b[a-z][a-z0-9+.-]*://[^\\s<>"]+',
    '\\b(?:mailto|tel|magnet|data|javascript):[^\\s<>"]+',
    '\\bwww\\.[^\\s<>"]+',
    `(?<![\\p{L}\\p{N}@_-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${TLDS})(?![\\p{L}\\p{N}-])(?::\\d+)?(?:/[^\\s<>"]*)?`,
    `(?<![\\p{L}\\p{N}@_-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${WORDY})/[^\\s<>"]+`,
    `\\b[\\p{L}\\p{N}-]{2,}\\s*(?:\\(dot\\)|\\[dot\\]|\\s+dot\\s+)\\s*(?:${TLDS})\\b(?:\\s*(?:/|\\s+slash\\s+)\\s*\\S+)?`,
  ].join('|'),
  'giu',
)

/** Country, two check digits, up to thirty more in blocks or in one. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const IP = new RegExp(
  [
    `(?<![\\d.])(?:${OCTET}\\.){3}${OCTET}(?![\\d]|\\.\\d)(?::\\d{1,5})?(?:/\\d{1,2})?`,
    '(?<![\\p{L}\\p{N}:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\\p{L}\\p{N}:])',
    '(?<![\\p{L}\\p{N}:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\\p{L}\\p{N}:])',
    '(?<![\\p{L}\\p{N}:])::(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}(?![\\p{L}\\p{N}:])',
    '(?<![\\p{L}\\p{N}:])(?:[0-9a-f]{1,4}:){2,7}:(?![\\p{L}\\p{N}:])',
  ].join('|'),
  'giu',
)

const CARD = /(?<![\p{L}\p{N}])\d(?:[ .-]?\d){12,18}(?![\p{L}\p{N}])/gu

const PHONE = new RegExp(
  [
    // With a country: +49 151 2345678, +1 (555) 123-4567, 0044 …
    '(?<![\\p{L}\\p{N}])(?:\\+|00)\\d{1,3}(?:[ ./()-]{0,3}\\d){6,13}(?![\\p{L}\\p{N}])',
    // 1-800-555-0199
    '(?<![\\p{L}\\p{N}.,-])1[ .-]\\d{3}[ .-]\\d{3}[ .-]\\d{4}(?![\\p{L}\\p{N}])',
    // (555) 123-4567
    '\\(\\d{2,5}\\)[ ./-]?\\d{2,5}(?:[ ./-]?\\d{2,5}){0,3}(?![\\p{L}\\p{N}])',
    // 555-123-4567, 555 1234, 07911 123456, 06 12 34 56 78
    '(?<![\\p{L}\\p{N}.,-])(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))(?:0\\d{1,5}|\\d{3})(?:[ ./-]\\d{2,8}){1,5}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}.,])\\d{9,15}(?![\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
)

/** Fewer digits than the shortest telephone number are an amount, a score or a year. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 7 && digits <= 16
}

const WORD = "[\\p{L}][\\p{L}'’.-]*"
const ADDRESS = [
  // 14 Harbour Street, 221B Baker St.
  new RegExp(
    `\\b\\d{1,5}\\s?[a-z]?,?\\s+(?!(?:min|minutes?|hours?|km|miles?|blocks?|more|people|of|times?)\\b)(?:(?:${WORD}|\\d{1,3}(?:st|nd|rd|th))\\s+){0,4}?(?:street|str|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|crescent|parkway|pkwy|highway|hwy|alley|broadway)\\b\\.?(?:,?\\s*(?:apt|apartment|unit|suite|flat|#)\\.?\\s*\\w+)?`,
    'giu',
  ),
  // "Way" and its like are words too, so that they count only as names.
  /\b\d{1,5}\s?[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?:Way|Close|Place|Pl|Drive|Dr|Court|Ct|Square|Sq|Row|Walk|Mews|Grove|Gardens|Park|Hill|Circle|Loop|Trail)\b\.?/gu,
  // Hauptstraße 5, Musterstr. 12a, Am Alten Weg 3
  /\b[\p{L}-]*\p{L}(?:straße|strasse|str\.|gasse|allee|platz|weg|ufer|damm|straat|laan|gatan|vägen|gade|vej)\s+\d{1,4}\s?[a-z]?\b/giu,
  // Berliner Straße 45, Unter den Linden 77, Am Markt 3
  /\b(?:\p{Lu}[\p{L}-]*\s+){1,2}(?:Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|Damm)\s+\d{1,4}\s?[a-z]?\b/gu,
  /\b(?:Am|An der|Auf dem|Auf der|Im|In der|Unter den|Zum|Zur)\s+\p{Lu}[\p{L}-]+\s+\d{1,4}\s?[a-z]?\b/gu,
  // Calle Mayor 10, Rua das Flores, 123, via Roma 5, Strada Lalelelor nr. 4
  /\b(?:calle|avenida|avda|av\.|str\.|bd\.|blvd\.|bulevard|rue|avenue|plaza|paseo|carrer|rua|travessa|praça|largo|via|viale|piazza|corso|strada|bulevardul|aleea|șoseaua|soseaua)\.?\s+(?:\p{L}[\p{L}'’.-]*,?\s+){1,4}(?:n[.ºo°r]*\s*)?\d{1,5}\s?[a-z]?\b/giu,
  // 12 rue de la Paix, 3 bis avenue Foch
  /\b\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|cours)\s+(?:(?:de|du|des|la|le|les|l['’]|d['’])\s*)*\p{L}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*/giu,
  /\bp\.?\s?o\.?\s?box\s+\d+\b/giu,
  // State and ZIP; British postcodes.
  /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s+\d{5}(?:-\d{4})?\b/g,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/g,
]

const steps: readonly Mask[] = [
  (text) => text.replace(EMAIL, '[email]'),
  (text) => text.replace(LINK, '[link]'),
  (text) => text.replace(IP, '[ip]'),
  (text) => text.replace(IBAN, (found) => (/\d/.test(found.slice(4)) ? '[iban]' : found)),
  (text) => text.replace(CARD, (found) => (isCard(found.replace(/\D/g, '')) ? '[card]' : found)),
  (text) => ADDRESS.reduce((rest, shape) => rest.replace(shape, '[address]'), text),
  (text) => text.replace(PHONE, (found) => (isPhone(found) ? '[phone]' : found)),
]

/** A text without two characters that all of these have: a digit, or a dot or @ in its midst. */
const PLAIN = /^[^\d@.:]*$/

/** The text with e-mail, links, IP, IBAN, cards, addresses and telephone numbers as `[email]`, `[link]` … */
export function masked(text: string): string {
  if (PLAIN.test(text) && !/\b(?:dot|at)\b|\(|\[/i.test(text)) return text
  return steps.reduce((rest, step) => step(rest), text)
}
