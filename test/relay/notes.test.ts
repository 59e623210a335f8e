/** /api/notes: what the broadcaster wrote down, and how it is found again. */

import { runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Notes } from '../../relay/notes/notes.ts'
import { passagesOf } from '../../relay/notes/passages.ts'
import { nearest, stored } from '../../relay/notes/vectors.ts'
import { at, call, KEY, model, openSession, post, relay, standIn } from './help.ts'

const FRIEND = { Authorization: 'Bearer another-key' }
const MENU = `# Menu
A song costs 50 tokens, a long one 90.

## Dares
Cold water over the head: 300 tokens.

# Schedule
Live on Mondays and Thursdays from eight.`

const notesOf = (key = 'mine') => relay.NOTES.getByName(key)
const found = async (query: string, n = 2) => (await notesOf().passages(query, n, 'mine')).passages
const listed = async (headers: Record<string, string> = KEY) =>
  (await (await call('/api/notes', { headers })).json<{ notes: { id: string; title: string }[] }>()).notes

const keep = (title: string, text: string, headers: Record<string, string> = KEY) =>
  post('/api/notes', { title, text }, headers)

beforeEach(async () => {
  await model('good')
  for (const headers of [KEY, FRIEND]) await call('/api/notes', { method: 'DELETE', headers })
})

describe('a note', () => {
  it('is kept, listed and dropped', async () => {
    const kept = await keep('House', MENU)
    expect(kept.status).toBe(201)
    const note = await kept.json<{ id: string }>()
    expect(note).toMatchObject({ title: 'House', size: MENU.length, passages: 3 })
    expect(await listed()).toEqual([note])
    expect((await call(`/api/notes/${note.id}`, { method: 'DELETE', headers: KEY })).status).toBe(204)
    expect(await listed()).toEqual([])
    expect(await found('song')).toEqual([])
    expect((await call(`/api/notes/${note.id}`, { method: 'DELETE', headers: KEY })).status).toBe(404)
  })

  it('of the same title replaces the older', async () => {
    await keep('Menu', 'A song costs 50 tokens.')
    await keep('Menu', 'A song costs 70 tokens.')
    expect(await listed()).toHaveLength(1)
    expect(await found('song')).toEqual([{ title: 'Menu', text: 'A song costs 70 tokens.' }])
  })

  it('may come as a file', async () => {
    const body = new FormData()
    body.set('file', new File([MENU], 'house rules.md', { type: 'text/markdown' }))
    expect((await call('/api/notes', { method: 'POST', headers: KEY, body })).status).toBe(201)
    expect(await listed()).toMatchObject([{ title: 'house rules' }])
  })

  it('is the key’s: each of its sessions has it, no other key', async () => {
    const { token } = await openSession()
    const session = { Authorization: `Bearer ${token}` }
    await keep('Menu', MENU, session)
    expect(await listed()).toHaveLength(1)
    expect(await listed(session)).toHaveLength(1)
    expect(await listed(FRIEND)).toEqual([])
  })

  it.each([
    ['without a title', { text: 'x' }, 400, 'field'],
    ['without a word', { title: 'x', text: ' \n' }, 400, 'field'],
    ['too large', { title: 'x', text: 'a'.repeat(65_537) }, 413, 'note-size'],
    ['far too large', { title: 'x', text: 'a'.repeat(600_000) }, 413, 'body'],
    ['no JSON', '{', 400, 'json'],
  ] as const)('%s is refused', async (_, body, status, code) => {
    const answer = await post('/api/notes', body)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code })
  })

  it('that is no text is refused', async () => {
    for (const bytes of [
      [0xff, 0xfe, 0x00],
      [0x61, 0x00, 0x62],
    ]) {
      const body = new FormData()
      body.set('file', new File([Uint8Array.from(bytes)], 'x.md'))
      expect((await call('/api/notes', { method: 'POST', headers: KEY, body })).status).toBe(415)
    }
  })

  it('is the fiftieth at most', async () => {
    for (let i = 0; i < 50; i++) await notesOf().add(`note ${i}`, `number ${i}`, 'mine')
    const answer = await keep('one more', 'x')
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'note-count' })
    expect((await keep('note 7', 'in its place')).status).toBe(201)
  })

  it.each(['GET', 'POST', 'DELETE'])('needs a key or a token (%s)', async (method) => {
    expect((await call('/api/notes', { method })).status).toBe(401)
  })

  it('counts as a request that may reach a model only where its meaning is looked for', async () => {
    const kept = async (NOTES_EMBED: string) => {
      const settings = { NOTES_EMBED, LIMITS: 'on', LIMIT_MINUTE: '1' }
      const init = { method: 'POST', headers: KEY, body: '{"title":"Menu","text":"A song costs 50."}' }
      return (await at('https://relay.example/api/notes', init, settings)).status
    }
    expect([await kept(''), await kept(''), await kept('on'), await kept('on')]).toEqual([201, 201, 201, 429])
  })

  it('leaves no word in the log', async () => {
    const said: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words.join(' ')))
    await keep('Secret title', 'secret words')
    log.mockRestore()
    expect(said.join('\n')).toContain('/api/notes')
    expect(said.join('\n')).not.toMatch(/secret/i)
  })
})

