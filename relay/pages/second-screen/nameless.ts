/** What a phone shows that may not know a name. Browser script, as text; without lookbehind, which an old phone lacks. */

export const nameless = `
const ONE = /(?:V\\d+(?![\\p{L}\\p{N}_])|\\[name\\])/u.source
const AND = /,? (?:and|y|e|und|et|și) /u.source
const MORE = /(?:\\d+ (?:more|más|de plus)|(?:noch|mais|încă) (?:\\d+|jemand|cineva))/u.source
const ONES = ONE + '(?:(?:' + AND + '|, )' + ONE + ')*(?:' + AND + MORE + ')?'
const BEGINS = /(^|[.!?…] )/u.source

/** First in a sentence: "V1, thank you!". */
const CALLED_FIRST = new RegExp(BEGINS + ONES + /[,!] ([¡¿]?[\\p{L}\\p{N}])/u.source, 'gu')
/** "Thank you, V1, for the 50." */
const CALLED_WITHIN = new RegExp(', ' + ONES + /, (?=(?:for|por|für|pour|pentru) )/u.source, 'gu')
/** "Thank you, V1!" */
const CALLED_LAST = new RegExp(', ' + ONES + /(?=\\s?[.,!?:…]|$)/u.source, 'gu')
/** "Hello V1!" */
const HAILED = new RegExp(BEGINS + /([¡¿]?\\p{Lu}\\p{L}*) /u.source + ONES + /(?=\\s?[.,!?…])/u.source, 'gu')
/** Spoken of, and not to, even in a line to say. */
const TOLD = ['question', 'back', 'rush']

/** A line to nobody in particular: said aloud, "Thanks, a viewer!" would be odd. */
const toNobody = (text) =>
  text
    .replace(CALLED_FIRST, (_, before, first) => before + first.toUpperCase())
    .replace(CALLED_WITHIN, ' ')
    .replace(CALLED_LAST, '')
    .replace(HAILED, '$1$2')

const SPOKEN_OF = new RegExp(/(^|[^\\p{L}\\p{N}_])/u.source + '(' + ONES + ')', 'gu')

/** A text in which nobody is named. */
const nameless = (text) =>
  text
    .replace(SPOKEN_OF, (_, before, ones) => before + (/^(?:V\\d+|\\[name\\])$/.test(ones) ? 'a viewer' : 'some viewers'))
    .replace(/^(?:a|some) viewer/, (first) => first[0].toUpperCase() + first.slice(1))

/** A cue in which nobody is named, nor called by what is no name. */
function namelessCue(cue) {
  const said = (text) => nameless(cue.action === 'say' && !TOLD.includes(cue.moment) ? toNobody(text) : text)
  return { ...cue, content: said(cue.content), why: nameless(cue.why), ...(cue.tail && { tail: said(cue.tail) }) }
}
`
