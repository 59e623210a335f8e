/** `npm start`, as a person runs it. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Report } from '../../tools/start/report.ts'
import { root } from '../../tools/where.ts'

interface Run {
  child: ChildProcess
  /** Where everything that it makes for a while is to be. */
  temporary: string
  /** Resolves when this has been said on stdout; rejects when it ended before. */
  said(words: string): Promise<void>
  ended: Promise<{ code: number | null; out: string; err: string }>
}

function start(...options: string[]): Run {
  const temporary = mkdtempSync(join(tmpdir(), 'sidecue-start-'))
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }))
  const child = spawn(process.execPath, ['test/tools/bootstrap.js', 'start', '--headless', ...options], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  const ended = new Promise<Awaited<Run['ended']>>((resolve) => {
    child.on('exit', (code) => resolve({ code, out, err }))
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const waiting = new Set<() => void>()
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    for (const look of waiting) look()
  })
  const said = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => out.includes(words) && resolve()
      waiting.add(look)
      look()
      void ended.then(() => reject(new Error(`It ended without a word of "${words}":\n${out}\n${err}`)))
    })
  return { child, temporary, said, ended }
}

/** Processes that were started with the folder in their command line (Linux tells). */
function processesOf(folder: string): string[] {
  if (process.platform !== 'linux') return []
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return command.includes(folder) ? [command] : []
    } catch {
      return []
    }
  })
}

const reportIn = (out: string): Report => JSON.parse(out.trimEnd().split('\n').at(-1)!)

describe('npm start', () => {
  it('plays an evening of ours, with a model, and ends with its figures', async () => {
    const run = start('--seconds', '12', '--speed', '10', '--model', 'stand-in', '--json')
    const { code, out, err } = await run.ended
    expect(code, `${out}\n${err}`).toBe(0)
    const report = reportIn(out)
    expect(report).toMatchObject({ lost: 0, duplicated: 0, relay: 'connected' })
    expect(report.cues.rule).toBeGreaterThan(0)
    expect(report.cues.model).toBeGreaterThan(0)
    expect(report.ruleCueMs.p50).toBeGreaterThan(0)
    expect(report.modelCueMs.p50).toBeGreaterThan(0)
    expect(readdirSync(run.temporary)).toEqual([])
  })

  it('leaves nothing running and nothing behind after Ctrl-C', async () => {
    const run = start('--speed', '10')
    await run.said('[rule')
    run.child.kill('SIGINT')
    const { code, out } = await run.ended
    expect(code).toBe(0)
    expect(out).toContain('Cues painted')
    expect(processesOf(run.temporary)).toEqual([])
    expect(readdirSync(run.temporary)).toEqual([])
  })

  it('says what it does not know', async () => {
    const { code, err } = await start('--site', 'nowhere').ended
    expect(code).toBe(1)
    expect(err.trimEnd().split('\n').at(-1)).toMatch(/^--site is one of stage, chaturbate, twitch.*, not "nowhere"\.$/)
  })
})
