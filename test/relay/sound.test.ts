/** Files of sound that are broken, or made to break who reads them. */

import { describe, expect, it } from 'vitest'
import { soundIn } from '../../relay/voice/sound.ts'
import { mp3, mp4, ogg, recorded, recordedMp4, wav, webm } from './sounds.ts'

const VORBIS = Uint8Array.from([...ogg('x').slice(0, 26), 1, ...new TextEncoder().encode('vorbis')])

describe.each([
  ['webm', webm('x', 2), 'audio/webm', 2],
  ['webm as it was recorded', recorded('x', 50), 'audio/webm', 50],
  ['ogg', ogg('x', 3), 'audio/ogg', 3],
  ['vorbis', VORBIS, 'audio/ogg', undefined],
  ['wav', wav('x', 1), 'audio/wav', 1],
  ['mp4', mp4('x', 4), 'audio/mp4', 4],
  ['mp4 as it was recorded', recordedMp4('x', 50), 'audio/mp4', 50],
  ['mp3', mp3('x'), 'audio/mpeg', undefined],
] as const)('%s', (_, sound, type, seconds) => {
  it('is known, and how long it is where it tells', () => {
    expect(soundIn(sound)).toEqual({ type, ...(seconds && { seconds }) })
  })

  it('cut off anywhere is read without a fall', () => {
    for (let length = 0; length < Math.min(sound.length, 300); length++) {
      const cut = soundIn(sound.slice(0, length))
      expect(cut === undefined || cut.type === type).toBe(true)
    }
  })

  it('with any byte changed is read without a fall', () => {
    for (let at = 12; at < Math.min(sound.length, 200); at++)
      for (const byte of [0, 0x44, 0xff]) {
        const seen = soundIn(sound.with(at, byte))
        expect(seen?.seconds ?? 1).toBeGreaterThan(0)
      }
  })
})

it.each([
  ['nothing', ''],
  ['a page', '<!doctype html><html></html>'],
  ['a picture', '\x89PNG\r\n\x1a\n0000IHDR0000'],
  ['RIFF that is a film', 'RIFF0000AVI LIST0000'],
])('%s is no sound', (_, text) => {
  expect(soundIn(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))).toBeUndefined()
})
