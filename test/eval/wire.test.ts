/** What leaves the browser in whole evenings: no name of the room, in fields, mentions or words. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ask } from '../../shared/ask.ts'
import { isWord } from '../../shared/coach/lexicon.ts'
import { masked } from '../../shared/coach/masks.ts'
import { spokenName } from '../../shared/coach/names.ts'
import { plain, wordsOf } from '../../shared/coach/text.ts'
import { play, START } from '../evenings/replay.ts'
import { eventsOf } from './events.ts'
import { laneOf } from './lane.ts'
import { models } from './models/index.ts'
import { fromFolder, fromRecording, type Stream } from './stream.ts'

const data = process.env.SIDECUE_DATA

function sentBy(stream: Stream): Ask[] {
  const sent: Ask[] = []
  play(
    stream.script,
    laneOf(models.good, (ask) => sent.push(ask)),
  )
  return sent
}

/** Logins and spoken forms of one word that is no common word, each from the second on at which the room knows it. */
function namesOf({ script }: Stream): Map<string, number> {
  const own = new Set([script.host, spokenName(script.host, {})].flatMap(wordsOf))
  const known = new Map<string, number>()
  for (const { at, event } of eventsOf(script))
    for (const form of event.who ? [event.who.name, spokenName(event.who.name, {})].map(plain) : [])
      if (/^[\p{L}\p{N}_]+$/u.test(form) && !isWord(form) && !own.has(form) && !known.has(form)) known.set(form, at)
  return known
}

/** What stands in the fields that carry people's words. The id is made anew by the session. */
function textOf({ id: _id, cue: _cue, room, ...ask }: Ask): string {
  return JSON.stringify([{ ...ask, room: room.subject }])
}

function leaks(stream: Stream): string[] {
  const names = namesOf(stream)
  return sentBy(stream).flatMap((ask) => {
    const now = (Math.max(...ask.recent.map(({ at }) => at)) - START) / 1000
    return wordsOf(textOf(ask)).filter((word) => (names.get(word) ?? Number.POSITIVE_INFINITY) <= now)
  })
}

/** Fields and mentions that are neither an alias nor the host, whom everybody knows. */
function bare(stream: Stream): string[] {
  const isOurs = (name: string): boolean =>
    /^V\d+$/.test(name) || name.toLowerCase() === stream.script.host.toLowerCase()
  return sentBy(stream).flatMap((ask) => {
    const fields = [...ask.who, ...ask.recent.flatMap(({ who }) => who ?? [])]
    const mentions = [...textOf(ask).matchAll(/@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu)].map(([, name]) => name!)
    return [...fields, ...mentions].filter((name) => !isOurs(name))
  })
}

describe.each(fromFolder(join(import.meta.dirname, '../evenings')).map((stream) => [stream.name, stream] as const))(
  '%s',
  (_name, stream) => {
    it('sends no name', () => expect([...leaks(stream), ...bare(stream)]).toEqual([]))
  },
)

const recordings = [
  'twitch/vod-1087079172-first',
  'youtube/spanish-stream-first',
  'youtube/replay-with-superchats-first',
  'youtube/superchats-first',
  'youtube/premiere-first',
]

describe.each(recordings)('a recording, %s', (name) => {
  it.skipIf(!data)('sends no name', () => {
    const file = join(data!, `${name}.json`)
    const stream = fromRecording(readFileSync(file, 'utf8'), file)
    expect(sentBy(stream).length).toBeGreaterThan(0)
    expect(leaks(stream)).toEqual([])
  })
})

it.skipIf(!data)(
  'ordinary chat keeps its words: a mask at most in one of five hundred lines without a link',
  () => {
    const lines = recordings.flatMap((name) => {
      const file = join(data!, `${name}.json`)
      return eventsOf(fromRecording(readFileSync(file, 'utf8'), file).script).flatMap(({ event }) => event.text ?? [])
    })
    const wrong = lines.filter((text) => /\[(?!link)[a-z]+\]/.test(masked(text)) && !/\[[a-z]+\]/.test(text))
    expect(lines.length).toBeGreaterThan(5000)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(lines.length / 500)
  },
  60_000,
)
