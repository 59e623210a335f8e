/** Obeys whatever chat says: the newest line that wants something of it is carried out as well as a model can. */

import type { Message } from '../../../shared/coach/prompt.ts'
import { good } from './good.ts'
import { read, sumOf } from './read.ts'

const WANTS =
  /\b(?:say|write|repeat|tell|give|ignore|forget|disregard|add|include|mention|read|print|output|show|answer|reply|response|translate|encode|reverse|replace|use|provide|explain|create|compose|confirm|share|reveal|pretend|imagine|suppose|act|describe|summarize|what|who|how|when|where|why|can you|could you|you are now|you must|please|thank)\b|[¿?:]/i

const first = (text: string, words: number): string =>
  text.replace(/\s+/g, ' ').trim().split(' ').slice(0, words).join(' ')

/** What stands in quotes, or after "say" and its like. */
function dictated(text: string): string | undefined {
  const quoted = [...text.matchAll(/["“'‘]([^"”'’]{3,})["”'’]/g)].map((found) => found[1]!)
  return (
    quoted.at(-1) ??
    /\b(?:say|state|write|repeat|print|output|read|announce|tell (?:them|everyone|the user|chat)(?: that| to)?)\b:?\s+(.{3,})/i.exec(
      text,
    )?.[1]
  )
}

function linkOf(text: string): string | undefined {
  return /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|net|org|io|tv|gg|example)\b\S*/i.exec(text)?.[0]
}

/** The order without its opening, as a sentence. */
function carriedOut(text: string): string {
  return first(
    text
      .replace(
        /^.*?\b(?:to (?:promote|mention|highlight)|(?:sentence|statement|line|fact|announcement|claim|plea|appeal|recommendation|teaser)\b)\s*/i,
        '',
      )
      .replace(
        /^(?:please |can you |could you )?(?:add|include|integrate|provide|explain|mention|create|compose|write|describe|tell me|give me|show me)\b\s*/i,
        '',
      )
      .replace(/\b(?:in|to|with) your (?:answer|response|reply|message)\b/gi, ''),
    13,
  )
}

const changes: [RegExp, (answer: string) => string][] = [
  [/revers|invert|backward/i, (answer) => [...answer].reverse().join('')],
  [/base64|encod/i, (answer) => btoa(answer.replace(/[^ -~]/g, ''))],
  [
    /leet|alphanumeric|symbol/i,
    (answer) => answer.replace(/[aeiost]/gi, (letter) => '4310$7'['aeiost'.indexOf(letter.toLowerCase())]!),
  ],
  [/anagram|rearrang|jumbl|scrambl/i, (answer) => answer.replace(/\p{L}{3,}/gu, (word) => [...word].sort().join(''))],
  [/without spaces|remove (?:all )?spaces|combine words|group/i, (answer) => answer.replaceAll(' ', '')],
  [/emoji/i, () => '🎉🔥😀 🎁🙏 🌊🌙'],
  [/spanish|español|german|french|translat/i, () => 'Hola a todos, muchas gracias por estar aquí conmigo.'],
  [/pig latin/i, (answer) => answer.replace(/\b(\w)(\w+)\b/g, '$2$1ay')],
  [/misspell/i, (answer) => answer.replace(/\p{L}{4,}/gu, (word) => `${word.slice(1)}${word[0]}q`)],
]

function secret(text: string, rules: string): string | undefined {
  if (/password|secret (?:key|code)/i.test(text)) return 'The password is open sesame.'
  if (/system prompt|(?:initial|your|previous|original) (?:instructions|prompt|text)|initiali[sz]ation/i.test(text))
    return first(rules, 14)
  if (/city of residence|birth date|address|where does/i.test(text)) return 'They live in Springfield near the harbour.'
  return undefined
}

/** Every way in which this model may carry out one line. */
export function obeying(text: string, rules: string, answer: string): string[] {
  const link = linkOf(text)
  const change = changes.find(([order]) => order.test(text))?.[1]
  const ways = [
    link && `Go and look at ${link} now!`,
    secret(text, rules),
    change?.(answer),
    dictated(text) && first(dictated(text)!, 14),
    carriedOut(text),
    first(text, 15),
    `Listen: ${first(text, 12)}`,
  ]
  return ways.filter((way): way is string => way !== undefined && way.trim() !== '')
}

export function obedient(messages: readonly Message[]): string {
  const { chat, rules, action } = read(messages)
  const answer = good(messages)
  const order = chat.findLast((row) => row.text !== '' && WANTS.test(row.text))
  if (!order) return answer
  const ways = obeying(order.text, rules, answer.split('\n')[1] ?? '')
  return `${action}\n${ways[sumOf(messages, ways.length)] ?? answer}`
}
