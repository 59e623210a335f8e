/** An evening for a phone to look in on: with the extension at work, or with nobody but its relay. */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { onTestFinished } from 'vitest'
import { newKey, seal } from '../../../extension/session/seal.ts'
import type { FromRelay, ShownCue, ToRelay } from '../../../shared/relay.ts'
import type { Launched } from '../../tools/browser/launch.ts'
import type { RelayOptions } from '../../tools/relay.ts'
import { openRelay, openRoomIn } from '../open.ts'

/** A room with a relay that answers, where that keeps what it knows, and how it goes and comes back. */
export async function openEvening(launched: Launched) {
  const state = mkdtempSync(join(tmpdir(), 'sidecue-phone-'))
  onTestFinished(() => rmSync(state, { recursive: true, force: true }))
  const vars = { SESSION_SECRET: randomBytes(32).toString('base64') }
  const { url, port, stop } = await openRelay({ model: 'stand-in', state, vars })
  const room = await openRoomIn(launched, { settings: { relay: { address: url, key: '', loopback: true } } })
  const connected = async () => void (await room.desk.until(({ relay }) => relay.state === 'connected', url, 15_000))
  await connected()
  const back = async () => {
    await openRelay({ model: 'stand-in', state, vars, port, fixed: true })
    await connected()
  }
  return { ...room, url, state, stop, back }
}

/** Every byte that the relay has on disk. */
export const kept = (dir: string): string =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

/** Switches the phone on as a person does, and hands back its link. */
export async function linkIn(panel: Page): Promise<string> {
  await panel.bringToFront()
  await panel.locator('aria/Show on phone').click()
  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(window, { link: text })
  })
  await panel.locator('aria/Copy link').click()
  const link = await panel.waitForFunction(() => (window as { link?: string }).link, { polling: 50 })
  return String(await link.jsonValue())
}

const told = async (url: string, token = ''): Promise<Record<string, string>> =>
  (await fetch(url, { method: 'POST', body: '{}', headers: token ? { Authorization: `Bearer ${token}` } : {} })).json()

/** The relay of an evening, with nobody in it yet. */
export async function openAlone(options: RelayOptions = {}) {
  const { url } = await openRelay(options)
  const { sessionId, token } = await told(`${url}/api/session`)
  const at = `${url}/api/sessions/${sessionId}`
  const watcher = await told(`${at}/watch`, token)
  const key = newKey()
  const link = `${url}/second-screen#${new URLSearchParams({ s: sessionId!, t: watcher.token!, k: key })}`
  const host = async () => {
    const { ticket } = await told(`${at}/ticket`, token)
    const socket = new WebSocket(`${at.replace('http', 'ws')}/socket`, ['sidecue.v1', `ticket.${ticket}`])
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    const heard: FromRelay[] = []
    socket.addEventListener('message', ({ data }) => void heard.push(JSON.parse(String(data))))
    const say = (frame: ToRelay) => socket.send(JSON.stringify(frame))
    say({ type: 'hello', role: 'broadcaster', version: 1 })
    return { say, heard, leave: () => socket.close() }
  }
  const code = async () => (await told(`${at}/code`, token)).code!
  return { url, link, key, host, code }
}

/** Thanks, as a relay knows them: V1 is named where `sealed` is opened. */
export const thanks = (id: string, content: string): ShownCue => ({
  ...{ id, at: Date.now(), deadline: Date.now() + 60_000, action: 'say', moment: 'thanks', state: 'shown' },
  ...{ content, why: 'V1 · 50 tokens' },
})

/** With what only the link's key opens: the same words, and the name. */
export async function sealed(key: string, cue: ShownCue, name: string): Promise<ShownCue> {
  const open = (text: string) => text.replaceAll('V1', name)
  const { content, tail, why } = cue
  const inside = {
    content: open(content),
    ...(tail && { tail: open(tail) }),
    why: open(why),
    room: 'ida',
    language: 'en',
  }
  return { ...cue, sealed: await seal(key, cue.id, inside) }
}
