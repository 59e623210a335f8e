/** Repaired selectors for sites whose pages have changed: offered by a relay, used after the user's yes, taken back when they say so. */

import { type Pack, readPack } from '../../shared/pack.ts'
import type { PackNote } from '../../shared/view.ts'
import { type Packs, readPacks, savePacks } from '../packs.ts'
import type { SiteHosts } from './parts.ts'

export interface Repairs {
  /** A relay offers packs; those that are none for our sites, or that were refused, are not kept. */
  offer(packs: readonly Pack[]): void
  /** What a room's screens show of its site's packs. */
  notes(site: string | undefined): PackNote[]
  /** The user's word on a pack: used from now on, or refused or taken back. The shipped selectors are never touched. */
  choose(id: string, use: boolean): Promise<void>
}

/** `changed`: what the screens show of packs has changed. */
export async function createRepairs(sites: readonly SiteHosts[], changed: () => void): Promise<Repairs> {
  let packs = await readPacks()
  const offered = new Map<string, Pack>()

  function offer(given: readonly Pack[]): void {
    for (const pack of given) {
      const site = sites.find(({ id }) => id === pack.site)
      const checked = site?.parts && readPack(pack, { id: site.id, parts: site.parts })
      if (checked && !packs.refused.includes(checked.id)) offered.set(checked.site, checked)
    }
    changed()
  }

  async function keep(next: Packs): Promise<void> {
    packs = next
    await savePacks(next)
    changed()
  }

  const without = (id: string): Packs['used'] =>
    Object.fromEntries(Object.entries(packs.used).filter(([, pack]) => pack.id !== id))

  return {
    offer,
    notes(site = '') {
      const used = packs.used[site]
      const other = offered.get(site)
      const fresh = other && other.id !== used?.id ? [note(other, 'offered')] : []
      return [...(used ? [note(used, 'used')] : []), ...fresh]
    },
    async choose(id, use) {
      const pack = [...offered.values()].find((one) => one.id === id)
      if (use && pack) return keep({ ...packs, used: { ...packs.used, [pack.site]: pack } })
      if (use) return
      if (pack) offered.delete(pack.site)
      await keep({ used: without(id), refused: [...packs.refused, id].slice(-REFUSED) })
    },
  }
}

const REFUSED = 100

const note = ({ id, note, selectors }: Pack, state: PackNote['state']): PackNote => ({
  pack: id,
  note,
  parts: Object.keys(selectors),
  state,
})
