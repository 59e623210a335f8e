import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ask } from '../../../shared/ask.ts'
import { noAliases, seal, unseal } from '../../../shared/coach/index.ts'
import { askOf } from './ask.ts'
import { live } from './live.ts'

const reply = (content: string) => ({ id: 'a', action: 'say' as const, content, model: 'm', ms: 1 })
const wire = (ask: Ask) => JSON.stringify(seal(ask, noAliases).ask)

describe('what leaves the browser', () => {
  it('has aliases for names in fields, in mentions and in texts', () => {
    const sent = wire(
      askOf({
        who: ['john_doe'],
        why: 'john_doe · 50 tokens',
        line: 'Thank you, John!',
        owed: ['thanks to john_doe for 50 tokens'],
        last: ['Hello Mia!'],
        recent: [
          { at: 1, kind: 'chat', who: 'mia_makes', text: '@john_doe hi john, ask @Stranger_9' },
          { at: 2, kind: 'paid', who: 'john_doe', amount: 50, unit: 'token' },
        ],
      }),
    )
    expect(sent).not.toMatch(/john|mia|stranger/i)
    expect(sent).toContain('Thank you, V1!')
  })

  it('has no form that two people share, and no given name of somebody who is spoken of', () => {
    const rows = [
      { at: 1, kind: 'chat' as const, who: 'tom_w', text: 'hi all' },
      { at: 2, kind: 'chat' as const, who: 'tom_j', text: 'when does tom draw, or george?' },
    ]
    const { recent } = seal(askOf({ recent: rows }), noAliases).ask
    expect(JSON.stringify(recent)).not.toMatch(/\b(?:tom|george)\b/i)
    const told = live().at(1, 'tom_w: hi').at(2, 'tom_j: hello').reachable(38).at(40, 'tom_j tips 20: for tom')
    expect(JSON.stringify(seal(told.asked()!, told.memory.aliases).ask)).not.toMatch(/\btom/i)
  })

  it('keeps the broadcaster, whom everybody knows', () => {
    expect(wire(askOf({ recent: [{ at: 1, kind: 'chat', who: 'Ida', text: 'hello from Ida' }] }))).toContain(
      'hello from Ida',
    )
  })

  it('leaves words their meaning when a viewer is called by one', () => {
    const { recent } = seal(
      askOf({ who: ['bread'], recent: [{ at: 1, kind: 'chat', who: 'bread', text: 'I love bread @bread' }] }),
      noAliases,
    ).ask
    expect(recent[0]).toMatchObject({ who: 'V1', text: 'I love bread V1' })
  })

  it('hides names of several words and odd letters', () => {
    expect(wire(askOf({ who: ['Ann-Marie Löwe'], line: 'Thank you, Ann-Marie Löwe!' }))).not.toMatch(/marie|löwe/i)
  })

  it('lets nobody write an alias', () => {
    const sent = seal(
      askOf({ who: ['ann'], recent: [{ at: 1, kind: 'chat', who: 'V7', text: 'thank V1 and V12' }] }),
      noAliases,
    ).ask
    expect(sent.recent[0]?.text).toBe('thank V-1 and V-12')
    expect(sent.recent[0]?.who).toBe('V2')
  })

  it('gives the same viewer the same number all evening, and no number twice', () => {
    const first = seal(askOf({ who: ['ann'] }), noAliases)
    const second = seal(askOf({ who: ['bob', 'ANN'] }), first.aliases)
    expect(second.ask.who).toEqual(['V2', 'V1'])
    const third = seal(askOf({ who: ['cleo'] }), second.aliases)
    expect(third.ask.who).toEqual(['V3'])
  })

  it('has no name of the room, whatever the names are', () => {
    const login = fc.stringMatching(/^[a-z]{2,8}[_0-9][a-z0-9_]{2,8}$/)
    fc.assert(
      fc.property(fc.uniqueArray(login, { minLength: 2, maxLength: 6 }), (names) => {
        const text = names.map((name, i) => (i % 2 ? `@${name}!` : `(${name})`)).join(' ')
        const recent = names.map((who) => ({ at: 1, kind: 'chat' as const, who, text }))
        const sent = wire(askOf({ who: [names[0]!], line: `Hi ${names[0]}`, recent }))
        for (const name of names) expect(sent).not.toContain(name)
      }),
    )
  })

  it('names nobody who is only spoken of: the room knows them', () => {
    const room = live().at(1, 'kestrel_k: hi').at(60, 'host: hi').reachable(99)
    for (let i = 0; i < 45; i++) room.at(100, 'ann: more')
    room.at(110, 'bob: kestrel_k and Kestrel are late').reachable(119).at(120, 'ann tips 5')
    const { ask, aliases } = seal(room.asked()!, room.memory.aliases)
    expect(JSON.stringify(ask)).not.toMatch(/kestrel/i)
    expect(aliases).toBe(room.memory.aliases)
  })
})

describe('a reply', () => {
  const sealed = seal(
    askOf({ who: ['john_doe'], recent: [{ at: 1, kind: 'chat', who: 'mia', text: 'hi' }] }),
    noAliases,
  )

  it('has the names put back as they are said', () => {
    expect(unseal(reply('Thank you, V1, and hi V2!'), sealed.ask, sealed.aliases)).toMatchObject({
      content: 'Thank you, John, and hi Mia!',
    })
  })

  it('with an alias that was not in the ask is refused', () => {
    expect(unseal(reply('Thank you, V12!'), sealed.ask, sealed.aliases)).toEqual({ refused: 'name' })
    const wider = seal(askOf({ who: ['zoe'] }), sealed.aliases).aliases
    expect(unseal(reply('Thank you, V3!'), sealed.ask, wider)).toEqual({ refused: 'name' })
  })
})
