/** A Worker's source as one module. */

import { dirname } from 'node:path'
import { build, type Rolldown } from 'vite'

/** What hono-openapi would ask of other schema libraries, and never does here: our schemas are valibot's (relay/api/describe.ts). */
const strangers = [/^(?:zod|zod-.*|arktype|effect|sury|typebox)(?:\/|$)/]

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
      rolldownOptions: { external: [/^cloudflare:/, ...strangers], output: { codeSplitting: false } },
    },
  })
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput
  return output[0].code
}
