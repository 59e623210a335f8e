/** Ask the coach, as a panel holds it: what was asked and answered this evening, and what is on its way. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Question, Said } from '../../shared/consult.ts'
import type { Uplink } from '../../shared/protocol.ts'

export interface Turn {
  id: string
  /** Empty until a spoken question is understood. */
  question: string
  answer: string
  is: 'asked' | 'coming' | 'whole' | 'stopped' | 'failed'
  /** Of a failure. */
  code?: string
  message?: string
}

export interface Consult {
  /** Oldest first. */
  turns: ReadonlySignal<readonly Turn[]>
  /** The answer that is awaited. */
  open: () => Turn | undefined
  ask(question: Question): void
  /** What has come of the answer stays. */
  stop(): void
  came(id: string, said: Said): void
  /** Puts away what was asked and answered; what is on its way stays. */
  clear(): void
  /** Nothing of the room is to go to the relay any more. */
  enough(): void
  tick(): void
}

/** So many are kept on the screen. */
const KEPT = 10
/** The session gives up after a minute; a background that died says nothing at all. Ms. */
const PATIENCE = 70_000

export function createConsult({ clock, say }: { clock: () => number; say(message: Uplink): void }): Consult {
  const turns = signal<readonly Turn[]>([])
  let [count, newsAt] = [0, 0]

  const open = (): Turn | undefined => turns.value.find(({ is }) => is === 'asked' || is === 'coming')

  function change(id: string, next: Partial<Turn>): void {
    newsAt = clock()
    turns.value = turns.value.map((turn) => (turn.id === id ? { ...turn, ...next } : turn))
  }

  function came(id: string, said: Said): void {
    // What was stopped stays as it was.
    if (open()?.id !== id) return
    if (said.is === 'heard') change(id, { question: said.text })
    else if (said.is === 'more') change(id, { is: 'coming', answer: said.text })
    else if (said.is === 'whole') change(id, { is: 'whole', answer: said.text })
    else change(id, { is: 'failed', code: said.code, message: said.message })
  }

  return {
    turns,
    open,
    ask(question) {
      if (open()) return
      const id = `q-${clock().toString(36)}-${++count}`
      newsAt = clock()
      const turn: Turn = { id, question: 'text' in question ? question.text : '', answer: '', is: 'asked' }
      turns.value = [...turns.value, turn].slice(-KEPT)
      say({ type: 'consult', id, question })
    },
    stop() {
      const turn = open()
      if (!turn) return
      say({ type: 'enough', id: turn.id })
      change(turn.id, { is: 'stopped' })
    },
    came,
    clear() {
      turns.value = turns.value.filter(({ is }) => is === 'asked' || is === 'coming')
    },
    enough: () => say({ type: 'enough' }),
    tick() {
      const turn = open()
      if (turn && clock() - newsAt > PATIENCE) came(turn.id, { is: 'failed', code: 'late', message: '' })
    },
  }
}
