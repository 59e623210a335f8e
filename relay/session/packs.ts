/** Repaired selectors that the operator hands out with every status: the setting SELECTOR_PACKS, a JSON list as in shared/pack.ts. */

import * as v from 'valibot'
import { offered, type Pack } from '../../shared/pack.ts'
import { LONGEST_FRAME } from '../../shared/protocol.ts'
import { jsonOf } from '../models/json.ts'

let read: { setting: string; packs: Pack[] } = { setting: '', packs: [] }

/** The packs of the setting. One that is wrong is told once in the log, and none of it is handed out. */
export function packsOf(setting = ''): Pack[] {
  if (setting !== read.setting) read = { setting, packs: checked(setting) }
  return read.packs
}

function checked(setting: string): Pack[] {
  const packs = packsIn(setting)
  if (!packs) console.error(JSON.stringify({ event: 'setting', name: 'SELECTOR_PACKS', wrong: WRONG_PACKS }))
  return packs ?? []
}

export const WRONG_PACKS = 'not a list of at most eight packs, 32 KB in all'

/** A status that is longer than a frame may be is not read at all: nobody would be connected. Characters. */
const LONGEST = LONGEST_FRAME / 2

/** The packs, where every one of them is right. */
export function packsIn(setting = ''): Pack[] | undefined {
  if (setting.length > LONGEST) return undefined
  const list = setting.trim() ? jsonOf(setting) : []
  const packs = v.safeParse(offered, list)
  return packs.success && packs.output.length === (list as unknown[]).length ? packs.output : undefined
}
