/** Three kinds of test: `unit` in plain Node, `relay` in real workerd, `e2e` in real browsers with the built packages. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const relay = join(here, 'relay/vitest.config.ts')

export default defineConfig({
  test: {
    projects: [
      {
        root: here,
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['*.test.ts', '{shared,extension,tools,stage,evenings}/**/*.test.{ts,tsx}'],
        },
      },
      ...(existsSync(relay) ? [relay] : []),
      {
        root: here,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          // One browser at a time: two cores, and focus belongs to one window.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: './e2e/setup.ts',
        },
      },
    ],
  },
})
