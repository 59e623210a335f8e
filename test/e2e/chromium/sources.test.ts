/** Second sources in a real browser: the sites' names lead to stand-ins on this computer that speak as the services do. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import encodeQR from 'qr'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { SourceChoices } from '../../../extension/source-settings.ts'
import { type Feeds, openFeeds, pusher, TOKEN } from '../../stage/feeds/index.ts'
import { openScene, type Setting } from '../../stage/scene.ts'
import { type Launched, launchChromium, openExtensionPage } from '../../tools/browser/launch.ts'
import { output } from '../../tools/where.ts'
import { rowsOf, says, tips } from '../people.ts'

type Storage = { storage: { local: { set(values: unknown): Promise<void> } } }

async function openBoth(
  extension = 'chrome-mv3-e2e',
  more: string[] = [],
): Promise<{ feeds: Feeds; launched: Launched }> {
  const feeds = await openFeeds()
  onTestFinished(() => feeds.close())
  const args = [...feeds.args, ...more]
  const launched = await launchChromium({ extension: output(extension), headless: true, args })
  onTestFinished(() => launched.browser.close())
  return { feeds, launched }
}

/** A room whose page is read and whose second source is on. */
async function openRoom(setting: Setting, choices: (feeds: Feeds) => Partial<SourceChoices>) {
  const { feeds, launched } = await openBoth()
  const desk = await openExtensionPage(launched, 'options.html')
  await desk.evaluate(async (sources) => {
    await (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set({ sources })
  }, choices(feeds))
  await desk.close()
  const scene = await openScene(launched, setting)
  onTestFinished(() => scene.close())
  await scene.desk.until(({ source }) => source?.state === 'connected', 'the second source', 15_000)
  return { ...scene, feeds }
}

const events = (): Promise<Awaited<ReturnType<typeof openRoom>>> =>
  openRoom({ site: 'chaturbate', room: 'ida' }, (feeds) => ({
    chaturbate: { on: true, address: feeds.address('ida') },
  }))

const user = (username: string) => ({ username, hasTokens: true, isMod: false, inFanclub: false })
const tip = (username: string, tokens: number, message = '', isAnon = false) => ({
  method: 'tip',
  object: { broadcaster: 'ida', user: user(username), tip: { tokens, isAnon, message } },
})

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

describe('Chaturbate’s Events API', () => {
  it('and the page tell of one tip three seconds apart: one cue, one line, with what both know', async () => {
    const room = await events()
    await room.happen(tips('Ann', 50))
    const cue = await room.painted(({ text }) => text.includes('Ann'))
    await wait(3_000)
    room.feeds.tell(tip('ann', 50, '| the blue song'), tip('bob', 20))
    await room.desk.until(({ events }) => events.paid === 2, 'the tip that only the API tells', 10_000)
    const evening = await room.desk.export()
    expect(rowsOf(evening)).toMatchObject([
      { kind: 'paid', who: { name: 'Ann' }, amount: 50, unit: 'token', text: 'the blue song' },
      { kind: 'paid', who: { name: 'bob' }, amount: 20, unit: 'token' },
    ])
    expect(evening.cues.filter(({ who }) => who?.includes('Ann') || who?.includes('ann'))).toHaveLength(1)
    expect(evening.cues.some(({ id }) => id === cue.id)).toBe(true)
    expect(evening.lines).not.toContain(TOKEN)
  })

  it('goes on while the page is blind, in the same evening', async () => {
    const room = await events()
    await room.happen(says('bob', 'hello'))
    await room.desk.until(({ events }) => events.chat === 1, 'the row', 10_000)
    await room.page.evaluate(() => document.querySelector('.message-list')?.remove())
    await room.desk.until(({ capture }) => capture.state === 'blind', 'that the page is blind', 40_000)
    room.feeds.tell(tip('ann', 80))
    await room.painted(({ text }) => text.toLowerCase().includes('ann'))
    const view = room.desk.view()!
    expect(view.capture.state).toBe('blind')
    expect(view.source).toEqual({ state: 'connected' })
    expect(rowsOf(await room.desk.export()).map(({ kind }) => kind)).toEqual(['chat', 'paid'])
  })

  it('that takes a token no more is not asked again, and the view says so', async () => {
    const room = await events()
    room.feeds.status = 403
    room.feeds.tell()
    await room.desk.until(({ source }) => source?.state === 'refused', 'the refusal', 15_000)
    const { length } = room.feeds.calls
    await wait(3_000)
    expect(room.feeds.calls).toHaveLength(length)
  })
})

describe('Twitch’s own line', () => {
  it('tells who came and what the page has told too, once', async () => {
    const room = await openRoom({ site: 'twitch', room: 'ida' }, () => ({ twitch: { on: true } }))
    await room.happen(says('bob', 'hello there'))
    const line = await room.feeds.line('twitch')
    expect(line.heard.join('\n')).toMatch(/NICK justinfan\d+/)
    const at = `tmi-sent-ts=${Date.now()}`
    line.say(`@id=a;${at};display-name=bob :bob!b@b PRIVMSG #ida :hello there\r\n`)
    line.say(`@id=b;${at};display-name=Ann;bits=150 :ann!a@a PRIVMSG #ida :Cheer150 encore\r\n:cyn!c@c JOIN #ida\r\n`)
    await room.painted(({ text }) => text.includes('Ann'))
    await room.desk.until(({ events }) => events.join === 1, 'who came', 5_000)
    expect(rowsOf(await room.desk.export()).map(({ kind, text }) => [kind, text])).toEqual([
      ['chat', 'hello there'],
      ['paid', 'encore'],
      ['join', undefined],
    ])
  })
})

describe('Kick’s feed', () => {
  it('tells of subs that the page may not show', async () => {
    const room = await openRoom({ site: 'kick', room: 'ida' }, () => ({ kick: { on: true } }))
    const line = await room.feeds.line('kick')
    line.say(
      pusher('App\\Events\\SubscriptionEvent', { chatroom_id: 900, username: 'Ann', months: 1 }, 'chatrooms.900.v2'),
    )
    await room.painted(({ text }) => text.includes('Ann'))
    expect(rowsOf(await room.desk.export())).toMatchObject([{ kind: 'member', what: 'sub', who: { name: 'Ann' } }])
  })
})

describe('in the store package, with no site granted', () => {
  const openOptions = async (more: string[] = []) => {
    const both = await openBoth('chrome-mv3', more)
    const page = await openExtensionPage(both.launched, 'options.html')
    // The welcome page comes by itself, and a page behind it draws nothing.
    await both.launched.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 15_000 })
    await page.bringToFront()
    await page.waitForSelector('#ears .ear-set')
    const says = (words: string) =>
      page.waitForFunction(
        (text) => document.querySelector('#ears')?.textContent.includes(text),
        { timeout: 15_000 },
        words,
      )
    return { ...both, page, says }
  }

  it('a pasted address is tried, since its service lets any page read; and where it did not, that would be seen', async () => {
    const { feeds, page, says: said } = await openOptions()
    const field = await page.waitForSelector('.ear-set input.field')
    await field!.type(feeds.address('ida'))
    await page.keyboard.press('Enter')
    await said('The address works.')
    expect(await page.$eval('.ear-set input.field', (one) => (one as HTMLInputElement).type)).toBe('password')
    feeds.open = false
    await field!.click({ count: 3 })
    await field!.type(feeds.address('idb'))
    await page.keyboard.press('Enter')
    await said('cannot be reached')
  })

  it('its QR code is read off a picture', async () => {
    const { feeds, page, says: said } = await openOptions()
    const folder = mkdtempSync(join(tmpdir(), 'sidecue-code-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'code.gif')
    writeFileSync(file, encodeQR(feeds.address('ida'), 'gif', { scale: 4 }))
    await page.locator('aria/Scan its QR code').click()
    const input = await page.waitForSelector('.scan input[type=file]')
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
    await said('The address works.')
  })

  it('and off the camera', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidecue-code-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const film = join(folder, 'code.y4m')
    writeFileSync(film, filmOf(`https://eventsapi.chaturbate.com/events/ida/${TOKEN}/`))
    const { page, says: said } = await openOptions([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ])
    await page.locator('aria/Scan its QR code').click()
    await page.locator('aria/Use the camera').click()
    await said('The address works.')
    expect(await page.$('video')).toBeNull()
  })
})

/** A film of one picture of the code, 640 × 480, as a camera would see it. */
function filmOf(text: string): Buffer {
  const code = encodeQR(text, 'raw', { border: 4 })
  const [width, height, cell] = [640, 480, 9]
  const light = Buffer.alloc(width * height, 235)
  for (let y = 0; y < code.length * cell; y++)
    for (let x = 0; x < code.length * cell; x++)
      if (code[Math.floor(y / cell)]![Math.floor(x / cell)]) light[(y + 20) * width + x + 60] = 16
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame])
}
