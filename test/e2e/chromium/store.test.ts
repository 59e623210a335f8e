/** The store package: it asks before it reads, and nobody looks into its overlay. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDesk, readersReady } from '../../stage/desk.ts'
import { markup } from '../../stage/markup/chaturbate.ts'
import { answer } from '../../stage/place.ts'
import { lineOf, put } from '../../stage/put.ts'
import { openExtensionPage } from '../../tools/browser/launch.ts'
import { output } from '../../tools/where.ts'
import { openBrowser, shows } from '../open.ts'
import { received, says, tips } from '../people.ts'

interface Manifest {
  host_permissions?: string[]
  optional_host_permissions?: string[]
  content_scripts?: { matches: string[] }[]
  web_accessible_resources?: unknown
  content_security_policy?: Record<string, string>
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the package %s', (name) => {
  it('holds no host until one is granted, and no wildcard', () => {
    const manifest = manifestOf(output(name))
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.web_accessible_resources).toBeUndefined()
    const optional = manifest.optional_host_permissions ?? []
    expect(optional.length).toBeGreaterThan(0)
    const named = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/
    // The picker asks for one origin out of this; nothing else may be so wide.
    expect(optional.filter((host) => !named.test(host) && host !== 'https://*/*')).toEqual([])
  })

  it('holds nothing of the stage', () => {
    const scripts = filesOf(output(name)).filter((file) => file.endsWith('.js'))
    expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('data-stage'))).toEqual([])
  })
})

/** The store package as it is once the user granted its sites: only the manifest differs. */
function granted(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidecue-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(output('chrome-mv3'), folder, { recursive: true })
  const { optional_host_permissions, ...manifest } = manifestOf(folder)
  const hosts = optional_host_permissions?.filter((host) => host !== 'https://*/*')
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: hosts }))
  return folder
}

/** A relay that only counts who calls. */
async function countingRelay(): Promise<{ address: string; calls: string[] }> {
  const calls: string[] = []
  const server = createServer((request, response) => {
    calls.push(request.url ?? '')
    response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls }
}

/** Everything that the extension keeps of rooms: rows and evenings on disk, snapshots in memory. */
const kept = (panel: Page): Promise<string> =>
  panel.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name!)
    const stores = await Promise.all(names.map((name) => readAll(name)))
    const { session, local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage
    return JSON.stringify([stores, await session.get(null), await local.get(null)])

    type Chrome = { storage: Record<'session' | 'local', { get(what: null): Promise<unknown> }> }
    function readAll(name: string): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = async () => {
          const db = opening.result
          const reads = [...db.objectStoreNames].map((store) => db.transaction(store).objectStore(store).getAll())
          const rows = reads.map((read) => new Promise((done) => (read.onsuccess = () => done(read.result))))
          resolve(await Promise.all(rows).finally(() => db.close()))
        }
      })
    }
  })

async function openStore(address: string) {
  const launched = await openBrowser('chromium', { extension: granted() })
  const panel = await openExtensionPage(launched, 'sidepanel.html')
  await readersReady(panel)
  const desk = await openDesk(panel)
  const page = await launched.browser.newPage()
  await answer(page, address, () => markup.page('ida'))
  await page.goto(address)
  await page.bringToFront()
  const happen = (...facts: Parameters<typeof lineOf>[0][]) =>
    put(
      page,
      markup,
      facts.map((one, i) => lineOf(one, `${i}`)),
    )
  return { panel, desk, page, happen }
}

describe('in the store package', () => {
  it('the broadcaster’s own page is read at once, and the page cannot look into the overlay', async () => {
    const { desk, page, happen } = await openStore('https://chaturbate.com/b/ida/')
    await page.waitForSelector('sidecue-overlay')
    await happen(says('bob', 'hello'), tips('Ann', 50))
    await desk.until((view) => received(view) >= 2, 'both rows', 10_000)
    await desk.until(({ glance }) => glance.now?.moment === 'thanks', 'the cue', 10_000)
    expect(await page.evaluate(() => document.querySelector('sidecue-overlay')?.shadowRoot)).toBeNull()
  })

  it('a room that may be somebody else’s asks first, and until then nothing is kept and nothing is sent', async () => {
    const relay = await countingRelay()
    const { panel, desk, page, happen } = await openStore('https://chaturbate.com/ida/')
    const settings = { relay: { address: relay.address, key: '', loopback: true } }
    await panel.evaluate((values) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: unknown): void } } } }
      chrome.storage.local.set({ settings: values })
    }, settings)
    await desk.until(({ room, mine }) => room === 'ida' && mine === 'ask', 'the question', 15_000)
    await happen(says('Quentin', 'a secret line'), tips('Rosalind', 50))
    await shows(panel, 'Is this your room?')
    const { events } = await desk.export()
    expect(events).toEqual([])
    const before = await kept(panel)
    for (const secret of ['Quentin', 'Rosalind', 'a secret line', '"ida"']) expect(before).not.toContain(secret)
    expect(relay.calls).toEqual([])

    await panel.bringToFront()
    await panel.locator('aria/Yes, mine').click()
    await desk.until((view) => view.mine === 'yes', 'the answer', 5_000)
    await happen(tips('Sophie', 80))
    await desk.until((view) => received(view) >= 1, 'the row', 10_000)
    await page.waitForSelector('sidecue-overlay')
    expect((await desk.export()).events.some(({ who }) => who?.name === 'Sophie')).toBe(true)
  })
})
