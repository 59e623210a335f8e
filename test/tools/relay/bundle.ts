/** A Worker's source as one module. */

import { dirname } from 'node:path'
import { build, type Rolldown } from 'vite'

/** The bundle of `entry`, with everything in it but the platform's own modules. */
export async function bundle(entry: string): Promise<string> {
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
  return output[0].code
}
