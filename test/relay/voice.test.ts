/** POST /api/transcribe and /api/speak, GET /api/audio/:id. */

import { runDurableObjectAlarm } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { at, call, KEY, model, openSession, post, relay, standIn } from './help.ts'
import { mp3, mp4, ogg, recorded, recordedMp4, wav, webm } from './sounds.ts'

const WHISPER = '@cf/openai/whisper-large-v3-turbo'
const AURA = '@cf/deepgram/aura-2-en'

const hear = (sound: Uint8Array<ArrayBuffer>, headers: Record<string, string> = KEY): Promise<Response> =>
  call('/api/transcribe', { method: 'POST', headers, body: sound })

const speak = (more: object = {}): Promise<Response> => post('/api/speak', { text: 'Thank you, everybody!', ...more })

const codeOf = async (answer: Response): Promise<unknown> => (await answer.json<{ code: string }>()).code

beforeEach(async () => {
  await model('good')
  await standIn.heard()
})

describe('a recording', () => {
  it.each([
    ['webm', webm('what do I owe')],
    ['webm with a length', webm('what do I owe', 3)],
    ['ogg', ogg('what do I owe')],
    ['wav', wav('what do I owe')],
    ['mp4', mp4('what do I owe')],
    ['mp3', mp3('what do I owe')],
  ])('of %s is heard, whatever it says it is', async (_, sound) => {
    const answer = await hear(sound, { ...KEY, 'Content-Type': 'application/octet-stream' })
    expect(await answer.json()).toEqual({ text: 'what do I owe', language: 'en', seconds: 3 })
    expect((await standIn.heard())[0]!.model).toBe(WHISPER)
  })

  it('may come in a form, and from a session', async () => {
    const { token } = await openSession()
    const body = new FormData()
    body.set('audio', new File([webm('hello')], 'x.txt', { type: 'text/plain' }))
    const answer = await call('/api/transcribe', {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body,
    })
    expect(await answer.json()).toMatchObject({ text: 'hello' })
  })

  it.each([
    ['nothing', new Uint8Array(), 400, 'empty'],
    ['a page', new TextEncoder().encode('<html>not a sound at all</html>'), 415, 'sound-type'],
    ['61 seconds of wav', wav('x', 61), 413, 'sound-length'],
    ['two minutes of ogg', ogg('x', 120), 413, 'sound-length'],
    ['two minutes of mp4', mp4('x', 120), 413, 'sound-length'],
    ['two minutes of mp4 as it was recorded', recordedMp4('x', 120), 413, 'sound-length'],
    ['two minutes of webm', webm('x', 120), 413, 'sound-length'],
    ['two minutes of webm as it was recorded', recorded('x', 120), 413, 'sound-length'],
    ['a little more than 4 MB', new Uint8Array(4 * 1024 * 1024 + 1), 413, 'sound-size'],
    ['5 MB', new Uint8Array(5 * 1024 * 1024), 413, 'body'],
  ] as const)('that is %s is not sent to anybody', async (_, sound, status, code) => {
    const answer = await hear(sound as Uint8Array<ArrayBuffer>)
    expect(answer.status).toBe(status)
    expect(await codeOf(answer)).toBe(code)
    expect(await standIn.heard()).toEqual([])
  })

  it.each([
    ['busy', 503, 'busy'],
    ['quota', 503, 'quota'],
    ['garbage', 503, 'garbled'],
    ['slow', 503, 'timeout'],
    ['remote', 503, 'unreachable'],
    ['empty', 400, 'silence'],
  ])(
    'is not heard by a model in the state %s: %i %s',
    async (behaviour, status, code) => {
      await model(behaviour)
      const answer = await hear(wav('hello'))
      expect(answer.status).toBe(status)
      if (behaviour === 'busy') expect(answer.headers.get('Retry-After')).toBe('15')
      expect(await codeOf(answer)).toBe(code)
    },
    15_000,
  )

  it('needs a key or a token', async () => {
    expect((await hear(wav('hello'), {})).status).toBe(401)
    expect((await hear(wav('hello'), { Authorization: 'Bearer a.b.c' })).status).toBe(401)
  })
})

