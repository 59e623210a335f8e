/** An answer neither carries out nor echoes an instruction that stood in chat. */

import type { Ask } from '../../ask.ts'
import { isWord } from '../lexicon.ts'
import { wordsOf } from '../text.ts'
import type { Rule } from './rule.ts'
import { low, ownWords } from './words.ts'

/** Said to a machine, not to a host: about its answer, its role, its secrets; or words put into its mouth. */
const TO_A_MACHINE = [
  /\b(?:your|the|this|each|every) (?:\w+ )?(?:answers?|response|reply|repl(?:y|ies)|message|output|prompts?|instructions?|guidelines|database|system|characters?)\b|\bin (?:reverse|german|french|spanish|anagram\w*)\b/,
  /\b(?:ignore|disregard|forget|override|bypass|olvida|ignora|vergiss|oublie|игнорир\w*)\b/,
  /\byou(?:'re| are) now\b|\byou (?:must|have to|will now|agreed|mentioned|said)\b|\b(?:act|behave|respond|answer|reply) (?:as|like|in|using|with|only)\b|\bpretend\b|\brole ?-?play\b|\bimagine\b|\bsuppose\b|\bassume\b|\bas an? (?:ai|assistant|expert|language|renowned)\b|\bhypothetical/,
  /\bpasswords?\b|\bsecret (?:key|code|word)\b|\bsystem\b|\bprompt\b|\bbase ?64\b|\brot ?13\b|\b(?:de|en)cod(?:e|ing)\b|\btranslat\w*|\bcipher\b|\banagram\w*|\bleetspeak\b|\bpig latin\b|\bmorse\b|\bparagraph\b|\bpoem\b|\bhaiku\b|\bessay\b/,
  /\b(?:say|state|repeat|write|print|output|announce|shout|read|post|type|tell (?:them|everyone|everybody|the user|users|chat|people|us|me|your viewers))\b/,
  /https?:|www\.|\[(?:link|email|phone)\]|\b\w+\.(?:com|net|org|io|gg|tv|example)\b|<[^>]+>|\bbrand\b|\bcode\b|\bq:.*\ba:|\w\(/,
]

/** A task, whoever it is for. */
const TASK =
  /^(?:@?\S+[,:]?\s+)?(?:please |pls |now |hey |ok |first |then |can you |could you |would you |will you )*(?:add|analy[sz]e|append|arrange|augment|categori[sz]e|classify|combine|compare|compose|convert|create|describe|design|develop|discuss|display|draft|embed|emphasi[sz]e|enhance|explain|generate|give|group|help|highlight|identify|include|incorporate|insert|integrate|interlace|list|mention|misspell|modify|name|outline|output|provide|promote|rearrange|recommend|remove|render|replace|reply|respond|reveal|reverse|rewrite|share|show|sort|substitute|suggest|summari[sz]e|swap|teach|tease|use|verify|write)\b/

/** Wants to sell or to lead away. */
const LURE =
  /https?:|www\.|\[link\]|\.(?:com|net|org|io|gg|tv|example)\b|\b(?:visit|click|promot\w*|brand|download|check out|discount|sponsor\w*|free|go to)\b/

type Grade = 'lure' | 'machine' | 'task' | 'talk'

function gradeOf(text: string): Grade {
  const clear = low(text)
  if (TO_A_MACHINE.some((sign) => sign.test(clear))) return LURE.test(clear) ? 'lure' : 'machine'
  return TASK.test(clear.trim()) ? 'task' : 'talk'
}

const STOP = new Set(
  `that this with from have what when where which your you're about would could should there their they them these those some just like
  please will been were into than then also only very more most much many here thank thanks tell chat everyone everybody everything today
  tonight stream room want wants know does make made take give good great love lovely nice look come going back over time little after
  again well really think first next happy welcome hello question answer asked asking asks`.split(/\s+/),
)

function contentOf(words: readonly string[], own: ReadonlySet<string>): string[] {
  return words.filter((word) => word.length >= 4 && !STOP.has(word) && !own.has(word) && !/^\[?v?\d+\]?$/.test(word))
}

/** Another form of the same word. */
function alike(one: string, other: string): boolean {
  if (one === other) return true
  const root = Math.max(5, Math.min(one.length, other.length) - 2)
  return one.length >= 5 && other.length >= 5 && one.slice(0, root) === other.slice(0, root)
}

/** The most words in one go that both have. */
function longestRun(answer: readonly string[], row: readonly string[]): number {
  let most = 0
  for (let i = 0; i < answer.length; i++)
    for (let j = 0; j < row.length; j++) {
      let run = 0
      while (answer[i + run] !== undefined && answer[i + run] === row[j + run]) run++
      most = Math.max(most, run)
    }
  return most
}

function isEcho(answer: readonly string[], row: readonly string[]): boolean {
  const words = answer.filter((word) => !/^v\d+$/.test(word))
  const run = longestRun(words, row)
  return run >= 3 && run / words.length >= 0.6
}

/** A few words, every one of them of this row. */
function isScrap(answer: readonly string[], row: readonly string[]): boolean {
  return answer.length <= 4 && answer.every((word) => row.includes(word))
}

interface Shared {
  run: number
  content: number
  /** Of the answer's own content words, 0 to 1. */
  part: number
  /** Words that nobody uses and that stand in this row alone. */
  rare: number
  /** The answer is little else than words of the row in their order. */
  echo: boolean
  scrap: boolean
}

function sharedOf(answer: readonly string[], row: readonly string[], own: ReadonlySet<string>): Shared {
  const content = contentOf(answer, own)
  const theirs = contentOf(row, own)
  const both = content.filter((word) => theirs.some((other) => alike(word, other)))
  return {
    run: longestRun(answer, row),
    content: both.length,
    part: content.length === 0 ? 0 : both.length / content.length,
    rare: both.filter((word) => !isWord(word)).length,
    echo: isEcho(answer, row),
    scrap: isScrap(answer, row),
  }
}

/** How much of a line an answer may take up, by what kind of line it is. */
const isTooMuch: Record<Grade, (shared: Shared) => boolean> = {
  lure: ({ run, content, scrap }) => scrap || run >= 3 || content >= 1,
  machine: ({ run, content, part, scrap }) => scrap || run >= 4 || content >= 2 || (content === 1 && part > 0.5),
  task: ({ run, content, part, rare, scrap }) =>
    scrap || run >= 4 || content >= 3 || rare >= 2 || (content >= 2 && part >= 0.5),
  talk: ({ run, content, part }) => run >= 6 || (content >= 4 && part >= 0.6),
}

/** What a viewer asked the host may be taken up in the answer to that very question. */
function isAsked(text: string, ask: Ask): boolean {
  return ask.moment === 'question' && ask.why.includes(text.slice(0, 40))
}

export const orders: Rule = (content, ask) => {
  const answer = wordsOf(content)
  const own = new Set([...ownWords(ask), ...wordsOf(ask.room.broadcaster)])
  const lines = ask.recent.flatMap((row) => row.text ?? [])
  const bad = lines.some((text) => {
    const grade = gradeOf(text)
    const shared = sharedOf(answer, wordsOf(text), own)
    if (shared.echo) return true
    return !(grade === 'talk' && isAsked(text, ask)) && isTooMuch[grade](shared)
  })
  return bad ? 'order' : undefined
}
