/** A Worker's source as one module. */

import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { build, type Rolldown } from 'vite'

/** Writes the bundle of `entry` to `file`. */
export async function bundle(entry: string, file: string): Promise<void> {
  const built = await build({
    configFile: false,
    envDir: false,
    logLevel: 'error',
    root: dirname(entry),
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['es'], fileName: 'worker' },
      rolldownOptions: { external: [/^cloudflare:/] },
    },
  })
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput
  await writeFile(file, output[0].code)
}
