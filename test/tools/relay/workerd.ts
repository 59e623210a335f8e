/** workerd as a child process: started, its port heard, ended. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

// CommonJS whose `default` Node and vitest give differently to an import.
const { default: binary } = createRequire(import.meta.url)('workerd') as { default: string }

/** The port belongs to someone else. */
export class TakenError extends Error {}

export interface Running {
  port: number
  /** It ended, and nobody had asked for that. Its last words. */
  died: Promise<string>
  stop(): Promise<void>
}

/** Of its last words. Characters, and lines. */
const TAIL = 8_000
const LINES = 20

/**
 * Serves `config`, which lies in a folder made for this run, on an address, as `127.0.0.1:8787`; port 0 is any free one.
 * @throws TakenError, or an Error with workerd's last words
 */
export async function serve(config: string, address: string, log?: (line: string) => void): Promise<Running> {
  const args = ['serve', '--experimental', '--control-fd=3', `--socket-addr=http=${address}`, config]
  const child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const guard = guarding(child, dirname(config))
  const said = hearing(child, log)
  const kill = () => void child.kill('SIGKILL')
  child.once('exit', () => guard.kill('SIGKILL'))
  process.once('exit', kill)
  try {
    const port = await listening(child, said)
    const died = once(child, 'exit').then(said)
    return { port, died, stop: () => stop(child, kill) }
  } catch (error) {
    await stop(child, kill)
    throw error
  }
}

/** Listens to it; what it said last. Read in pieces: a busy relay writes thousands of lines a second, which nobody may want. */
function hearing({ stdout, stderr }: ChildProcess, log?: (line: string) => void): () => string {
  let tail = ''
  for (const stream of [stdout!, stderr!]) {
    if (log) createInterface(stream).on('line', log)
    stream.setEncoding('utf8').on('data', (piece) => {
      tail = (tail + piece).slice(-TAIL)
    })
  }
  return () => tail.trimEnd().split('\n').slice(-LINES).join('\n')
}

/**
 * Ends it when we are ended so that we cannot, and removes the run's folder, where the settings are: nothing else tells workerd that we are gone,
 * and it would keep the port and the state. The pipe's other end is ours alone, and closes with us.
 */
function guarding({ pid }: ChildProcess, dir: string): ChildProcess {
  const words = 'trap "" INT TERM HUP; read -r _; kill -9 "$0"; rm -rf "$1"'
  const guard = spawn('sh', ['-c', words, String(pid), dir], { stdio: ['pipe', 'ignore', 'ignore'] })
  // Where there is no sh, it has to be ended by hand.
  guard.on('error', () => undefined).unref()
  return guard
}

/** workerd says on its control pipe when it listens, and where. */
async function listening(child: ChildProcess, said: () => string): Promise<number> {
  const control = createInterface(child.stdio[3] as Readable)
  const heard = new Promise<number>((resolve) => {
    control.on('line', (line) => {
      const { event, port } = JSON.parse(line)
      if (event === 'listen') resolve(port)
    })
  })
  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]).then(([why]) => {
    const words = said()
    if (/address already in use/i.test(words)) throw new TakenError(words)
    throw new Error(`The relay could not be started (${why}).\n${words}`)
  })
  return await Promise.race([heard, ended])
}

async function stop(child: ChildProcess, kill: () => void): Promise<void> {
  process.off('exit', kill)
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
