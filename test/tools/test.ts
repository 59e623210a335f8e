/** `npm test`: check, unit, relay, and end to end in real browsers with the built packages. Ends with one plain line. */

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser/find.ts'
import { built, type Package, run } from './build.ts'
import { say } from './say.ts'
import { add, lineOf, nothing, one, type Sum, sumOf, type VitestReport } from './test/sum.ts'
import { cache, root, tool } from './where.ts'

const parts = ['check', 'unit', 'relay', 'e2e'] as const
type Part = (typeof parts)[number]

const given = process.argv.slice(2)
const chosen = given.filter((word): word is Part => parts.some((part) => part === word))
const filters = given.filter((word) => !chosen.some((part) => part === word))
/** Named parts run alone; a bare filter runs wherever it finds a test. */
const wanted: readonly Part[] = chosen.length > 0 ? chosen : filters.length > 0 ? ['unit', 'relay', 'e2e'] : parts

/** Format, lint and the types of all worlds: together one test. */
async function check(): Promise<Sum> {
  say('check: format, lint, types …')
  const steps = [
    [tool('biome'), 'check', '.'],
    [tool('wxt'), 'prepare'],
    ...['shared', 'relay', 'extension', 'test', 'test/relay'].map((world) => [tool('tsc'), '-p', world]),
  ]
  let good = true
  for (const [program = '', ...args] of steps) {
    const { ok, said } = await run(program, args)
    if (!ok) console.log(`✗ ${args.join(' ')}\n${said}`)
    good &&= ok
  }
  return one(good)
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** `aside`: what it says is held back to its end, because another run speaks meanwhile. */
function vitest(name: string, args: string[], aside = false): Promise<Sum> {
  const report = join(cache, `vitest-${name}.json`)
  rmSync(report, { force: true })
  mkdirSync(cache, { recursive: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const common = ['run', '-c', join(root, 'test/vitest.config.ts'), '--passWithNoTests', ...reporters]
  const child = spawn(tool('vitest'), [...common, ...args, ...filters], {
    cwd: root,
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  const held: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (said: Buffer) => held.push(said))
  return new Promise((resolve) => {
    child.on('error', () => resolve(one(false)))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(held))
      resolve(sumOf(readReport(report), code === 0))
    })
  })
}

async function plain(): Promise<Sum> {
  const projects = (['unit', 'relay'] as const).filter((part) => wanted.includes(part))
  if (projects.length === 0) return nothing
  say(`${projects.join(' and ')} tests …`)
  // Two of them at once also where there are two cores: many wait for a timer of the relay's.
  const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`
  return vitest('plain', [workers, ...projects.map((project) => `--project=${project}`)], wanted.includes('e2e'))
}

/** A browser that cannot be had is one failure with one line; the stories in the other one are still told. */
async function haveBrowser(kind: 'chromium' | 'firefox'): Promise<boolean> {
  return findBrowser(kind).then(
    () => true,
    (error: Error) => {
      console.log(`✗ ${error.message}`)
      return false
    },
  )
}

const packages: Package[] = ['chrome-mv3-e2e', 'firefox-mv3-e2e', 'chrome-mv3', 'firefox-mv3']

async function buildAll(): Promise<boolean> {
  try {
    for (const name of packages) await built(name)
    return true
  } catch (error) {
    console.log(`✗ ${(error as Error).message}`)
    return false
  }
}

/** The packages are built and the browsers are found: `--exclude` for each browser that is missing. `undefined`: no package. */
async function ready(): Promise<string[] | undefined> {
  if (!(await buildAll())) return undefined
  const kinds = ['chromium', 'firefox'] as const
  const missing: string[] = []
  for (const kind of kinds) if (!(await haveBrowser(kind))) missing.push(`--exclude=e2e/${kind}/**`)
  say('end to end …')
  return missing
}

/** The stories of a quiet chat wait out half a minute each, beside the others. */
const noisy = '--exclude=**/quiet.test.ts'

/** Chromium's stories are the longest part; Firefox's come once the plain ones are told, or Chromium's if they are sooner. */
async function e2e(told: Promise<unknown>): Promise<Sum> {
  const missing = await ready()
  if (!missing) return one(false)
  const go = (name: string, args: string[], aside = true) => vitest(name, ['--project=e2e', ...args, ...missing], aside)
  const failed = { ...nothing, failed: missing.length }
  if (filters.length > 0) return add(await go('e2e', [], false), failed)
  const chromium = go('chromium', ['e2e/chromium/', noisy], false)
  const firefox = Promise.race([told, chromium]).then(() => go('firefox', ['e2e/firefox/', noisy]))
  return add(...(await Promise.all([chromium, firefox, go('quiet', ['quiet.test.ts'])])), failed)
}

const sums: Sum[] = [nothing]
if (wanted.includes('check')) sums.push(await check())
// A browser's evening is mostly waiting: the others run beside it.
const told = plain()
sums.push(...(await Promise.all([told, wanted.includes('e2e') ? e2e(told) : nothing])))
const total = add(...sums)
console.log(lineOf(total))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
