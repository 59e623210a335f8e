/** Lines in the chosen language, read from the package; English is in the code and stands in until they are there. */

import { browser } from 'wxt/browser'
import { teach, unpacked } from '../../shared/coach/index.ts'
import { type Language, nearest } from '../../shared/languages.ts'
import { report } from '../faults.ts'
import type { World } from '../transport/socket.ts'

const learnt = new Set<Language>(['en'])

/** Teaches the brain this language. Rejects never: without its lines cues stay English, and the fault is said once. */
export async function learn(language: string, { fetch }: Pick<World, 'fetch'>): Promise<void> {
  const chosen = nearest(language)
  if (learnt.has(chosen)) return
  try {
    const file = await fetch(browser.runtime.getURL(`/lines/${chosen}.json` as '/'))
    teach(unpacked(await file.json()))
    learnt.add(chosen)
  } catch (error) {
    report(`the lines in ${chosen} could not be read`, error)
  }
}
