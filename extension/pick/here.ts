import { readRecipes } from '../recipes.ts'
import type { Site } from '../sites/site.ts'
import { siteOf } from './site.ts'

/** The site of a host, if it was made into one by pointing at its chat. */
export async function pickedSites(host: string): Promise<readonly Site[]> {
  const recipe = (await readRecipes())[host]
  return recipe ? [siteOf(recipe)] : []
}
