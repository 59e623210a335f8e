/** `npm test`: check, unit, relay, and end to end in real browsers with the built packages. Ends with one plain line. */

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
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
  return vitest(
    'plain',
    projects.map((project) => `--project=${project}`),
    wanted.includes('e2e'),
  )
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

/** One browser at a time, save for the stories of a quiet chat: they wait out half a minute each, beside the others. */
const runs =
  filters.length > 0
    ? [{ name: 'e2e', args: ['--project=e2e'], aside: false }]
    : [
        { name: 'e2e', args: ['--project=e2e', '--exclude=**/quiet.test.ts'], aside: false },
        { name: 'quiet', args: ['--project=e2e', 'quiet.test.ts'], aside: true },
      ]

async function e2e(): Promise<Sum> {
  if (!(await buildAll())) return one(false)
  const chromium = await haveBrowser('chromium')
  const firefox = await haveBrowser('firefox')
  const missing = [...(chromium ? [] : ['chromium']), ...(firefox ? [] : ['firefox'])]
  say('end to end …')
  const without = missing.map((kind) => `--exclude=e2e/${kind}/**`)
  const sums = await Promise.all(runs.map(({ name, args, aside }) => vitest(name, [...args, ...without], aside)))
  return add(...sums, { ...nothing, failed: missing.length })
}

const sums: Sum[] = [nothing]
if (wanted.includes('check')) sums.push(await check())
// A browser's evening is mostly waiting: the others run beside it.
sums.push(...(await Promise.all([plain(), wanted.includes('e2e') ? e2e() : nothing])))
const total = add(...sums)
console.log(lineOf(total))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
