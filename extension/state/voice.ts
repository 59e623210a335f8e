/** Whether the host speaks, from nothing but how loud it is. */

export interface Voice {
  speaking: boolean
  /** How loud the room is while nobody speaks, as levels are: 0 to 1. */
  floor: number
  /** When the last level came. Ms. */
  at: number
  /** Since when the level has told otherwise than `speaking`. */
  since?: number
}

/** A cough is shorter. Ms. */
const BEGINS = 150
/** Somebody who speaks without a gap is told of again: nobody believes in a voice for longer than a minute. Ms. */
const AGAIN = 30_000
/** A pause in a sentence is shorter. Ms. */
const ENDS = 700
/** Speech is so many times as loud as the room. */
const LOUDER = 3
/** No room is quieter: about −50 dB of full scale, so that a muted microphone's first breath of noise is no speech. */
const QUIETEST = 0.003
/** A fan that was switched on is part of the room after some of these; speech has gaps that bring the floor down again. Ms. */
const RISES = 10_000
const FALLS = 200

function floorAfter({ floor, at }: Voice, level: number, now: number): number {
  const passed = Math.max(0, now - at)
  const next =
    level > floor ? Math.min(level, floor * 2 ** (passed / RISES)) : level + (floor - level) * Math.exp(-passed / FALLS)
  return Math.max(QUIETEST, next)
}

/** The voice after one more `level` (root mean square, 0 to 1). The first one is taken for the room. */
export function hearLevel(voice: Voice | undefined, level: number, now: number): Voice {
  if (!voice) return { speaking: false, floor: Math.max(QUIETEST, level), at: now }
  const { speaking } = voice
  const floor = floorAfter(voice, level, now)
  const loud = level > floor * LOUDER
  if (loud === speaking) return { speaking, floor, at: now }
  const since = voice.since ?? now
  if (now - since >= (loud ? BEGINS : ENDS)) return { speaking: loud, floor, at: now }
  return { speaking, floor, at: now, since }
}

/** Tells levels until it is stopped by what it resolves to, or until the microphone is gone. Rejects with the browser's error. */
export type OpenMeter = (on: { level: (level: number) => void; gone: () => void }) => Promise<() => void>

export type Heard = 'speaking' | 'silent' | 'unheard'

export type Listening = 'asked' | 'on' | 'refused' | 'none' | 'gone'

interface Parts {
  open: OpenMeter
  /** Told on each change, and again while one speaks on; `unheard` at the end. */
  speaks: (heard: Heard) => void
  turn: (is: Listening) => void
  /** Ms. */
  clock?: () => number
}

/** Listens until the function that it returns is called; then nothing is known of the voice any more. */
export function listen({ open, speaks, turn, clock = Date.now }: Parts): () => void {
  let voice: Voice | undefined
  let close = (): void => {}
  let over = false
  let told = 0
  const level = (one: number): void => {
    if (over) return
    const was = voice?.speaking ?? false
    voice = hearLevel(voice, one, clock())
    const { speaking, at } = voice
    if (speaking === was && !(speaking && at - told >= AGAIN)) return
    told = at
    speaks(speaking ? 'speaking' : 'silent')
  }
  const stop = (): void => {
    if (over) return
    over = true
    close()
    if (voice) speaks('unheard')
  }
  const ended = (is: Listening): void => {
    if (over) return
    stop()
    turn(is)
  }
  turn('asked')
  open({ level, gone: () => ended('gone') }).then(
    (closes) => {
      // Stopped before the browser was ready.
      if (over) return closes()
      close = closes
      turn('on')
    },
    (error: { name?: string }) => ended(error.name === 'NotFoundError' ? 'none' : 'refused'),
  )
  return stop
}
