/** Three kinds of test: `unit` in plain Node, `relay` in real workerd, `e2e` in real browsers with the built packages. */

import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname

export default defineConfig({
  test: {
    projects: [
      {
        root: here,
        plugins: [preact()],
        test: {
          name: 'unit',
          // Each file has its own, and a thread is there sooner than a process.
          pool: 'threads',
          // Some start a relay, twice, and are not alone on the computer.
          testTimeout: 20_000,
          include: ['*.test.ts', '{shared,extension,tools,stage,evenings,eval}/**/*.test.{ts,tsx}'],
        },
      },
      './test/relay/vitest.config.ts',
      {
        root: here,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          // One browser at a time in a run: two cores, and focus belongs to one window.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: './e2e/setup.ts',
        },
      },
    ],
  },
})
