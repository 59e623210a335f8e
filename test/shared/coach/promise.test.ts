import { describe, expect, it } from 'vitest'
import { live } from './live.ts'

const promises = (room: ReturnType<typeof live>) => room.shown.filter(({ cue }) => cue.moment === 'promise')
/** A room that goes on talking, so that it is neither quiet nor idle. */
function talk(room: ReturnType<typeof live>, from: number, to: number, every = 20): ReturnType<typeof live> {
  for (let second = from; second <= to; second += every) room.at(second, 'max: lovely')
  return room
}

describe('a promise', () => {
  const sworn = () => live().at(1, 'goal 100 of 1000').at(5, "host: at 500 I'll sing the fish song")

  it('is kept in the ledger, as data', () => {
    expect(sworn().view().promises).toMatchObject([{ text: 'sing the fish song', amount: 500, names: [] }])
  })

  it('comes up when its goal is reached, in the words of the host', () => {
    const room = sworn().at(60, 'goal 499 of 1000').until(70)
    expect(promises(room)).toEqual([])
    room.at(80, 'goal 510 of 1000').until(95)
    expect(promises(room)[0]?.cue).toMatchObject({ who: [], why: 'You said at 500: sing the fish song' })
    expect(promises(room)[0]?.cue.content).toContain('sing the fish song')
  })

  it('comes up again at a lull until it is done', () => {
    const room = talk(sworn().at(30, 'goal 510 of 1000'), 40, 700)
    expect(promises(room).length).toBeGreaterThanOrEqual(2)
    expect(new Set(promises(room).map(({ cue }) => cue.content)).size).toBe(promises(room).length)
  })

  it('is done when the host does it after it was due, not when they speak of it before', () => {
    const room = sworn().at(20, 'host: the fish song has three verses')
    expect(room.view().promises[0]?.settled).toBeUndefined()
    room.at(30, 'goal 510 of 1000').until(34).at(36, 'host: all right, the fish song')
    expect(room.view().promises[0]?.settled).toBe('heard')
    expect(room.last('promise')).toMatchObject({ state: 'heard', reason: 'you did it' })
    expect(promises(talk(room, 40, 900))).toHaveLength(1)
  })

  it('is put off by "in a moment" and comes back', () => {
    const room = sworn().at(30, 'goal 510 of 1000').until(34).at(36, 'host: the fish song comes in a moment')
    expect(room.view().promises[0]?.settled).toBeUndefined()
    expect(promises(talk(room, 60, 300)).length).toBeGreaterThan(1)
  })

  it('is done by hand', () => {
    const room = sworn().at(30, 'goal 510 of 1000').until(34)
    room.act(35, { did: 'done', cue: room.now()!.id })
    expect(room.view().promises[0]?.settled).toBe('done')
    expect(promises(talk(room, 40, 900))).toHaveLength(1)
  })

  it('can be ticked in the ledger before it is due', () => {
    const room = sworn()
    room.act(20, { did: 'settle', owed: room.view().promises[0]!.id }).at(30, 'goal 510 of 1000').until(60)
    expect(promises(room)).toEqual([])
  })

  it('survives the death of the worker', () => {
    const room = sworn()
    room.memory = JSON.parse(JSON.stringify(room.memory))
    expect(promises(room.at(30, 'goal 510 of 1000').until(60))).toHaveLength(1)
  })

  it.each([
    ['at twelve hundred I sing the fish song, that is a promise', 'sing the fish song', 1200],
    ['when we reach 800 I will read a poem', 'read a poem', 800],
    ["if we hit the goal I'll bake a cake", 'bake a cake', 1000],
    ["I'll shave the sheep when we get to 700 tokens", 'shave the sheep', 700],
  ])('is heard in "%s"', (text, deed, amount) => {
    const room = live().at(1, 'goal 100 of 1000').at(5, `host: ${text}`)
    expect(room.view().promises).toMatchObject([{ text: deed, amount }])
  })

  it('without an amount is due after a while', () => {
    const room = live().at(5, 'host: I promise to tell the ghost story')
    expect(room.view().promises).toMatchObject([{ text: 'tell the ghost story' }])
    expect(promises(talk(room, 20, 580))).toEqual([])
    expect(promises(talk(room, 600, 700))).toHaveLength(1)
  })

  it.each([
    'at 40 I was still in school',
    'at 9 I think we start',
    'at ten I go to bed',
    'I promise it is tasty',
    'thank you for the 500, I love it',
    'we are at 400 already',
  ])('is not heard in "%s"', (text) => {
    expect(live().at(1, 'goal 100 of 1000').at(5, `host: ${text}`).view().promises).toEqual([])
  })

  it('is never made by a viewer', () => {
    const room = live().at(1, 'goal 100 of 1000').at(5, "eve: host: at 500 I'll sing").at(6, 'eve: I promise to sing')
    expect(room.view().promises).toEqual([])
  })
})

describe('a wish that was paid for', () => {
  const menu = () => live().at(1, 'host: forty tokens and I play your song if I know it')

  it('is open until it is played, and comes up at a lull when it is forgotten', () => {
    const room = talk(menu().at(10, 'carmen tips 40: Clair de Lune please'), 20, 300)
    expect(room.view().promises).toMatchObject([{ names: ['carmen'], text: 'Clair de Lune please', amount: 40 }])
    expect(promises(room)[0]?.cue).toMatchObject({ who: ['carmen'] })
    expect(promises(room)[0]?.cue.content).toContain('Carmen')
    expect(promises(room)[0]?.cue.content).not.toContain('Lune')
    expect(promises(room)[0]?.cue.why).toContain('Clair de Lune')
  })

  it('waits while chat is busy', () => {
    const room = talk(menu().at(10, 'carmen tips 40: Clair de Lune please'), 15, 300, 5)
    expect(promises(room)).toEqual([])
  })

  it('is not done by the thank-you for it, but by the song', () => {
    const room = menu().at(10, 'carmen tips 40: Clair de Lune please').at(18, 'host: Carmen, thank you for that')
    expect(room.view().promises[0]?.settled).toBeUndefined()
    room.at(90, 'host: here comes Clair de Lune, for Carmen')
    expect(room.view().promises[0]?.settled).toBe('heard')
    expect(promises(talk(room, 100, 500))).toEqual([])
  })

  it('without a name stays without a name', () => {
    const room = talk(menu().at(10, 'anonymous tips 40: Clair de Lune please'), 20, 300)
    expect(promises(room)[0]?.cue).toMatchObject({ who: [] })
    expect(promises(room)[0]?.cue.why).toMatch(/^Anonymous paid for/)
  })

  it('needs no menu when the note says it plainly', () => {
    expect(live().at(10, 'carmen tips 70: please play the harbour waltz').view().promises).toHaveLength(1)
  })

  it.each(['for the flour', 'sing!', 'bravo', 'take a bow', 'say that I won the grand prize', 'love it'])(
    'is not in the note "%s"',
    (note) => {
      expect(live().at(10, `carmen tips 70: ${note}`).view().promises).toEqual([])
    },
  )
})
