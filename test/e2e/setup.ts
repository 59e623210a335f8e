/** The packages under test are as new as the source. */

import { built } from '../tools/build.ts'

export default async function setup(): Promise<void> {
  for (const name of ['chrome-mv3-e2e', 'firefox-mv3-e2e', 'chrome-mv3', 'firefox-mv3'] as const) await built(name)
}
