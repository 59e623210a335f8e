import { forget, pickedHosts, type Recipes } from '../../recipes.ts'
import type { SiteName } from '../../state/access.ts'

/** The sites that were pointed at; one that is forgotten leaves the page. */
export function forgettable(recipes: Recipes): SiteName[] {
  return pickedHosts(recipes).map((site) => ({
    ...site,
    forget: () => void forget(site.id).then(() => location.reload()),
  }))
}
