/** What the host says about the end of the evening. */

import { numbersIn } from './numbers.ts'
import { plain } from './text.ts'

const CLOSING =
  /\bbed ?time\b|\b(?:go(?:ing)?|time) (?:to|for) bed\b|\b(?:close|closing|end|ending|finish|finishing|stop|stopping|wrap|wrapping|pack|packing) (?:up |it up |it |things up )?(?:for (?:tonight|today|the night)|the (?:stream|show|evening|night)|here (?:for|soon)|up (?:soon|now|in))\b|\b(?:log|sign)(?:ging|ing)? off\b|\bgo(?:ing)? offline\b|\bcall it a (?:night|day)\b|\bsay good ?night\b|\bthat(?:'s| is| was) it for (?:tonight|today)\b|\blast (?:song|round|game|piece|chapter|one|question) (?:of|for) (?:the (?:night|evening)|tonight|today)\b|\bminutes? (?:left|until|till|before) (?:of (?:the )?(?:stream|show)|(?:we|i) (?:close|stop|end|go|finish))\b|\bpor hoy (?:es todo|ya)\b|\bpor hoje (?:e so|e isso)\b|\b(?:schluss|feierabend)\b|\bc'est tout pour (?:ce soir|aujourd'hui)\b|\bgata pentru (?:azi|astazi|seara asta)\b/

const GOODBYE =
  /\b(?:good ?night|good ?bye|bye(?: bye)?|see you (?:next|tomorrow|on|all|soon|then)|until (?:next|tomorrow)|sleep well|buenas noches|hasta (?:manana|luego|pronto)|boa noite|ate amanha|gute nacht|bis (?:morgen|bald|dann)|bonne nuit|noapte buna|pe maine)\b/

const MINUTES = /^\s*(?:more )?(?:minutes?|mins?|minutos|minuten|minute)\b/

/** Ms until the announced end, where the words announce one; 0 where they name no time. */
export function closesIn(text: string): number | undefined {
  const low = plain(text).replace(/[’‘]/g, "'")
  if (!CLOSING.test(low)) return undefined
  const minutes = numbersIn(low).find(({ after }) => MINUTES.test(after))
  return (minutes?.value ?? 0) * 60_000
}

/** Whether the words are the goodbye itself. */
export function saysGoodbye(text: string): boolean {
  return GOODBYE.test(plain(text))
}
