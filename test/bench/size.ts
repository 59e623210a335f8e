/** What the store build weighs, as a browser's store counts it: gzipped, beside the libraries that each part stands on. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { built } from '../tools/build.ts'
import { root } from '../tools/where.ts'
import { round } from './round.ts'

export interface Size {
  /** Bytes, gzipped. */
  value: number
  /** The bare observer for the reader; for the others their libraries alone. */
  floor: number
  ratio: number
  unit: 'bytes'
  /** What it may weigh, where that is promised. */
  limit?: number
}

const weigh = (code: string | Buffer): number => gzipSync(code, { level: 9 }).length

/** Some packages, whole and minified as the build does it, with nothing of ours. */
async function librariesOf(...names: string[]): Promise<string> {
  const id = 'virtual:libraries'
  const entry = names.map((name, i) => `export * as n${i} from '${name}'`).join('\n')
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'libraries',
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? entry : undefined),
      },
    ],
    build: { write: false, rollupOptions: { input: id, preserveEntrySignatures: 'strict' }, minify: true },
  })
  const [{ output } = { output: [] }] = [made].flat() as { output: { code?: string }[] }[]
  return output.map(({ code = '' }) => code).join('')
}

const sizeOf = (value: number, floor: number, limit?: number): Size => ({
  value,
  floor,
  ratio: round(value / floor, 100),
  unit: 'bytes',
  ...(limit !== undefined && { limit }),
})

/** A page of a site gets one reader, and that must stay small. */
const READER = 14 * 1024

export async function size(): Promise<Record<string, Size>> {
  const folder = await built('chrome-mv3')
  const part = (path: string): number => weigh(readFileSync(join(folder, path)))
  const bare = weigh(readFileSync(join(root, 'test/bench/floor/floor.js')))
  const screen = weigh(await librariesOf('preact', 'preact/hooks', '@preact/signals'))
  const storage = weigh(await librariesOf('idb', 'webextension-polyfill'))
  const readers = readdirSync(folder).filter((name) => /^reader-\w+\.js$/.test(name))
  return {
    ...Object.fromEntries(readers.map((name) => [name.slice(0, -3), sizeOf(part(name), bare, READER)])),
    overlay: sizeOf(part('overlay.js'), screen),
    background: sizeOf(part('background.js'), storage),
  }
}
