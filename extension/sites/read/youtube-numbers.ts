import type { Sighting } from '../../../shared/events.ts'
import { firstNumber, oneLine, plainDigits } from './text.ts'

/** Numbers and names in YouTube's sentences, which are in the page's language. */

const YEARS = /(\d+)\s*(?:years?\b|年)/i

/** How long somebody has been a member, in months; 0 where the headline says nothing. */
export function monthsIn(headline: string): number {
  const plain = plainDigits(headline)
  const years = Number(YEARS.exec(plain)?.[1] ?? 0)
  return years * 12 + (firstNumber(plain.replace(YEARS, ''))?.value ?? 0)
}

/** A number that is a piece of the sentence of its own; the channel's name, which may hold digits, is another piece. */
export function numberIn(element: Element | null): number | undefined {
  for (const piece of element?.querySelectorAll('*') ?? []) {
    const text = plainDigits(piece.textContent ?? '').trim()
    if (/^\d[\d.,]*$/.test(text)) return firstNumber(text)!.value
  }
  return firstNumber(element?.textContent ?? '')?.value
}

const FOR = /\bfor ([\d.,]+)/

/** Of "sent 2 Loaves for 1,100 Jewels" the second; other languages are left to the piece that is a number. */
export function jewelsIn(sentence: string): number | undefined {
  return firstNumber(FOR.exec(sentence)?.[1] ?? '')?.value
}

/** Viewers sent over from another channel: its name comes first. A banner that sends viewers away has a video to go to. */
export function readRaid(banner: Element): Sighting | undefined {
  const text = banner.querySelector('#banner-text')
  const name = oneLine(text?.querySelector('.bold')?.textContent ?? '')
  const comes = name && oneLine(text!.textContent!).startsWith(name) && !banner.querySelector('a[href*="/watch"]')
  return comes ? { kind: 'raid', who: { name, badges: [] } } : undefined
}

/** `12 / 50`, in any words: how far, and how far to. */
export function readGoal(banner: Element): Sighting | undefined {
  const numbers = plainDigits(banner.textContent ?? '').match(/\d[\d.,]*/g) ?? []
  const [amount, target] = numbers.map((shown) => firstNumber(shown)!.value)
  return numbers.length === 2 && target ? { kind: 'goal', amount, target } : undefined
}
