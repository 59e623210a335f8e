/**
 * The door of every npm script that a fresh clone can run: `node test/tools/bootstrap.js NAME …`. Plain JavaScript without
 * dependencies, because nothing is installed yet and the machine's Node may be 20. It installs what is missing, then runs
 * test/tools/NAME.ts on the project's own Node with node_modules/.bin first on the path.
 */

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, installed, nodeOf } from './install.js'

const OLDEST_NODE = 20
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {string} words @returns {never} */
function stop(words) {
  console.error(words)
  process.exit(1)
}

/**
 * npm runs a script through a shell, and a shell that is ended from outside (`timeout`, a CI job that is called off) passes
 * nothing on: what it started goes on alone, under another parent.
 * @param {() => void} then
 */
function orphaned(then) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && then(), 500).unref()
}

/** @param {string[]} args */
function run([name = '', ...args]) {
  const tool = join(root, 'test/tools', `${name}.ts`)
  if (!/^[a-z]+$/.test(name) || !existsSync(tool)) stop(`There is no tool called "${name}".`)
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(nodeOf(root), ['--disable-warning=ExperimentalWarning', tool, ...args], {
    // The channel carries nothing: a tool hears by its closing that nobody waits for it any more.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: path },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  orphaned(() => child.kill('SIGTERM'))
  child.on('error', (error) => stop(`The tool could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1)))
}

const major = Number(process.versions.node.split('.')[0])
if (major < OLDEST_NODE) stop(`Sidecue needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`)
if (!installed(root)) await install(root).catch((error) => stop(error.message))
run(process.argv.slice(2))
