/** The viewers of this evening, and how each is said aloud. */

import type { Known, Memory, Person } from './memory.ts'
import { correctionOf, sayable, spokenName, wholeName } from './names.ts'
import { put, take } from './shelf.ts'
import { says, wordsOf } from './text.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

/** What is known of a viewer this evening; capitals do not matter. */
export function personOf(memory: Memory, name: string): Person | undefined {
  return take(memory.people, name.toLowerCase())
}

/** Login names (lower case) that share a spoken form, by that form. */
function sharers(memory: Memory, spoken: string): string[] {
  return take(memory.forms, spoken.toLowerCase()) ?? []
}

function addForm(turn: Turn, name: string): void {
  const key = spokenName(name, turn.memory.taste.spoken).toLowerCase()
  const names = take(turn.memory.forms, key) ?? []
  if (names.length >= 3 || names.includes(name.toLowerCase())) return
  set(turn, {
    forms: put(turn.memory.forms, key, [...names, name.toLowerCase()], tuning.caps.people, (list) => list.length),
  })
}

/** Changes what is known of a viewer; a viewer seen for the first time is added. */
export function note(turn: Turn, name: string, change: (person: Person) => Person): void {
  const key = name.toLowerCase()
  const before = take(turn.memory.people, key)
  const person = change(before ?? { name, lastAt: turn.now, lines: 0, gifts: 0, paid: 0 })
  set(turn, { people: put(turn.memory.people, key, person, tuning.caps.people, (old) => old.lastAt) })
  if (!before) addForm(turn, name)
}

/** What earlier evenings know; a viewer who has not come yet is kept for when they do. */
export function noteKnown(turn: Turn, viewers: Known[]): void {
  for (const known of viewers) note(turn, known.name, (person) => ({ ...person, known }))
}

function isCorrected(memory: Memory, name: string): boolean {
  return correctionOf(name, memory.taste.spoken) !== undefined
}

/** The spoken name, or the name as written where two people in the room, one of them the host perhaps, would answer to it. */
export function sayName(memory: Memory, name: string): string {
  const { room, taste } = memory
  const spoken = spokenName(name, taste.spoken)
  if (isCorrected(memory, name)) return spoken
  if (!sayable(name, room.host) || sharers(memory, spoken).length > 1) return name
  if (spoken !== spokenName(room.host, taste.spoken)) return spoken
  const whole = wholeName(name)
  return whole === spoken ? name : whole
}

/** Whether a cue may call them by name at all; the broadcaster's own correction always may. */
export function mayName(memory: Memory, name: string): boolean {
  return isCorrected(memory, name) || sayable(name, memory.room.host)
}

const forms = new Map<string, readonly string[]>()

/** The words of a name; worked out once, as every line of the host is held against every name that is owed something. */
export function nameWords(name: string): readonly string[] {
  const old = forms.get(name)
  if (old) return old
  const words = wordsOf(name)
  if (forms.size >= 4000) forms.clear()
  forms.set(name, words)
  return words
}

/** Whether the host's words call this viewer: by login, spoken form, or how a cue would say them. */
export function calls({ taste }: Memory, words: readonly string[], name: string): boolean {
  if (says(words, nameWords(name))) return true
  const spoken = spokenName(name, taste.spoken)
  return spoken !== name && says(words, nameWords(spoken))
}

/** Whether the host has had a word for them since then. */
export function addressed(person: Person | undefined, since: number): boolean {
  return person?.greetedAt !== undefined && person.greetedAt >= since
}

/** Everybody of the room whom the words call. */
export function called(memory: Memory, words: readonly string[]): Person[] {
  const phrases = words.flatMap((word, i) => [
    word,
    `${word} ${words[i + 1]}`,
    `${word} ${words[i + 1]} ${words[i + 2]}`,
  ])
  const names = new Set(phrases.flatMap((phrase) => [phrase, ...(take(memory.forms, phrase) ?? [])]))
  return [...names].map((name) => personOf(memory, name)).filter((person) => person !== undefined)
}
