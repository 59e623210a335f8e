/** The packages of the extension, built when what they are made of has changed. */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './say.ts'
import { cache, output, root } from './where.ts'

export type Package = 'chrome-mv3' | 'firefox-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3-e2e'

const madeOf = ['extension', 'shared', 'wxt.config.ts', 'tsconfig.json', 'package-lock.json']

function filesOf(path: string): string[] {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  const within = readdirSync(whole, { recursive: true, withFileTypes: true })
  return within.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** The same for the same source, whatever the files' dates: a checkout touches them all. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const files = madeOf.flatMap((path) => (/\.\w+$/.test(path) ? [join(root, path)] : filesOf(path)))
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const stampOf = (name: Package): string => join(cache, 'built', name)

function isFresh(name: Package, now: string): boolean {
  const stamp = stampOf(name)
  const made = existsSync(join(output(name), 'manifest.json')) && existsSync(stamp)
  return made && readFileSync(stamp, 'utf8') === now
}

/** Runs a program of the project and hands back what it said if it failed. */
export function run(program: string, args: string[]): Promise<{ ok: boolean; said: string }> {
  const child = spawn(program, args, { cwd: root, shell: process.platform === 'win32' })
  let said = ''
  const hear = (chunk: Buffer): void => {
    said += chunk.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, said: error.message }))
    child.on('exit', (code) => resolve({ ok: code === 0, said }))
  })
}

/** The folder of a package that is as new as the source. Throws with the builder's words when it cannot be built. */
export async function built(name: Package): Promise<string> {
  const now = fingerprint()
  if (isFresh(name, now)) return output(name)
  say(`Building the extension (${name}) …`)
  rmSync(stampOf(name), { force: true })
  const [browser = ''] = name.split('-')
  const mode = name.endsWith('-e2e') ? ['--mode', 'e2e'] : []
  const { ok, said } = await run(join(root, 'node_modules/.bin/wxt'), ['build', '-b', browser, ...mode])
  if (!ok) throw new Error(`The extension could not be built (${name}):\n${said}`)
  mkdirSync(join(cache, 'built'), { recursive: true })
  writeFileSync(stampOf(name), now)
  return output(name)
}
