import { expect, it } from 'vitest'
import {
  type Heard,
  hearLevel,
  type Listening,
  listen,
  type OpenMeter,
  type Voice,
} from '../../../extension/state/voice.ts'

const [room, speech] = [0.005, 0.08]

/** Levels every 50 ms, each for so many ms; what was told, with the ms at which it was. */
function heard(...parts: [level: number, ms: number][]): [speaking: boolean, at: number][] {
  const told: [boolean, number][] = []
  let voice: Voice | undefined
  let at = 0
  for (const [level, ms] of parts) {
    for (const end = at + ms; at < end; at += 50) {
      const was = voice?.speaking ?? false
      voice = hearLevel(voice, level, at)
      if (voice.speaking !== was) told.push([voice.speaking, at])
    }
  }
  return told
}

it('a voice is speech after a moment, and silence after a longer one', () => {
  expect(heard([room, 1000], [speech, 2000], [room, 2000])).toEqual([
    [true, 1150],
    [false, 3700],
  ])
})

it('a cough is no speech', () => {
  expect(heard([room, 1000], [speech, 100], [room, 1000], [speech, 100], [room, 1000])).toEqual([])
})

it('a pause in a sentence is still speech', () => {
  expect(heard([room, 1000], [speech, 1000], [room, 600], [speech, 1000], [room, 600], [speech, 500])).toEqual([
    [true, 1150],
  ])
})

it('who speaks while it begins is heard from the first gap on', () => {
  expect(heard([speech, 300], [room, 400], [speech, 500])).toEqual([[true, 850]])
})

it('a fan becomes part of the room, and a voice is heard over it', () => {
  const fan = 0.02
  const told = heard([room, 1000], [fan, 40_000], [speech * 2, 1000])
  expect(told.map(([speaking]) => speaking)).toEqual([true, false, true])
})

it('a long speech with its gaps stays speech', () => {
  const words = Array.from({ length: 60 }, (): [number, number][] => [
    [speech, 800],
    [room, 200],
  ])
  expect(heard([room, 1000], ...words.flat())).toEqual([[true, 1150]])
})

it('a microphone that gives nothing at all tells nothing', () => {
  expect(heard([0, 5000], [0.002, 1000], [0, 1000])).toEqual([])
})

/** A microphone that says what it is told to. */
function listening(open?: OpenMeter) {
  const told: Heard[] = []
  const turns: Listening[] = []
  let on: Parameters<OpenMeter>[0] | undefined
  let [now, closed] = [0, 0]
  const meter: OpenMeter = async (given) => {
    on = given
    return () => void closed++
  }
  const stop = listen({
    open: open ?? meter,
    speaks: (one) => told.push(one),
    turn: (is) => turns.push(is),
    clock: () => now,
  })
  const say = (level: number, ms: number): void => {
    for (const end = now + ms; now < end; now += 50) on?.level(level)
  }
  return { told, turns, stop, say, gone: () => on?.gone(), closed: () => closed }
}

it('once it is stopped, nothing is known of the voice, and nothing is heard after', async () => {
  const { told, turns, stop, say, closed } = listening()
  await Promise.resolve()
  say(room, 500)
  say(speech, 500)
  stop()
  say(room, 2000)
  say(speech, 2000)
  expect(told).toEqual(['speaking', 'unheard'])
  expect(turns).toEqual(['asked', 'on'])
  expect(closed()).toBe(1)
})

it('who speaks without a gap is told of again, before nobody believes it any more', async () => {
  const { told, say } = listening()
  await Promise.resolve()
  say(room, 500)
  say(speech, 20_000)
  say(speech * 8, 20_000)
  say(room, 1000)
  expect(told).toEqual(['speaking', 'speaking', 'silent'])
})

it('a microphone that is pulled out is gone, and is closed', async () => {
  const { told, turns, say, gone, closed } = listening()
  await Promise.resolve()
  say(room, 500)
  say(speech, 500)
  gone()
  expect(told).toEqual(['speaking', 'unheard'])
  expect(turns).toEqual(['asked', 'on', 'gone'])
  expect(closed()).toBe(1)
})

it('stopped before the browser was ready, the microphone is closed as soon as it opens', async () => {
  const { turns, stop, closed } = listening()
  stop()
  await Promise.resolve()
  expect(turns).toEqual(['asked'])
  expect(closed()).toBe(1)
})

it.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'none'],
])('a browser that says %s is told in words', async (name, is) => {
  const { turns } = listening(() => Promise.reject(new DOMException('no', name)))
  await new Promise((done) => setTimeout(done))
  expect(turns).toEqual(['asked', is])
})
