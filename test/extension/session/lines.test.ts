import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import type { Bank } from '../../../shared/coach/lines/bank.ts'
import { en } from '../../../shared/coach/lines/en/index.ts'
import { packed } from '../../../shared/coach/lines/packed.ts'
import { breathe, die, freshComputer, look, open, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const THANKS = { es: '¡Mil gracias, {name}!', fr: 'Mille mercis, {name} !', ro: 'Mii de mulțumiri, {name}!' }

function bankIn(language: keyof typeof THANKS): Bank {
  const lines = { warm: [THANKS[language]], playful: [THANKS[language]] }
  const thanks = { action: 'say' as const, lines }
  return { ...en, language, themes: { ...en.themes, 'thanks.one': thanks, 'thanks.first': thanks } }
}

/** The package's files; `arrive` lets those come that were asked for. */
function shelf(text: (name: string) => string) {
  const waiting: (() => void)[] = []
  const asked: string[] = []
  const fetch = async (address: string | URL | Request) => {
    asked.push(String(address))
    await new Promise<void>((come) => waiting.push(come))
    return new Response(text(String(address)))
  }
  const arrive = async () => {
    await breathe()
    for (const come of waiting.splice(0)) come()
    await breathe()
  }
  return { fetch: fetch as typeof globalThis.fetch, asked, arrive }
}

/** What the card says to a tip. */
async function thanked(): Promise<string | undefined> {
  const page = await open()
  page.batch(1, tip(500))
  await breathe()
  return (await look()).last('view')?.view.glance.now?.content
}

beforeEach(freshComputer)
afterEach(() => {
  die()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('the language of the cues', () => {
  it('a Spanish evening has Spanish lines, from its first cue', async () => {
    const files = shelf(() => packed(bankIn('es')))
    await saveSettings({ language: 'es-MX' })
    await wakeUp({ fetch: files.fetch })
    const page = await open()
    page.batch(1, tip(500))
    await files.arrive()
    expect(files.asked).toEqual(['chrome-extension://sidecue/lines/es.json'])
    expect((await look()).last('view')?.view.glance.now?.content).toBe('¡Mil gracias, Max!')
  })

  it('until a language that was chosen in between is there, cues are English', async () => {
    const files = shelf(() => packed(bankIn('fr')))
    await wakeUp({ fetch: files.fetch })
    await saveSettings({ language: 'fr' })
    await breathe()
    expect(await thanked()).toMatch(/^[ -~]*\bMax\b[ -~]*$/)
    await files.arrive()
    await saveSettings({ pace: 'lively' })
    const page = await open({ reader: 'r2', tab: 2, room: 'ida' })
    page.batch(1, { ...tip(300), room: 'twitch:ida' })
    await breathe()
    expect((await look('overlay', 2)).last('view')?.view.glance.now?.content).toBe('Mille mercis, Max !')
    expect(files.asked).toHaveLength(1)
  })

  it('a language that we do not have is English, and nothing is fetched', async () => {
    const files = shelf(() => '')
    await saveSettings({ language: 'ja' })
    await wakeUp({ fetch: files.fetch })
    expect(await thanked()).toMatch(/^[ -~]*\bMax\b[ -~]*$/)
    expect(files.asked).toEqual([])
  })

  it.each([
    ['is not there', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is of another build', () => Promise.resolve(new Response('{"shape":0,"bank":{}}'))],
  ])('a file that %s is said once, and cues stay English', async (_what, fetch) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await saveSettings({ language: 'ro' })
    await wakeUp({ fetch })
    expect(await thanked()).toMatch(/^[ -~]*\bMax\b[ -~]*$/)
    expect(said.mock.calls.flat().filter((line) => String(line).includes('the lines in ro'))).toHaveLength(1)
  })
})
