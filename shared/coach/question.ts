/** Whether a chat line asks the host something, what it asks, and whether the host's words answer it. */

import { isWord } from './lexicon.ts'
import { isEcho, isRhetorical } from './rhetoric.ts'
import { likeness, plain, wordsOf } from './text.ts'

/** What kind of answer is wanted. */
export type Asks =
  | 'howlong'
  | 'howmuch'
  | 'howold'
  | 'when'
  | 'where'
  | 'who'
  | 'why'
  | 'which'
  | 'what'
  | 'how'
  | 'can'
  | 'whether'

const ASKS: [Asks, RegExp][] = [
  [
    'howlong',
    /\bhow (?:long|much time|many (?:minutes|hours|days|weeks|months|years))\b|\bcuanto tiempo\b|\bquanto tempo\b|\bwie lange\b|\bcombien de temps\b|\bcat (?:timp|dureaza)\b/,
  ],
  ['howold', /\bhow old\b|\bwhat age\b|\bcuantos anos\b|\bwie alt\b/],
  [
    'howmuch',
    /\bhow (?:much|many|often|far|big|tall)\b|\bwhat (?:price|cost)\b|\bcuant[oa]s?\b|\bquant[oa]s?\b|\bwie ?viele?\b|\bcombien\b/,
  ],
  ['when', /\bwhen\b|\bwhat (?:time|day)\b|\bcuando\b|\bquando\b|\bwann\b|\bquand\b|\bcand\b/],
  ['where', /\bwhere\b|\bwhat (?:country|city|town|place)\b|\bdonde\b|\bonde\b|\bwoher\b|\bwo\b|\bou est\b|\bunde\b/],
  ['who', /\bwho(?:'s|se)?\b|\bquien(?:es)?\b|\bquem\b|\bwer\b|\bqui est\b|\bcine\b/],
  ['why', /\bwhy\b|\bhow come\b|\bpor que\b|\bwarum\b|\bwieso\b|\bpourquoi\b|\bde ce\b/],
  [
    'which',
    /\bwhich\b|\bwhat (?:kind|sort|type|color|colour|brand)\b|\bcual(?:es)?\b|\bqual\b|\bwelche[rsmn]?\b|\bquel(?:le)?s?\b|\bcare (?:e|este)\b/,
  ],
  [
    'what',
    /\bwhat(?:'s|s)?\b|\bque\b|\bo que\b|\bwas\b(?= (?:ist|machst|kochst|backst|spielst|hast))|\bqu'est-ce\b|\bce (?:e|este|faci)\b/,
  ],
  ['how', /\bhow(?:'s|s)?\b|\bcomo\b|\bwie\b|\bcomment\b|\bcum\b/],
  ['can', /\b(?:can|could|will|would|may) (?:you|u|we|i)\b|\bpuedes\b|\bpode\b|\bkannst du\b|\bpeux[- ]tu\b|\bpoti\b/],
]

/** Most questions hold none of these words, and are told by one look. */
const ASKS_SOMEHOW = new RegExp(ASKS.map(([, form]) => form.source).join('|'))

/** A line may ask without a question mark when it begins like this. */
const OPENS =
  /^(?:(?:so|and|but|hey|hi|ok|okay|oh|um+)[, ]+)?(?:what(?:'s| is| are| do| did| time| kind| made| was)|how (?:do|did|long|old|much|many|is|are|was|often|come)|where (?:do|did|is|are|can)|when (?:do|did|is|are|will)|why (?:do|did|is|are)|who (?:is|are|made|taught)|which|can (?:you|u)|could you|will you|would you|do you|did you|have you|are you|is (?:it|that|this|there))\b(?=\W*\w)/

/** Asked of everybody or of nobody. */
const TO_CHAT =
  /\b(?:any(?:one|body)|every(?:one|body)|you (?:guys|all)|y'?all|chat|some(?:one|body) else|who else|does (?:any|every)(?:one|body))\b|^(?:right|really|what|huh|eh|no|yes|ok|seriously|lol|wtf|why|how|who|when|where)[?! ]*$/

/** Words that carry no topic. */
const EMPTY = new Set(
  `a an the and or but so of to in on at for from with about by as is are was were be been am do does did done doing have has had
  will would can could should may might must this that these those it its it's i i'm im me my you your you're youre u ur he she we they them
  his her our their what what's whats which who who's where where's when why how hows how's long much many old time kind sort any
  some there here just now then than too very really please pls plz hey hi hello ok okay oh lol haha btw not no yes if get got
  go going make made making take takes took use used using like one ones thing things guys chat today tonight
  que como cuando donde cual quien por para con de la el los las un una es esta tu te se o a e os as um uma voce qual quando onde quem
  der die das ein eine ist du dein deine wie was wo wann warum wer und oder mit von zu le les des est tu ton ta quel quelle`
    .split(/\s+/)
    .filter(Boolean),
)

/** Endings cut so that "bakes", "baked" and "baking" are one word. */
function stem(word: string): string {
  const bare = word.replace(/'s?$/, '')
  if (bare.length <= 4) return bare.replace(/s$/, '')
  return bare.replace(/(?:ing|ed|es|er|ers|s|e|y|ies)$/, '')
}

/** The words that carry what a text is about. */
export function topicOf(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text)
        .filter((word) => !EMPTY.has(word))
        .map(stem)
        .filter((word) => word.length > 1),
    ),
  ]
}

/** Which kind of answer a text wants. */
export function asks(text: string): Asks {
  const low = plain(text)
  return (ASKS_SOMEHOW.test(low) && ASKS.find(([, form]) => form.test(low))?.[0]) || 'whether'
}

/** "bolt, are you there?" is asked of Bolt. */
function callsAnother(low: string): boolean {
  const first = /^([\p{L}\p{N}_]+),\s/u.exec(low)?.[1]
  return first !== undefined && !isWord(first) && !/^(?:u+h+m*|h+m+|a+h+|o+h+|hey+|lo+l|(?:ha)+h?|btw|um+)$/.test(first)
}

/** "Ida, which flour" without the call. */
function withoutCall(low: string, host: readonly string[]): string {
  const [whole, first] = /^@?([\p{L}\p{N}_]+)[,:]?\s+/u.exec(low) ?? ['', '']
  return host.includes(first ?? '') ? low.slice(whole.length) : low
}

/** "How are you, Mia?" is asked of Mia. */
function endsWithCall(low: string, isViewer: (word: string) => boolean): boolean {
  const last = /,\s*([\p{L}\p{N}_]+)[\s?!.]*$/u.exec(low)?.[1]
  return last !== undefined && !isWord(last) && isViewer(last)
}

/** Whether the text is a question for the host, who is called by the plain words `host`. `fast`: many talk at once, and echo what was said. */
export function forHost(
  text: string,
  host: readonly string[],
  isViewer: (word: string) => boolean,
  fast = false,
): boolean {
  const low = plain(text).replace(/[’‘]/g, "'").trim()
  const marked = /[?？¿]/.test(low)
  if (!(marked || OPENS.test(low) || host.some((word) => low.includes(word)))) return false
  if (/^[!/]/.test(low) || /https?:\/\//.test(low)) return false
  const words = wordsOf(low)
  if (words.length < 2 || words.length > 60) return false
  const mentions = [...low.matchAll(/@([\p{L}\p{N}_]+)/gu)].map((found) => found[1]!)
  const named = [...words, ...mentions].some((word) => host.includes(word))
  if (!named && (mentions.length > 0 || TO_CHAT.test(low) || isViewer(words[0]!) || callsAnother(low))) return false
  if (!named && (isRhetorical(low) || endsWithCall(low, isViewer) || (fast && isEcho(low)))) return false
  if (marked) return words.length >= 3 || named || asks(low) !== 'whether' || /\byou|\bu\b/.test(low)
  return OPENS.test(named ? withoutCall(low, host) : low) && words.length >= 3
}

/** Whether two questions want the same: the same kind of answer about the same thing. */
export function same(
  a: { words: readonly string[]; asks: Asks },
  b: { words: readonly string[]; asks: Asks },
): boolean {
  const shared = a.words.filter((word) => b.words.includes(word)).length
  if (a.words.length === 0 && b.words.length === 0)
    return a.asks === b.asks && a.asks !== 'whether' && a.asks !== 'what'
  if (shared === 0) return false
  if (a.asks === b.asks) return shared / Math.min(a.words.length, b.words.length) >= 0.5
  return shared >= 2 && likeness(a.words, b.words) >= 0.6
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half|couple|dozen)\b/
const SPAN = /\b(?:second|minute|min|hour|day|night|week|month|year|overnight|minuto|hora|minuten|stunden?|jahre?)s?\b/
const LIKELY: Partial<Record<Asks, RegExp>> = {
  howlong: SPAN,
  howold: new RegExp(`${NUMBER.source}.*\\b(?:year|month|old)|\\b(?:turn|turned|turning|years old)\\b`),
  when: /\b(?:at|on|in|next|every|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|week|month|year|soon|ago|since)\b/,
}

/** The host's words, ready to be held against questions. */
export interface Said {
  low: string
  topic: readonly string[]
}

/** Read once, for all the questions that it may answer. */
export function saidOf(text: string): Said {
  return { low: plain(text), topic: topicOf(text) }
}

/** Whether the host's words answer: they share the topic, or have the shape of the answer that is wanted. */
export function answers({ low, topic }: Said, question: { words: readonly string[]; asks: Asks }): boolean {
  if (question.words.some((word) => topic.includes(word))) return true
  return LIKELY[question.asks]?.test(low) === true && (question.asks !== 'howlong' || NUMBER.test(low))
}
