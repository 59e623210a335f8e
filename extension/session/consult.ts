/** Ask the coach: a panel's question to the relay and its answer back. Names go out as aliases and come back as they are said. */

import type { Question, Said } from '../../shared/consult.ts'
import { report } from '../faults.ts'
import { chat, transcribe } from '../transport/chat.ts'
import { RelayError } from '../transport/pass.ts'
import type { Send } from './doors.ts'
import { named, namelessText } from './nameless.ts'
import type { Phones } from './phone.ts'
import type { Relays } from './relays.ts'
import type { Room } from './room.ts'

export interface Consults {
  ask(key: string, id: string, question: Question, send: Send): void
  /** The answer is not wanted any more; without `id`: the coach is told of the room no longer. */
  enough(key: string, id?: string): void
}

export interface Parts {
  rooms: Map<string, Room>
  relays: Relays
  phones: Pick<Phones, 'consult'>
}

/** The coach is told what happens so long after the last question. Ms. */
const LISTENS = 10 * 60_000
/** An answer takes seconds. Ms. */
const PATIENCE = 60_000

export function createConsults({ rooms, relays, phones }: Parts): Consults {
  const running = new Map<string, AbortController>()
  const ends = new Map<string, ReturnType<typeof setTimeout>>()

  function listen(key: string): void {
    phones.consult(key, true)
    clearTimeout(ends.get(key))
    ends.set(
      key,
      setTimeout(() => phones.consult(key, false), LISTENS),
    )
  }

  function nameless(key: string, text: string): string {
    const room = rooms.get(key)
    if (!room) return text
    const sealed = namelessText(room, text)
    rooms.set(key, sealed.room)
    return sealed.it
  }

  const withNames = (key: string, text: string): string => {
    const room = rooms.get(key)
    return room ? named(room, text) : text
  }

  async function answer(
    key: string,
    question: Question,
    signal: AbortSignal,
    say: (said: Said) => void,
  ): Promise<void> {
    const { way, pass } = await relays.reach(key, signal)
    const spoken = 'sound' in question
    const text = spoken ? await transcribe(way, pass, blobOf(question)) : question.text
    if (spoken) say({ is: 'heard', text })
    const more = (sofar: string): void => say({ is: 'more', text: withNames(key, whole(sofar)) })
    say({ is: 'whole', text: withNames(key, await chat(way, pass, nameless(key, text), more)) })
  }

  return {
    ask(key, id, question, send) {
      const stop = new AbortController()
      running.set(id, stop)
      listen(key)
      const say = (said: Said): void => {
        if (!stop.signal.aborted) send({ type: 'said', id, said })
      }
      answer(key, question, AbortSignal.any([stop.signal, AbortSignal.timeout(PATIENCE)]), say)
        .catch((error: unknown) => {
          if (!(error instanceof RelayError)) report('a question was not answered', error)
          const { code, message } = error instanceof RelayError ? error : { code: 'failed', message: '' }
          say({ is: 'failed', code, message })
        })
        .finally(() => running.delete(id))
    },
    enough(key, id) {
      if (id !== undefined) return running.get(id)?.abort()
      clearTimeout(ends.get(key))
      phones.consult(key, false)
    },
  }
}

/** Without the word that has only begun: it may become an alias. */
const whole = (sofar: string): string => sofar.replace(/[\p{L}\p{N}_]+$/u, '')

function blobOf({ sound, media }: { sound: string; media: string }): Blob {
  const bytes = Uint8Array.from(atob(sound), (sign) => sign.charCodeAt(0))
  // "audio/webm;codecs=opus": the codec is none of the relay's business.
  return new Blob([bytes], { type: media.split(';')[0]! })
}
