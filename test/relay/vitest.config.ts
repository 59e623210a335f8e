/** The relay in real workerd, with the stand-in as its AI binding. */

import { join } from 'node:path'
import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { bundle } from '../tools/relay/bundle.ts'
import { deployment } from '../tools/relay/wrangler.ts'

const root = join(import.meta.dirname, '../..')
const { compatibility_date: compatibilityDate, compatibility_flags: compatibilityFlags } = deployment(root)

export default defineConfig(async () => ({
  root: import.meta.dirname,
  plugins: [
    cloudflareTest({
      main: join(root, 'relay/index.ts'),
      // The stand-in throws by the dozen on purpose; workerd would tell each.
      verbose: false,
      // Not relay/wrangler.jsonc: an `ai` binding there cannot be replaced by the stand-in. A test holds the two together.
      miniflare: {
        compatibilityDate,
        compatibilityFlags,
        durableObjects: {
          SESSIONS: { className: 'Session', useSQLite: true },
          OPENINGS: { className: 'Openings', useSQLite: true },
          PAIRINGS: { className: 'Pairing', useSQLite: true },
          LIMITER: { className: 'Limiter', useSQLite: true },
          METER: { className: 'Meter', useSQLite: true },
          CLIPS: { className: 'Clip', useSQLite: true },
          NOTES: { className: 'Notes', useSQLite: true },
        },
        serviceBindings: { AI: 'stand-in' },
        // Whatever the relay fetches is answered by the stand-in: nothing leaves this computer.
        outboundService: 'stand-in',
        bindings: {
          SESSION_SECRET: 'only for the tests',
          // sha256 of "a-key" and of "another-key"
          RELAY_ACCESS_KEYS:
            'mine:2a8a1240f50636655520ac8ed22aa29473b8517b4abfdbc3bc03bcad73fc8849,friend:dfc42b5169264b0614a973f3460a90a255e72d3bf083ced693776b21a3821690',
          MODEL_TIMEOUT_MS: '2500',
          // Doors are knocked at all the time here; limits.test.ts sets its own.
          LIMITS: 'off',
          SPEND_PER_DAY: 'off',
          SPEND_PER_KEY: '50',
        },
        workers: [
          {
            name: 'stand-in',
            modules: true,
            bindings: { HASTE: '10' },
            compatibilityDate,
            script: await bundle(join(root, 'test/stand-in/index.ts')),
          },
        ],
      },
    }),
  ],
  test: { name: 'relay', include: ['**/*.test.ts'], setupFiles: ['./quiet.ts'] },
}))
