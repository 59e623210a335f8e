/** Whether a line pries into where the host lives, learns, works, or how they are really called. */

import { low } from './text.ts'

/** Asked for openly. Nobody needs two of these to pry. */
const OPEN =
  /\b(?:your|ur|tu|su|seu|dein\w*|ihre?|ton|ta|votre)\s+(?:\w+\s+)?(?:address|street|house number|zip(?: ?code)?|post ?code|phone(?: number)?|last name|surname|family name|full name|direccion|calle|apellido|telefono|endereco|rua|sobrenome|telefone|adresse|strasse|hausnummer|nachname|telefonnummer|rue|nom de famille)\b|\b(?:adresa|strada|numele de familie|numarul) ta[ua]?\b|\bwhere exactly do (?:you|u) live\b|\bare (?:you|u) (?:home )?alone\b/

/** A piece: by itself it may be small talk. */
const PIECES: readonly RegExp[] = [
  /\b(?:which|what) (?:town|city|village|suburb|district|neighbou?rhood|part of town|area)\b/,
  /\bwhere(?:abouts)? (?:do|are|r) (?:you|u) (?:live|living|based|staying|at)\b|\bdo (?:you|u) live (?:in|near|on|at|with|by)\b|\b(?:donde vives|onde (?:voce )?mora|wo wohnst|ou habites|tu habites ou|unde locuiesti)\b/,
  /\b(?:which|what|name of (?:the|your)) (?:\w+ )?(?:school|college|university|uni|gym|church)\b|\bwhere (?:do|did) (?:you|u) (?:go to (?:school|college|uni\w*)|study)\b/,
  /\bwhere (?:do|did) (?:you|u) work\b|\b(?:which|what) (?:company|shop|office|firm|hospital|bar) (?:do|did) (?:you|u) work\b|\bdo (?:you|u) work (?:at|in|near|for)\b|\b(?:donde trabajas|onde (?:voce )?trabalha|wo arbeitest|ou travailles|unde lucrezi)\b/,
  /\b(?:the|which|what|a) (?:street|address|house number|zip(?: ?code)?|post ?code)\b/,
  /\b(?:real|first|true) name\b|\b(?:your|ur) (?:phone|number|whatsapp|snap(?:chat)?|private account|licen[cs]e plate|boss|landlord)\b/,
  /\bwhat time (?:do|are) (?:you|u) (?:leave|get home|go home|home)\b|\bwhen (?:are|will) (?:you|u) (?:be )?(?:home|alone|out of the house)\b/,
]

/** A piece counts only where it is asked for, not where it is mentioned. */
const WANTS =
  /\?|\b(?:tell|give|send|say|show|just|only|guess|know|want|need|wanna|gimme|come on|please|pls|where|which|what)\b/

/** 0: no prying. 1: a piece of it. 2: an open demand. */
export function pried(text: string): 0 | 1 | 2 {
  const clear = low(text)
  if (!WANTS.test(clear)) return 0
  if (OPEN.test(clear)) return 2
  const pieces = PIECES.filter((piece) => piece.test(clear)).length
  return pieces === 0 ? 0 : pieces === 1 ? 1 : 2
}
