/** What is said before a deploy, and when none happens; keys that nobody needs another tool for. */

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { deploy, type Wrangler } from './deploy.ts'
import { told } from './keys.ts'
import { newKey } from './relay/keys.ts'
import { missing } from './relay/missing.ts'

const vars = { PROVIDERS: '', MODEL: '', LIMITS: '' }
const ready = { vars, account: true, secrets: ['RELAY_ACCESS_KEYS', 'SESSION_SECRET'] }

describe('what is missing', () => {
  it('is nothing where all is there', () => {
    expect(missing(ready)).toEqual([])
  })

  it.each([
    ['an account', { account: false }, /wrangler login.*RELAY_ACCESS_KEYS, SESSION_SECRET/],
    [
      'the access keys',
      { secrets: ['SESSION_SECRET'] },
      /^RELAY_ACCESS_KEYS: .*npm run keys.*secret put RELAY_ACCESS_KEYS/,
    ],
    ['the secret', { secrets: ['RELAY_ACCESS_KEYS'] }, /^SESSION_SECRET: .*secret put SESSION_SECRET/],
    [
      'providers that can be read',
      { vars: { ...vars, PROVIDERS: '[{' } },
      /^PROVIDERS: not JSON; none is used\. \(relay/,
    ],
    [
      'a provider’s key',
      {
        vars: {
          ...vars,
          PROVIDERS: '[{"name":"groq","kind":"openai","url":"https://api.groq.com/v1","models":["m"]}]',
        },
      },
      /^PROVIDER_KEYS/,
    ],
    [
      'a provider that can be reached',
      {
        secrets: [...ready.secrets, 'PROVIDER_KEYS'],
        vars: {
          ...vars,
          PROVIDERS: '[{"name":"ollama","kind":"openai","url":"http://127.0.0.1:11434/v1","models":["m"]}]',
        },
      },
      /^PROVIDERS: ollama is on this computer/,
    ],
    ['the name of a header', { vars: { ...vars, ADDRESS_HEADER: 'X Forwarded For' } }, /^ADDRESS_HEADER: no name/],
    ['a number', { vars: { ...vars, LIMIT_DAY: 'x' } }, /^LIMIT_DAY: .*wrangler\.jsonc/],
    ['caution', { vars: { ...vars, AUTH_MODE: 'open' } }, /^AUTH_MODE must not be set/],
  ])('can be %s', (_, change, words) => {
    const found = missing({ ...ready, ...change })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(words)
  })
})

/** Of an account where these secrets are set; none: nobody is logged in. */
function wrangler(secrets?: string[]) {
  const ran: string[] = []
  const stand: Wrangler = async (...args) => {
    ran.push(args.filter((arg) => !arg.startsWith('/')).join(' '))
    if (args[0] === 'whoami') return { code: 0, words: secrets ? 'You are logged in' : 'You are not authenticated.' }
    if (args[0] === 'secret')
      return { code: 0, words: JSON.stringify(secrets!.map((name) => ({ name, type: 'secret_text' }))) }
    return { code: 0, words: 'Uploaded sidecue-relay' }
  }
  return { stand, ran }
}

describe('npm run deploy', () => {
  it('deploys where nothing is missing', async () => {
    const { stand, ran } = wrangler(['RELAY_ACCESS_KEYS', 'SESSION_SECRET'])
    const said: string[] = []
    expect(await deploy(stand, false, (words) => said.push(words))).toBe(0)
    expect(ran.at(-1)).toBe('deploy -c')
    expect(said).toEqual(['Uploaded sidecue-relay'])
  })

  it('says what is missing and deploys nothing', async () => {
    const { stand, ran } = wrangler(['SESSION_SECRET'])
    const said: string[] = []
    expect(await deploy(stand, false, (words) => said.push(words))).toBe(1)
    expect(ran.some((args) => args.startsWith('deploy'))).toBe(false)
    expect(said.join('\n')).toMatch(/missing: RELAY_ACCESS_KEYS[\s\S]+Nothing was deployed/)
  })

  it('with --dry-run says it and builds all the same, without an account', async () => {
    const { stand, ran } = wrangler()
    const said: string[] = []
    expect(await deploy(stand, true, (words) => said.push(words))).toBe(0)
    expect(ran.at(-1)).toBe('deploy -c --dry-run')
    expect(said[0]).toMatch(/^missing: an account/)
  })
})

describe('npm run keys', () => {
  it('makes a key and the entry that knows it', () => {
    const { key, entry } = newKey('ida')
    expect(entry).toBe(`ida:${createHash('sha256').update(key).digest('hex')}`)
    expect(newKey('ida').key).not.toBe(key)
    expect(key.length).toBeGreaterThan(30)
  })

  it('says of several labels what each holder and what the relay gets', () => {
    const text = told(['ida', 'phone'])
    expect(text).toMatch(/^key of ida: \S+\nkey of phone: \S+$/m)
    expect(text).toMatch(/^RELAY_ACCESS_KEYS=ida:[0-9a-f]{64},phone:[0-9a-f]{64}$/m)
    expect(text).toMatch(/^SESSION_SECRET=\S{43}$/m)
  })

  it.each(['', 'two words', 'a:b', 'a,b', 'open'])('takes no label %j', (label) => {
    expect(() => newKey(label)).toThrow('A label is')
  })
})
