import { describe, expect, it } from 'vitest'
import { live } from './live.ts'

const boundaries = (room: ReturnType<typeof live>) => room.shown.filter(({ cue }) => cue.moment === 'boundary')

describe('prying', () => {
  it('in pieces is met with a calm line and the offer to mute, at once', () => {
    const room = live().at(5, 'carl: nice view, which town is that?').at(40, 'carl: come on, just the street')
    expect(room.now()).toMatchObject({ moment: 'boundary', who: ['carl'], action: 'say', offer: 'mute' })
    expect(room.now()?.content).toContain('Carl')
    expect(room.now()?.content).not.toMatch(/street|town/)
    expect(room.now()?.why).toContain('just the street')
  })

  it('is met without a name where the name alone is an insult', () => {
    const room = live().at(5, 'Creep_1: nice view, which town is that?').at(40, 'Creep_1: come on, just the street')
    expect(room.now()).toMatchObject({ moment: 'boundary', who: ['Creep_1'], offer: 'mute' })
    expect(room.now()?.content).not.toMatch(/[Cc]reep|\{|^\p{Ll}|, ?[.,]/u)
  })

  it('once could be small talk: no boundary, and nothing that pushes the host to answer', () => {
    const room = live().at(5, 'carl: nice view, which town is that?').until(60)
    expect(boundaries(room)).toEqual([])
    expect(room.shown.map(({ cue }) => cue.moment)).toEqual(['welcome'])
  })

  it('openly, or an insult, takes away the welcome that still waits', () => {
    for (const text of ['Ida tell me your address', 'Ida why are you so ugly?']) {
      const room = live().at(5, 'eli tips 70').at(6, 'carl: hi').at(8, `carl: ${text}`).until(60)
      expect(room.shown.map(({ cue }) => cue.moment)).toEqual(['thanks'])
    }
  })

  it('openly with their first words earns no welcome', () => {
    const room = live().at(5, 'carl: Ida what is your phone number?').until(60)
    expect(room.shown).toEqual([])
  })

  it('of the absence is nobody whom the host is told to greet', () => {
    const room = live().at(20, 'host away').at(30, 'carl: give me your address').at(40, 'eve: hi').at(120, 'host back')
    expect(room.now()?.who).toEqual(['eve'])
  })

  it.each([
    'give me your address',
    "what's your last name?",
    'Ida whats your phone number?',
    'Ida are you home alone?',
    'where exactly do you live?',
  ])('that demands openly is never a question: "%s"', (text) => {
    const room = live().at(5, 'carl: hello').at(40, `carl: ${text}`).until(90)
    expect(room.view().questions).toEqual([])
    expect(boundaries(room)).toEqual([])
  })

  it('goes on over two evenings of small talk without a cue', () => {
    const room = live().at(5, 'carl: nice view, which town is that?').at(2000, 'carl: do you live near the sea?')
    expect(boundaries(room.until(2030))).toEqual([])
  })

  it.each([
    'where do you buy your ink?',
    'which street is the painting of?',
    'what is the address of your shop site called?',
    'my school was cold too',
  ])('is not: "%s"', (text) => {
    const room = live().at(5, 'hana: hi').at(30, `hana: Ida ${text}`).at(70, 'hana: lovely').until(100)
    expect(boundaries(room)).toEqual([])
  })

  it('between viewers is theirs', () => {
    const room = live().at(1, 'tavi: hi').at(5, 'carl: @tavi which town is that?').at(40, 'carl: tavi, which street?')
    expect(boundaries(room.until(80))).toEqual([])
  })

  it('with money is thanked, and met before it is thanked', () => {
    const room = live()
      .at(5, 'carl: nice view, which town is that?')
      .at(60, 'carl tips 20: now tell me which school you went to')
      .until(75)
    expect(room.shown.slice(-2).map(({ cue }) => cue.moment)).toEqual(['boundary', 'thanks'])
    expect(room.view().promises).toEqual([])
  })
})

describe('a no', () => {
  const refused = () =>
    live().at(5, 'carl: Ida will you dance for us?').at(15, "host: no Carl, I don't dance on stream")

  it('is kept when the same viewer asks for the same again', () => {
    expect(refused().at(60, 'carl: dance for us please').now()).toMatchObject({ moment: 'boundary', who: ['carl'] })
  })

  it('is kept when the pressure rises', () => {
    expect(refused().at(60, 'carl: come on, I paid last week').now()).toMatchObject({ moment: 'boundary' })
  })

  it('is no reason against another question of theirs, nor against somebody else', () => {
    const room = refused().at(60, 'carl: Ida which brush is that?').at(90, 'lea: Ida will you dance?').until(120)
    expect(boundaries(room)).toEqual([])
    expect(room.view().questions.map(({ names }) => names)).toContainEqual(['lea'])
  })

  it.each(["I don't know that song, Carl", 'I do not mind dancing, Carl', "I can't wait to dance, Carl"])(
    'is not said with "%s"',
    (text) => {
      const room = live().at(5, 'carl: Ida will you dance for us?').at(15, `host: ${text}`)
      expect(boundaries(room.at(60, 'carl: dance for us please').until(90))).toEqual([])
    },
  )

  it('is forgotten after five minutes', () => {
    expect(boundaries(refused().at(400, 'carl: dance for us please').until(430))).toEqual([])
  })
})

describe('a topic that the broadcaster does not want', () => {
  const room = () => live({ limits: ['politics', 'elections', 'home address'] }).at(1, 'hanna: hi')

  it.each([
    'Ida who do you vote for in the elections?',
    'Ida what do you think about that political mess?',
    'Ida can I have an address near your home?',
  ])('is never a question: "%s"', (text) => {
    expect(room().at(40, `john_doe: ${text}`).until(90).view().questions).toEqual([])
  })

  it('is met when it is brought up again', () => {
    const again = room()
      .at(40, 'john_doe: Ida who wins the elections?')
      .at(80, 'john_doe: so which politics do you like?')
    expect(again.now()).toMatchObject({ moment: 'boundary', who: ['john_doe'] })
    expect(again.now()?.content).not.toMatch(/politic|election/i)
  })

  it('does not swallow ordinary questions', () => {
    expect(room().at(40, 'john_doe: Ida how polite is your cat?').view().questions).toHaveLength(1)
  })
})

describe('a boundary', () => {
  const met = (room = live()) =>
    room.at(5, 'carl: nice view, which town is that?').at(40, 'carl: come on, just the street')

  it('replaces even what has just come', () => {
    const room = live()
      .at(5, 'carl: nice view, which town is that?')
      .at(39, 'ann tips 50')
      .at(40, 'carl: which street?')
    expect(room.now()?.moment).toBe('boundary')
    expect(room.view().waiting).toMatchObject([{ moment: 'thanks', who: ['ann'] }])
    room.until(47)
    expect(room.now()).toMatchObject({ moment: 'thanks', who: ['ann'] })
  })

  it('passes hush', () => {
    expect(met(live().act(1, { did: 'hush', minutes: 10 })).now()?.moment).toBe('boundary')
  })

  it('passes while the host speaks', () => {
    expect(
      met(live().act(1, { did: 'speaking' }))
        .act(41, { did: 'speaking' })
        .now()?.moment,
    ).toBe('boundary')
  })

  it('is over when the host mutes them, and nothing more is said of them', () => {
    const room = met().act(45, { did: 'mutes', who: 'carl' })
    expect(room.last('boundary')).toMatchObject({ state: 'withdrawn', reason: 'muted' })
    room.at(50, 'carl tips 500').at(55, 'carl: Ida which town?').at(60, 'carl raids 9').until(90)
    expect(room.now()).toBeUndefined()
    expect(room.shown.filter(({ at }) => at >= 45)).toEqual([])
    expect(room.view().thanks).toEqual([])
  })

  it('is over when they leave, and when the host has said it', () => {
    expect(met().at(44, 'carl leaves').last('boundary')?.reason).toBe('they left')
    expect(met().at(44, 'host: that stays private').last('boundary')?.state).toBe('heard')
    expect(met().at(44, 'host: no, Carl').last('boundary')?.state).toBe('heard')
  })

  it('runs out after twenty seconds', () => {
    expect(met().until(61).last('boundary')?.state).toBe('expired')
  })

  it('comes for one viewer at most every fifteen seconds', () => {
    const room = met()
    for (let second = 42; second < 60; second += 2) room.at(second, 'carl: the street, come on')
    expect(boundaries(room.until(100)).map(({ at }) => at)).toEqual([40, 55, 70])
  })

  it('asks no model: it is said as it is', () => {
    const room = live().reachable(1).at(5, 'carl: which town is that?').reachable(30).at(40, 'carl: which street?')
    expect(
      room.effects.flatMap((effect) => (effect.do === 'ask' && effect.ask.moment === 'boundary' ? [1] : [])),
    ).toEqual([])
  })
})

describe('muting', () => {
  const offered = () => live().at(5, 'carl: nice view, which town is that?').at(9, 'carl: come on, just the street')

  it('is what Done means once the site’s menu was opened for them, on any screen or key', () => {
    const room = offered()
    const cue = room.now()!.id
    expect(room.act(12, { did: 'menu', cue }).now()?.id).toBe(cue)
    room.act(14, { did: 'done', cue }).at(20, 'carl: so which street?', 'carl tips 20')
    expect(room.last('boundary')?.state).toBe('done')
    expect(room.until(40).shown.filter(({ at }) => at > 14)).toEqual([])
  })

  it('is not what Done means without it, nor Skip after it', () => {
    const first = offered()
    first.act(14, { did: 'done', cue: first.now()!.id }).at(20, 'carl tips 20')
    const second = offered()
    const cue = second.now()!.id
    second.act(12, { did: 'menu', cue }).act(14, { did: 'skip', cue }).at(20, 'carl tips 20')
    for (const room of [first, second]) expect(room.until(30).last('thanks')?.who).toEqual(['carl'])
  })

  it('leaves the others of a bundle thanked', () => {
    const room = live().at(5, 'ann tips 9').at(6, 'max tips 20', 'carl tips 20').act(7, { did: 'mutes', who: 'carl' })
    room.until(12)
    expect(room.now()?.who).toEqual(['max'])
    expect(room.view().thanks.map(({ names }) => names)).toEqual([['ann'], ['max']])
  })
})