describe('a line', () => {
  it('is spoken', async () => {
    const answer = await speak({ voice: 'luna' })
    expect(answer.headers.get('Content-Type')).toBe('audio/mpeg')
    expect(new Uint8Array(await answer.arrayBuffer()).slice(0, 3)).toEqual(new TextEncoder().encode('ID3'))
    expect(await standIn.heard()).toMatchObject([
      { model: AURA, inputs: { text: 'Thank you, everybody!', speaker: 'luna' } },
    ])
  })

  it('can be fetched for five minutes, without a key, and is gone then', async () => {
    const { audioUrl } = await (await speak({ as: 'url' })).json<{ audioUrl: string }>()
    const { pathname } = new URL(audioUrl)
    expect(pathname).toMatch(/^\/api\/audio\/[0-9a-f]{32}$/)
    const sound = await call(pathname)
    expect(sound.headers.get('Content-Type')).toBe('audio/mpeg')
    expect((await sound.arrayBuffer()).byteLength).toBeGreaterThan(100)

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 })
    const late = await call(pathname)
    vi.useRealTimers()
    expect(late.status).toBe(404)
    expect(await codeOf(late)).toBe('gone')

    const clip = relay.CLIPS.getByName(pathname.slice(-32))
    expect(await runDurableObjectAlarm(clip)).toBe(true)
    expect((await call(pathname)).status).toBe(404)
  })

  describe('in parts, as Safari plays it,', () => {
    async function clip() {
      const { audioUrl } = await (await speak({ as: 'url' })).json<{ audioUrl: string }>()
      const { pathname } = new URL(audioUrl)
      const whole = await call(pathname)
      expect(whole.headers.get('Accept-Ranges')).toBe('bytes')
      return { pathname, whole: new Uint8Array(await whole.arrayBuffer()) }
    }

    it.each([
      ['bytes=0-1', 0, 2],
      ['bytes=10-19', 10, 20],
      ['bytes=10-', 10, undefined],
      ['bytes=5-99999999', 5, undefined],
      ['bytes=-7', -7, undefined],
    ])('gives %s', async (Range, from, to) => {
      const { pathname, whole } = await clip()
      const part = await call(pathname, { headers: { Range } })
      expect(part.status).toBe(206)
      const bytes = new Uint8Array(await part.arrayBuffer())
      expect(bytes).toEqual(whole.slice(from, to))
      const first = from < 0 ? whole.length + from : from
      expect(part.headers.get('Content-Range')).toBe(`bytes ${first}-${first + bytes.length - 1}/${whole.length}`)
      expect(part.headers.get('Content-Type')).toBe('audio/mpeg')
    })

    it.each(['bytes=99999999-', 'bytes=-0'])('has nothing for %s, and says how long it is', async (Range) => {
      const { pathname, whole } = await clip()
      const none = await call(pathname, { headers: { Range } })
      expect(none.status).toBe(416)
      expect(none.headers.get('Content-Range')).toBe(`bytes */${whole.length}`)
      expect(await codeOf(none)).toBe('range')
    })

    it.each([
      ['several parts', { Range: 'bytes=0-1,4-5' }],
      ['a part that ends before it begins', { Range: 'bytes=9-3' }],
      ['seconds', { Range: 'seconds=0-1' }],
      ['no part at all', { Range: 'bytes=-' }],
      ['a part of something older', { Range: 'bytes=0-1', 'If-Range': '"older"' }],
    ])('gives all of it to who asks for %s', async (_, headers) => {
      const { pathname, whole } = await clip()
      const answer = await call(pathname, { headers })
      expect(answer.status).toBe(200)
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(whole)
    })
  })

  it('by a name that somebody made up wakes no object: whoever asks for a million leaves nothing on disk', async () => {
    const CLIPS = { getByName: () => expect.unreachable() }
    expect((await at(`https://relay.example/api/audio/${'0'.repeat(32)}`, {}, { CLIPS })).status).toBe(404)
  })

  it.each(['0'.repeat(32), 'x', '%2e%2e'])('by the name %s is nobody’s', async (name) => {
    expect((await call(`/api/audio/${name}`)).status).toBe(404)
  })

  it.each([
    ['empty', { text: ' ' }, 'field'],
    ['too long', { text: 'a'.repeat(301) }, 'field'],
    ['foul', { text: 'you are a f u c k e r' }, 'foul'],
    ['in no voice', { voice: '../x' }, 'field'],
  ])('that is %s is not spoken', async (_, more, code) => {
    const answer = await speak(more)
    expect(answer.status).toBe(400)
    expect(await codeOf(answer)).toBe(code)
    expect(await standIn.heard()).toEqual([])
  })

  it.each([
    ['busy', 'busy'],
    ['quota', 'quota'],
    ['garbage', 'garbled'],
    ['empty', 'empty'],
  ])('is not spoken by a model in the state %s: 503 %s', async (behaviour, code) => {
    await model(behaviour)
    const answer = await speak()
    expect(answer.status).toBe(503)
    expect(await codeOf(answer)).toBe(code)
  })

  it('is spoken by MeloTTS too, which answers in base64', async () => {
    const init = { method: 'POST', headers: KEY, body: JSON.stringify({ text: 'Hola', voice: 'es' }) }
    const answer = await at('https://relay.example/api/speak', init, { SPEECH_MODEL: '@cf/myshell-ai/melotts' })
    expect(answer.headers.get('Content-Type')).toBe('audio/mpeg')
    expect(await standIn.heard()).toMatchObject([{ inputs: { prompt: 'Hola', lang: 'es' } }])
  })
})