describe('passages', () => {
  it('are cut by headings, and say where they stood', () => {
    expect(passagesOf('House', MENU)).toEqual([
      { title: 'House › Menu', text: 'A song costs 50 tokens, a long one 90.' },
      { title: 'House › Menu › Dares', text: 'Cold water over the head: 300 tokens.' },
      { title: 'House › Schedule', text: 'Live on Mondays and Thursdays from eight.' },
    ])
  })

  it('of a long text are short, and none of it is lost', () => {
    const words = Array.from({ length: 900 }, (_, i) => `word${i}${i % 9 === 8 ? '.' : ''}`)
    const cut = passagesOf('Long', `${words.slice(0, 500).join(' ')}\n\n${words.slice(500).join(' ')}`)
    expect(Math.max(...cut.map(({ text }) => text.length))).toBeLessThanOrEqual(600)
    expect(
      cut
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/),
    ).toEqual(words)
    expect(
      passagesOf('Wall', 'x'.repeat(2_000))
        .map(({ text }) => text)
        .join(''),
    ).toBe('x'.repeat(2_000))
  })

  // A pattern that tried every way to share out the spaces would be at it for years, and nobody else would be heard meanwhile.
  it('say where they stand in a few words, however deep: a small note does not grow to a large one', () => {
    const deep = [1, 2, 3, 4, 5].map((depth) => `${'#'.repeat(depth)} ${'h'.repeat(180)}`).join('\n')
    const passages = passagesOf('Deep', `${deep}\n${'###### a\nx\n'.repeat(100)}`)
    expect(passages).toHaveLength(100)
    expect(passages.every(({ title }) => title.startsWith('Deep › hhh') && title.length <= 200)).toBe(true)
  })

  it('are cut at once also from a line of spaces', () => {
    expect(passagesOf('Wall', `# ${' '.repeat(60_000)}x`)).toEqual([{ title: 'Wall', text: '# x' }])
  })

  it('in a fence begin no heading', () => {
    expect(passagesOf('Code', '```\n# not a heading\n```')).toEqual([
      { title: 'Code', text: '``` # not a heading ```' },
    ])
  })

  it('are found by their words, the best first', async () => {
    await keep('House', MENU)
    await keep('Jokes', 'The song about the llama is a running joke. So is the llama song. Song, song.')
    expect((await found('what does a song cost?'))[0]).toMatchObject({ title: 'House › Menu' })
    expect(await found('When are you live? Mondays?')).toMatchObject([{ title: 'House › Schedule' }])
    expect(await found('what is the and')).toEqual([])
    expect(await found('zeppelin')).toEqual([])
  })

  it.each(['"', 'NEAR(', 'title:song', 'song*', 'a AND NOT "b', "'; DROP TABLE notes; --", '(((', '^song'])(
    'are looked for by text, never by an operator: %s',
    async (query) => {
      await keep('House', MENU)
      expect(Array.isArray(await found(query))).toBe(true)
      expect(await listed()).toHaveLength(1)
    },
  )

  it('nearest in meaning come first, and what is not alike not at all', () => {
    const all = [
      { id: 1, vector: stored([0, 1]) },
      { id: 2, vector: stored([1, 0.1]) },
      { id: 3, vector: stored([1, 0.5]) },
    ]
    expect(nearest([1, 0], all, 2)).toEqual([2, 3])
    expect(nearest([0, 0], all, 2)).toEqual([])
  })
})

describe('meaning', () => {
  it('is asked of nobody, unless the operator wants it', async () => {
    await standIn.heard()
    await keep('House', MENU)
    await found('song')
    expect(await standIn.heard()).toEqual([])
  })

  const embedding = <T>(work: (notes: Notes) => Promise<T>): Promise<T> =>
    runInDurableObject(notesOf('meaning'), (_, state) => work(new Notes(state, { ...relay, NOTES_EMBED: 'on' })))

  it('finds what says the same in other words', async () => {
    const passages = await embedding(async (notes) => {
      notes.clear()
      await notes.add('House', '# Price of a song\nSong price: fifty.\n\n# Weather\nSunny today.', 'mine')
      return (await notes.passages('music expensive', 1, 'mine')).passages
    })
    expect(passages).toMatchObject([{ title: 'House › Price of a song' }])
  })

  it('stands in the books, of the note and of the question', async () => {
    const METER = { getByName: () => relay.METER!.getByName('meaning') }
    await runInDurableObject(notesOf('paid'), async (_, state) => {
      const notes = new Notes(state, { ...relay, METER, NOTES_EMBED: 'on' } as unknown as typeof relay)
      await notes.add('House', MENU, 'mine')
      await notes.passages('song', 1, 'mine')
    })
    const calls = async () => (await METER.getByName().spent('mine')).lines
    await expect.poll(calls).toMatchObject([{ model: '@cf/baai/bge-m3', calls: 2, money: expect.any(Number) }])
    expect((await calls())[0]!.money).toBeGreaterThan(0)
  })

  it.each(['garbage', 'quota'])('that cannot be had (%s) leaves the words', async (behaviour) => {
    await model(behaviour)
    const passages = await embedding(async (notes) => {
      notes.clear()
      await notes.add('House', MENU, 'mine')
      return (await notes.passages('song', 1, 'mine')).passages
    })
    expect(passages).toMatchObject([{ title: 'House › Menu' }])
  })
})
