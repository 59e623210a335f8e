/** The phone beside the camera, told in each browser: its page is the same one, what it stands on is not. */

import { expect, it } from 'vitest'
import type { ShownCue } from '../../../shared/relay.ts'
import type { Launched, Wish } from '../../tools/browser/launch.ts'
import type { Kind } from '../../tools/browser/places.ts'
import { oneBrowser, shows } from '../open.ts'
import { says, tips } from '../people.ts'
import { kept, linkIn, openAlone, openEvening, sealed, thanks } from './evening.ts'
import { hiddenBelow, isForAll, isThere, openPhone, reads, sees, turn, underUndo } from './page.ts'

/** Not this computer's own address: a browser takes plain http there for what it is. */
const HOME = 'relay.home'

const wishes: Record<Kind, Partial<Wish>> = {
  chromium: { args: [`--host-resolver-rules=MAP ${HOME} 127.0.0.1`] },
  firefox: { prefs: { 'network.dns.localDomains': HOME } },
}

/** The stories of a browser, which is opened once for all of them. */
export function phoneStories(kind: Kind): void {
  const launched = oneBrowser(kind, wishes[kind])
  const tell = (name: string, story: (launched: Launched) => Promise<void>) => it(name, () => story(launched()), 90_000)
  tell('a phone with the link shows the name that the relay never had, and a tap is done everywhere', byLink)
  tell('a cue is seen whole, and Undo covers none of it, however the phone stands', turned)
  tell('at home, over plain http, a typed code shows cues without names, and no QR code is promised', atHome)
}

async function byLink(launched: Launched): Promise<void> {
  const room = await openEvening(launched)
  const link = await linkIn(room.panel)
  const phone = await openPhone(launched.browser, link)
  await shows(phone.page, 'listening')
  await shows(room.panel, '1 phone connected')
  await room.page.bringToFront()
  await room.happen(says('bob', 'hello'), tips('Zephyrine', 120))
  const cue = await room.painted(({ text }) => text.includes('Zephyrine'))
  await phone.page.bringToFront()
  await shows(phone.page, 'Zephyrine')
  expect(await reads(phone.page, 'line')).toContain(cue.text.replace(/[“”]/g, ''))
  expect(await reads(phone.page, 'why')).toContain('120')
  await isForAll(phone.page, launched.kind)

  await phone.page.reload()
  await shows(phone.page, 'Zephyrine')

  await phone.page.locator('#card').click()
  await shows(phone.page, 'Undo')
  await room.page.waitForFunction(
    (id) => !document.querySelector('sidecue-overlay')?.shadowRoot?.querySelector(`[data-cue="${CSS.escape(id)}"]`),
    { polling: 50, timeout: 5_000 },
    cue.id,
  )
  await room.desk.until(({ glance }) => glance.earlier[0]?.state === 'done', 'the cue to be done', 5_000)

  await phone.page.locator('#undo').click()
  await shows(phone.page, 'Not done')
  await room.desk.until(
    ({ glance }) => glance.thanks.some(({ settled }) => !settled),
    'the thanks to be owed again',
    5_000,
  )

  const wire = phone.frames.join('\n')
  expect(wire).toMatch(/"content":"[^"]*V\d+/)
  expect(wire).not.toMatch(/zephyrine/i)
  const disk = kept(room.state)
  expect(disk).toMatch(/"content":"[^"]*V\d+/)
  expect(disk).not.toMatch(/zephyrine/i)
  expect(disk).not.toContain(new URLSearchParams(new URL(link).hash.slice(1)).get('k'))

  await room.stop()
  await sees(phone.page, 'link', 'Connecting')
  await phone.page.$eval('#card', (one) => (one as HTMLElement).click())
  await sees(phone.page, 'did', 'Tap again in a moment')
  await sees(phone.page, 'lost', 'Lost the computer.')
  expect(await reads(phone.page, 'heard')).toMatch(/^Last heard at \d\d:\d\d\.$/)
  await room.back()
  // By hand, where its own next try has not been yet.
  await phone.page.$eval('#again', (one) => (one as HTMLElement).click())
  await sees(phone.page, 'link', 'Connected')
  await room.page.bringToFront()
  await room.happen(tips('Yolanda', 900))
  await phone.page.bringToFront()
  await sees(phone.page, 'line', 'Yolanda')
  expect(phone.errors).toEqual([])
}

async function turned({ browser }: Launched): Promise<void> {
  const { link, key, host } = await openAlone()
  const broadcaster = await host()
  const { page, errors } = await openPhone(browser, link)
  const show = async (cue: ShownCue) => {
    broadcaster.say({ type: 'cue', cue: await sealed(key, cue, 'Zephyrine') })
    await sees(page, cue.tail ? 'tail' : 'line', (cue.tail ?? cue.content).replace('V1', 'Zephyrine'))
  }
  await sees(page, 'doing', 'listening')
  await turn(page, 740, 360)
  const song = thanks('thanks-1', 'Thank you so much for the 50, V1! That song is next.')
  await show(song)
  await show({ ...song, tail: 'V1, which verse do you love most, and why?' })
  expect(await hiddenBelow(page)).toBe(0)

  const login = 'rude_guest_4711_with_a_very_long_login_name'
  const rude = thanks('boundary-1', `Mute ${login}, who asked for your address for the third time.`)
  await show({ ...rude, action: 'do', moment: 'boundary', why: `${login} · third time in 6 minutes` })
  expect(await hiddenBelow(page)).toBe(0)

  await page.locator('#card').click()
  await show(thanks('thanks-2', 'Thank you for the 70, V1!'))
  for (const [width, height] of [
    [740, 360],
    [740, 480],
    [360, 740],
  ] as const) {
    await turn(page, width, height)
    expect(await isThere(page, 'undo')).toBe(true)
    expect(await underUndo(page), `${width} × ${height}`).toEqual([])
    expect(await hiddenBelow(page), `${width} × ${height}`).toBe(0)
  }
  expect(errors).toEqual([])
}

async function atHome({ browser }: Launched): Promise<void> {
  const { url, key, host, code } = await openAlone({ vars: { PLAIN_HTTP: 'on' } })
  const broadcaster = await host()
  const { page, errors, frames } = await openPhone(browser, `${url.replace('127.0.0.1', HOME)}/second-screen`)
  await sees(page, 'pair', 'Pair this phone')
  expect(await isThere(page, 'scan')).toBe(false)
  await turn(page, 740, 360)
  expect(await hiddenBelow(page)).toBe(0)
  await page.locator('#code').fill(await code())
  await page.locator('aria/Pair').click()
  await sees(page, 'names', 'this address is plain http')
  expect(await reads(page, 'names')).not.toContain('QR')

  await page.reload()
  await sees(page, 'doing', 'listening')
  const cue = await sealed(key, thanks('thanks-1', 'Thank you for the 50, V1!'), 'Zephyrine')
  broadcaster.say({ type: 'cue', cue })
  await sees(page, 'line', 'Thank you for the 50!')
  expect(await reads(page, 'why')).toBe('A viewer · 50 tokens')
  expect(frames.join('\n')).not.toContain('sealed')
  expect(errors).toEqual([])
}
