import { askAndPick } from '../../picking.ts'
import { forget, patternOf, type Recipes } from '../../recipes.ts'
import { type SiteName, siteAt } from '../../state/access.ts'
import type { Another } from '../../ui/popup/another.tsx'

type Tab = { id?: number; url?: string }

/** The page of a tab as one whose chat can be pointed at: any https page of no site that ships. */
export function anotherAt({ id: tab, url }: Tab, shipped: readonly SiteName[], recipes: Recipes): Another | undefined {
  const address = url && URL.canParse(url) ? new URL(url) : undefined
  if (tab === undefined || address?.protocol !== 'https:' || siteAt(url, shipped)) return
  const host = address.hostname
  return {
    host,
    picked: host in recipes,
    async point() {
      const yes = await askAndPick({ tab, origin: patternOf(host) })
      if (yes) window.close()
      return yes
    },
    async forget() {
      await forget(host)
      window.close()
    },
  }
}
