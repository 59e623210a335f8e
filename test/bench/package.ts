/** The package under the bench: a copy, so that a build beside the run changes nothing in it. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Launched, launchChromium } from '../tools/browser/launch.ts'
import { built } from '../tools/build.ts'

/** `change` may edit the copy before it is loaded; it gets its folder. */
export async function copyOf(change: (folder: string) => void = () => undefined): Promise<string> {
  const source = await built('chrome-mv3-e2e')
  const folder = mkdtempSync(join(tmpdir(), 'sidecue-bench-'))
  cpSync(source, folder, { recursive: true })
  change(folder)
  return folder
}

/** Runs `work` in a fresh Chromium with the package, and closes it whatever happens. */
export async function withBrowser<T>(
  work: (launched: Launched) => Promise<T>,
  { args = [], change }: { args?: string[]; change?: (folder: string) => void } = {},
): Promise<T> {
  const extension = await copyOf(change)
  const launched = await launchChromium({ extension, headless: true, args })
  try {
    return await work(launched)
  } finally {
    await launched.browser.close()
    rmSync(extension, { recursive: true, force: true })
  }
}