describe('at another provider', () => {
  const env = {
    ...relay,
    PROVIDERS: '[{"name":"other","kind":"openai","url":"https://models.example/openai/v1","models":["m"]}]',
    PROVIDER_KEYS: 'other:its-key',
    TRANSCRIBE_MODEL: 'other/whisper-1',
    SPEECH_MODEL: 'other/tts-1',
  }
  const there = (path: string, body: BodyInit) =>
    at(`https://relay.example${path}`, { method: 'POST', headers: KEY, body }, env)

  it('a recording is heard', async () => {
    const answer = await there('/api/transcribe', wav('who is next', 2))
    expect(await answer.json()).toEqual({ text: 'who is next', seconds: 2 })
    const [asked] = await standIn.heard()
    expect(asked).toMatchObject({ model: 'whisper-1', headers: { authorization: 'Bearer its-key' } })
  })

  it('a line is spoken', async () => {
    const answer = await there('/api/speak', JSON.stringify({ text: 'Hello' }))
    expect(answer.headers.get('Content-Type')).toBe('audio/mpeg')
    expect(await standIn.heard()).toMatchObject([{ model: 'tts-1', inputs: { input: 'Hello', voice: 'alloy' } }])
  })

  it.each([
    ['busy', 'busy'],
    ['quota', 'quota'],
    ['garbage', 'garbled'],
    ['not-there', 'unreachable'],
  ])('in the state %s: 503 %s', async (behaviour, code) => {
    if (behaviour === 'not-there') env.TRANSCRIBE_MODEL = 'nobody/whisper'
    else await model(behaviour)
    const answer = await there('/api/transcribe', wav('hello'))
    expect(answer.status).toBe(503)
    expect(await codeOf(answer)).toBe(code)
  })
})

describe('what voice costs', () => {
  it('stands in the books, once for each call', async () => {
    const books = relay.METER!.getByName('voice')
    const settings = { METER: { getByName: () => books } }
    const sent = (path: string, body: BodyInit) =>
      at(`https://relay.example${path}`, { method: 'POST', headers: KEY, body }, settings)
    await sent('/api/transcribe', wav('hello'))
    await sent('/api/speak', JSON.stringify({ text: 'Thank you, everybody!' }))
    const lines = async () => (await books.spent('mine')).lines.map(({ model: name, calls }) => [name, calls])
    await expect.poll(lines).toEqual([
      [AURA, 1],
      [WHISPER, 1],
    ])
    for (const { money } of (await books.spent('mine')).lines) expect(money).toBeGreaterThan(0)
  })

  it('is kept within the day’s cap', async () => {
    const answer = await at(
      'https://relay.example/api/speak',
      { method: 'POST', headers: KEY, body: JSON.stringify({ text: 'Hello' }) },
      { SPEND_PER_DAY: '0.00001' },
    )
    expect(answer.status).toBe(503)
    expect(await codeOf(answer)).toBe('spent')
  })
})

describe('a recording that says it is shorter than its size allows', () => {
  it('is paid by its size', async () => {
    const env = {
      ...relay,
      METER: { getByName: () => relay.METER!.getByName('sizes') },
      PROVIDERS: '[{"name":"other","kind":"openai","url":"https://models.example/openai/v1","models":["m"]}]',
      TRANSCRIBE_MODEL: 'other/whisper-1',
      SPEND_PER_DAY: '0.005',
    }
    const heard = async (words: string) =>
      (await at('https://relay.example/api/transcribe', { method: 'POST', headers: KEY, body: ogg(words, 1) }, env))
        .status
    expect(await heard('a second of it')).toBe(200)
    expect(await heard('x'.repeat(1_000_000))).toBe(503)
  })
})

describe('the log of voice', () => {
  it('holds no word', async () => {
    const said: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words.join(' ')))
    await hear(wav('my secret'))
    await speak({ text: 'my secret', as: 'url' })
    log.mockRestore()
    expect(said.length).toBeGreaterThan(2)
    expect(said.join('\n')).not.toMatch(/secret|a-key|\/api\/audio\/[0-9a-f]/)
  })
})
