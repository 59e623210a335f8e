/** Places in the checkout. */

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
/** Downloads and other things worth keeping between runs; not in git. */
export const cache = join(root, '.cache')
/** Where the packages of a build land. */
export const output = (build: string): string => join(root, '.output', build)
/** A program of the project's own tools. */
export const tool = (name: string): string =>
  join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name)
