/** No private fact about a viewer, and no nudge to give away one of the broadcaster's. */

import { wholeWord } from '../text.ts'
import type { Rule } from './rule.ts'
import { low, peopleOf } from './words.ts'

const FACT =
  '(?:address|phone(?: number)?|number|e-?mail|street|school|university|employer|boss|workplace|job|salary|income|birth ?date|age|real name|last name|full name|surname|religion|diagnosis|illness|disease|disability|medication|therapist|divorce|affair|debts?|password|passport|licen[cs]e|bank|account|card|boyfriend|girlfriend|husband|wife|sexuality|home ?town|zip(?: code)?|postcode|location|ip)'

const OF_THEM = new RegExp(`\\b(?:his|her|their|PERSON's|PERSONs) (?:\\w+ )?${FACT}\\b`)
const LIVES =
  /\b(?:he|she|they|PERSON)\b(?: (?:really|actually|still|now|probably))? (?:lives?|resides?|works?|studies|study|stud(?:ies|y)|earns?|suffers?|was born|is married|is divorced|is pregnant|is sick|is ill|has (?:cancer|depression|anxiety|autism|adhd|diabetes|debts?))\b(?! on (?:it|that|this)\b)(?! (?:so )?(?:hard|well|magic|fine|great)\b)/
const AGED = /\b\d{1,2}[ -]years?[ -]old\b|\b(?:PERSON|he|she|they) (?:is|are|turns?|turned) \d{1,2}\b/
const OF_HOST =
  /\b(?:tell|say|share|give|show|type|write|read|reveal|mention|drop|post|send|announce)\b[^.!?]*\b(?:your|my|our)\b[^.!?]*\b(?:(?:home |street |email |e-mail )?address|e-?mail|phone|phone number|street|school|workplace|employer|salary|real name|last name|full name|surname|password|bank|credit card|card number|zip|postcode|passport|home ?town|location)\b|\b(?:you|i) live (?:at|in|on|near)\b|\bwhere (?:you|i) live\b|\b(?:you|i) work (?:at|for)\b|\bwhere (?:you|i) work\b|\bwhich (?:school|town|street|city) (?:you|i)\b/
/** What a mask leaves, or what should have been masked. */
const CONTACT = /\[(?:email|phone|card|iban|ip|link|address)\]|\d(?:[ .-]?\d){6,}|\b\S+@\S+\.\S+/

/** Names and aliases become PERSON. */
function named(content: string, people: readonly string[]): string {
  const text = people
    .map((name) => low(name))
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(new RegExp(wholeWord(name), 'gu'), 'PERSON'), low(content))
  return text.replace(/(?<![\p{L}\p{N}_])v\d+(?![\p{L}\p{N}_])/gu, 'PERSON')
}

export const privacy: Rule = (content, ask) => {
  const text = named(content, peopleOf(ask))
  return [OF_THEM, LIVES, AGED, OF_HOST, CONTACT].some((sign) => sign.test(text)) ? 'private' : undefined
}
