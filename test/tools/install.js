/** Brings node_modules to the lock file's state. No dependencies: it runs before there are any, on Node 20. */

import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Seconds between two signs of life while npm works. */
const STILL_HERE = 10

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packagesOf(file) {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * Whether node_modules holds what the lock file asks for. npm writes its own list of what it installed last, at the very
 * end, so an installation that was cut short counts as missing.
 * @param {string} root
 */
export function installed(root) {
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {}
  const present = packagesOf(join(root, 'node_modules/.package-lock.json'))
  if (!present || !existsSync(nodeOf(root))) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = present[path]
    return there ? there.version === version : optional === true
  })
}

/** The project's own Node. @param {string} root */
export function nodeOf(root) {
  return join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** npm's own program where npm started us (always so for `npm start`), else `npm` on the path. */
function npm() {
  const program = process.env.npm_execpath
  return program?.endsWith('npm-cli.js')
    ? { command: process.execPath, args: [program], shell: false }
    : { command: 'npm', args: [], shell: process.platform === 'win32' }
}

/** @param {string} root */
function isLinked(root) {
  return lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** Installs from the lock file, saying so now and then. @param {string} root @returns {Promise<void>} */
export async function install(root) {
  // npm would empty the folder behind the link, which another checkout works with.
  if (isLinked(root))
    throw new Error('node_modules is a link to packages of other versions. Remove the link, and try again.')
  const { command, args, shell } = npm()
  const began = Date.now()
  console.error('Installing packages from the lock file (once, about a minute) …')
  const still = setInterval(
    () => console.error(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`),
    STILL_HERE * 1000,
  )
  const child = spawn(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    shell,
    // npm's chatter goes to stderr, so that a tool's --json answer is alone on stdout.
    stdio: ['ignore', 2, 2],
  })
  await new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)))
    child.on('exit', (code) => {
      clearInterval(still)
      if (code === 0) resolve(undefined)
      else reject(new Error(`Installing the packages failed (npm ci, exit code ${code}). Its own words are above.`))
    })
  })
}
