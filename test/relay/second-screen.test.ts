/** The phone's page: it brings all it needs, calls nobody, and is told nothing that it should not know. */

import { describe, expect, it } from 'vitest'
import { call, openSession, ticketFor, upgrade } from './help.ts'

describe('the page for the phone', () => {
  it('is there without a key', async () => {
    const answer = await call('/second-screen')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toContain('text/html')
    expect(await answer.text()).toContain('Pair this phone')
  })

  it('runs its own script and style, talks to its relay, and to nobody else', async () => {
    const answer = await call('/second-screen')
    const policy = answer.headers.get('Content-Security-Policy') ?? ''
    const [, nonce] = /script-src 'nonce-([^']+)'/.exec(policy) ?? []
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    const page = await answer.text()
    expect(page.match(/<(?:script|style)[^>]*>/g)).toEqual([
      `<style nonce="${nonce}">`,
      `<script nonce="${nonce}" type="module">`,
    ])
    expect(page).not.toMatch(/(?:src|href)="(?!data:,)/)
    expect(page).not.toContain('https://')
  })

  it('is not kept, not framed, and tells no other page where it was', async () => {
    const { headers } = await call('/second-screen')
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('has a script that can be read whole', async () => {
    const page = await (await call('/second-screen')).text()
    const [, script] = /<script[^>]*>([\s\S]*)<\/script>/.exec(page) ?? []
    expect(script).toContain('AES-GCM')
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/)
  })

  it('asks for nothing that an old phone lacks: it is the old one that stands beside the camera', async () => {
    const page = await (await call('/second-screen')).text()
    expect(page).toContain('prefers-color-scheme: dark')
    // Safari 15. The rest of what is younger, as the wake lock, is asked for and may be missing.
    expect(page).not.toMatch(
      /\(\?<[!=]|light-dark\(|color-mix\(|AbortSignal\.(?:timeout|any)|Promise\.withResolvers|\.toSorted\(|:has\(/,
    )
  })

  it('may call its own relay, which pages of others may not', async () => {
    const opened = await openSession()
    const at = async (origin: string) =>
      (await upgrade(opened.sessionId, `sidecue.v1, ticket.${await ticketFor(opened)}`, { Origin: origin })).status
    expect(await at('https://relay.example')).toBe(101)
    expect(await at('https://relay.example.evil')).toBe(403)
    expect(await at('null')).toBe(403)
  })
})
