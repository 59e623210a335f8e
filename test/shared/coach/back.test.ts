/** The host comes back, and is told what happened meanwhile. */

import { describe, expect, it } from 'vitest'
import type { MomentKind } from '../../../shared/cue.ts'
import { live } from './live.ts'

type Room = ReturnType<typeof live>
const of = (room: Room, kind: MomentKind) => room.shown.filter(({ cue }) => cue.moment === kind)

describe('a return', () => {
  const away = () =>
    live()
      .at(5, 'ann: hi')
      .at(8, 'host: hello Ann')
      .at(20, 'host away')
      .at(30, 'eli tips 70: for tea')
      .at(40, 'marlo joins  # history: 8 visits, last 12 days ago')
      .at(50, 'fritz: Ida how long does it bake?')
      .at(60, 'lurker joins')

  it('tells who gave, who asked and who came, in this order', () => {
    const room = away().at(120, 'host back')
    expect(room.now()).toMatchObject({ moment: 'back', action: 'do', who: ['eli', 'fritz', 'marlo'] })
    expect(room.now()?.content).toMatch(/Eli.*Fritz.*Marlo/)
    expect(room.now()?.why).toBe('2 min away · gave: eli · asked: fritz · came: marlo')
    expect(room.now()!.content.split(' ').length).toBeLessThanOrEqual(15)
  })

  it('is seen at a glance until it comes', () => {
    const room = away()
    expect(room.view().awayAt).toBeDefined()
    expect(room.at(120, 'host back').view().awayAt).toBeUndefined()
  })

  it('from an end that was none is a return: cues come again', () => {
    const room = live().at(5, 'ann: hi').at(20, 'host ends').at(40, 'host back').at(60, 'eli tips 70').until(70)
    expect(of(room, 'thanks')).toHaveLength(1)
  })

  it('from an end that was none tells of what came since, not of the whole evening', () => {
    const room = live().at(5, 'ann: hi').at(10, 'eli tips 70').until(80).at(100, 'host ends').at(110, 'fritz tips 20')
    expect(room.at(120, 'host back').now()).toMatchObject({
      moment: 'back',
      who: ['fritz'],
      why: 'gave: fritz',
    })
  })

  it('stands for the thanks and questions of the absence', () => {
    const room = away().at(120, 'host back').until(149)
    expect(room.shown.filter(({ at }) => at >= 120).map(({ cue }) => cue.moment)).toEqual(['back'])
  })

  it('done settles all of them', () => {
    const room = away().at(120, 'host back')
    room.act(125, { did: 'done', cue: room.now()!.id })
    expect([...room.view().thanks, ...room.view().questions].map(({ settled }) => settled)).toEqual(['done', 'done'])
  })

  it('is over when everybody has had their word, and the ledgers have heard it', () => {
    const room = away().at(120, 'host back').at(130, 'host: thank you Eli, hello Marlo, and Fritz, forty minutes')
    expect(room.last('back')?.state).toBe('heard')
    expect([...room.view().thanks, ...room.view().questions].map(({ settled }) => settled)).toEqual(['heard', 'heard'])
  })

  it('to a room where nothing happened needs no cue', () => {
    const room = live()
      .at(5, 'ann: hi')
      .at(8, 'host: hello Ann')
      .at(20, 'host away')
      .at(30, 'ann: brb')
      .at(60, 'host back')
    expect(of(room.until(62), 'back')).toEqual([])
  })

  it('never ties who gave without a name to one, and thanks them apart', () => {
    const room = live()
      .at(20, 'host away')
      .at(30, 'anonymous tips 40')
      .at(33, 'eve: hello all')
      .at(120, 'host back')
      .until(140)
    expect(of(room, 'back')[0]?.cue.who).toEqual(['eve'])
    expect(of(room, 'thanks')[0]).toMatchObject({ at: 128, cue: { who: [], why: 'Anonymous · 40 tokens' } })
  })

  it('after a reload of the page tells what is still owed', () => {
    const room = live().at(5, 'host: hello').at(30, 'eli tips 70').until(100).act(120, { did: 'back' })
    expect(room.now()).toMatchObject({ moment: 'back', who: ['eli'] })
  })

  it('of a page that missed nothing raises no cue: what is on stage stays there, and who came is on the page', () => {
    const room = live().at(5, 'host: hello').at(30, 'eve: hi all').at(40, 'eli tips 70').act(42, { did: 'back' })
    expect(room.now()).toMatchObject({ moment: 'thanks', who: ['eli'] })
    expect(of(room.until(60), 'back')).toEqual([])
  })

  it('after a reload tells nothing that was skipped; it stays owed', () => {
    const room = live().at(5, 'host: hello').at(30, 'eli tips 70')
    room.act(33, { did: 'skip', cue: room.now()!.id }).until(100).act(120, { did: 'back' })
    expect(of(room.until(122), 'back')).toEqual([])
    expect(room.view().thanks).toMatchObject([{ names: ['eli'] }])
  })

  it('after a second reload does not tell the same again', () => {
    const room = live().at(5, 'host: hello').at(30, 'eli tips 70').until(100).act(120, { did: 'back' }).until(200)
    expect(of(room.act(210, { did: 'back' }).until(212), 'back')).toHaveLength(1)
  })

  it('names many in few words', () => {
    const room = live().at(20, 'host away')
    for (let i = 0; i < 12; i++) room.at(30 + i, `${'abcdefghijkl'[i]}nna_lena_maria tips 5`)
    room.at(50, 'fritz: Ida how long does it bake?').at(120, 'host back')
    expect(room.now()!.content.split(' ').length).toBeLessThanOrEqual(15)
    expect(room.now()?.content).toMatch(/1[01] more/)
    expect(room.now()?.who).toHaveLength(13)
  })
})
