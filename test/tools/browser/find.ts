/** A browser to work with: one that is installed, else a download, else (root on Debian) the system's package. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../say.ts'
import { cache } from '../where.ts'
import { type Kind, places } from './places.ts'

const names = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' }
const packages = { chromium: 'chromium', firefox: 'firefox-esr' }
const choice = { chromium: 'SIDECUE_BROWSER', firefox: 'SIDECUE_FIREFOX' }

/** How long the download's server may take to say anything before we look elsewhere, ms. */
const PATIENCE = 20_000

/** The program of an installed browser. Throws a clear sentence if the environment names one that is not there. */
function findInstalled(kind: Kind): string | undefined {
  const named = process.env[choice[kind]]
  if (named && !existsSync(named)) throw new Error(`${choice[kind]} says ${named}, but there is nothing there.`)
  return named || places(kind, process.platform, process.env).find((path) => existsSync(path))
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { timeout: PATIENCE, stdio: 'ignore' }).status === 0
}

/** Gives up after `PATIENCE` without an answer; a machine behind a wall would else wait for minutes. */
function soon<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the download did not answer')), PATIENCE)
  })
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer))
}

async function download(kind: Kind): Promise<string | undefined> {
  const tool = await import('@puppeteer/browsers')
  const browser = kind === 'chromium' ? tool.Browser.CHROME : tool.Browser.FIREFOX
  const cacheDir = join(cache, 'browsers')
  const kept = (await tool.getInstalledBrowsers({ cacheDir })).find((known) => known.browser === browser)
  if (kept && runs(kept.executablePath)) return kept.executablePath
  const platform = tool.detectBrowserPlatform()
  if (!platform) return undefined
  say(`No ${names[kind]} found; downloading one into .cache/ (once) …`)
  const buildId = await soon(tool.resolveBuildId(browser, platform, tool.BrowserTag.STABLE))
  let told = 0
  const { executablePath } = await tool.install({
    browser,
    buildId,
    cacheDir,
    downloadProgressCallback: (done, total) => {
      const tenth = Math.floor((done / total) * 10)
      if (tenth > told) say(`  ${tenth * 10} % of ${Math.round(total / 1e6)} MB`)
      told = Math.max(told, tenth)
    },
  })
  if (runs(executablePath)) return executablePath
  throw new Error('it was downloaded but does not start, system libraries may be missing')
}

function installPackage(kind: Kind): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say(`Installing ${names[kind]} with apt-get …`)
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status
  if (apt('update', '-q') !== 0) say('  apt-get update failed; trying with what it knows.')
  apt('install', '-y', '-q', '--no-install-recommends', packages[kind])
  return findInstalled(kind)
}

/** The path of a browser's program. Throws with one clear sentence where none is to be had. */
export async function findBrowser(kind: Kind): Promise<string> {
  const found = findInstalled(kind)
  if (found) return found
  let why = 'none for this system'
  const got = await download(kind).catch((error: unknown) => {
    why = error instanceof Error ? error.message.split('\n')[0]! : String(error)
    return undefined
  })
  const program = got ?? installPackage(kind)
  if (program) return program
  throw new Error(
    `${names[kind]} is not installed and could not be downloaded (${why}). Install it, or set ${choice[kind]} to its program.`,
  )
}
