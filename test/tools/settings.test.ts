/** Every setting that the relay reads is told to whoever runs one, and nothing else is. */

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configOf } from './relay/config.ts'
import { settingNames, settingsFrom } from './relay/settings.ts'
import { deployment } from './relay/wrangler.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What only the launchers on this computer write. */
const launchers = ['AUTH_MODE', 'PLAIN_HTTP']
const secrets = ['RELAY_ACCESS_KEYS', 'SESSION_SECRET', 'PROVIDER_KEYS']

/** As the interfaces of relay/ name them. */
const known = globSync('relay/**/*.ts', { cwd: root })
  .flatMap((path) => [...read(path).matchAll(/^ {2}([A-Z][A-Z_]+)\?: string$/gm)].map(([, name]) => name!))
  .filter((name) => !launchers.includes(name))
  .toSorted()

describe('every setting', () => {
  it('is one of more than a dozen', () => {
    expect(known.length).toBeGreaterThan(12)
    expect(known).toContain('LIMIT_HOUR')
  })

  it('stands in the README’s table, with what holds if it is empty', () => {
    const rows = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \| ([^|]+) \|$/gm)]
    expect(rows.map(([, name]) => name).toSorted()).toEqual(known)
  })

  it('stands in .dev.vars.example, empty', () => {
    expect(settingNames(root).toSorted()).toEqual(known)
    expect(settingsFrom(root, join(root, 'relay/.dev.vars.example'), {})).toEqual({})
  })

  it('stands in wrangler.jsonc, if it is no secret and Cloudflare does not say it itself', () => {
    const elsewhere = [...secrets, 'ADDRESS_HEADER']
    expect(Object.keys(deployment(root).vars).toSorted()).toEqual(known.filter((name) => !elsewhere.includes(name)))
  })
})

describe('the deployed relay', () => {
  const { durable_objects, migrations, observability } = deployment(root)
  const { bindings } = durable_objects
  const classes = bindings.map(({ class_name }) => class_name).toSorted()

  it('makes every kind of object that it binds, has no other, and can be looked into', () => {
    const exported = [...read('relay/index.ts').matchAll(/^export \{ (\w+) \} from/gm)].map(([, name]) => name)
    expect(migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes).toSorted()).toEqual(classes)
    expect(exported.toSorted()).toEqual(classes)
    expect(observability.enabled).toBe(true)
  })

  it('binds what the stories of relay/ are told with', () => {
    const told = read('test/relay/vitest.config.ts').matchAll(/([A-Z]+): \{ className: '(\w+)', useSQLite: true \}/g)
    expect([...told].map(([, name, class_name]) => ({ name, class_name }))).toEqual(bindings)
  })
})

describe('what workerd is told', () => {
  const told = (PROVIDERS: string) => configOf({ root, state: '/state', vars: { PROVIDERS } })

  it('is a setting of several lines as it stands', () => {
    expect(told('[\n\t{"name":"groq"}\r\n]')).toContain(String.raw`text = "[\n\t{\"name\":\"groq\"}\r\n]"`)
  })

  it.each(['\0', '\b', '\u001b', '\u007f'])('is no setting with what cannot be seen in it (%j)', (character) => {
    expect(() => told(`[]${character}`)).toThrow('PROVIDERS: holds a control character')
  })
})

describe('a settings file', () => {
  it('is overruled by the environment, and says nothing that is no setting', () => {
    const file = join(import.meta.dirname, 'settings.test.env')
    expect(() => settingsFrom(root, file, {})).toThrow('There is no settings file')
    expect(
      settingsFrom(root, join(root, 'relay/.dev.vars.example'), { MODEL: 'x', AUTH_MODE: 'open', HOME: '/' }),
    ).toEqual({
      MODEL: 'x',
    })
  })
})
