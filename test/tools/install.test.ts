import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { install, installed, nodeOf } from './install.js'

type Packages = Record<string, { version: string; optional?: true }>

/** A checkout with a lock file and, where given, npm's list of what it installed. */
function checkout(lock: Packages, present?: Packages): string {
  const root = mkdtempSync(join(tmpdir(), 'sidecue-install-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const write = (path: string, content: unknown) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(content))
  }
  write(join(root, 'package-lock.json'), { packages: { '': {}, ...lock } })
  if (present) write(join(root, 'node_modules/.package-lock.json'), { packages: present })
  if (present) write(nodeOf(root), '')
  return root
}

const a = { 'node_modules/a': { version: '1.0.0' } }

describe('a fresh clone', () => {
  it('is not installed', () => expect(installed(checkout(a))).toBe(false))

  it('is installed when npm says so', () => expect(installed(checkout(a, a))).toBe(true))

  it('is stale when the lock file has moved on', () => {
    expect(installed(checkout({ 'node_modules/a': { version: '1.0.1' } }, a))).toBe(false)
    expect(installed(checkout({ ...a, 'node_modules/b': { version: '2.0.0' } }, a))).toBe(false)
  })

  it('does not miss another platform’s packages', () => {
    expect(installed(checkout({ ...a, 'node_modules/a-win32': { version: '1.0.0', optional: true } }, a))).toBe(true)
  })
})

it('packages of another checkout, lent by a link, are left alone', async () => {
  const [lender, borrower] = [checkout(a, a), checkout({ 'node_modules/a': { version: '1.0.1' } })]
  symlinkSync(join(lender, 'node_modules'), join(borrower, 'node_modules'), 'junction')
  await expect(install(borrower)).rejects.toThrow('node_modules is a link')
  expect(existsSync(nodeOf(lender))).toBe(true)
})
