import { readRecipes } from '../recipes.ts'
import type { Site } from '../sites/site.ts'
import { siteOf } from './site.ts'

/** Whether one of these sites is at home there. */
export function knows(hostname: string, sites: readonly Site[]): boolean {
  return sites.some(({ hosts }) => hosts.some((pattern) => isAt(hostname, pattern)))
}

function isAt(hostname: string, pattern: string): boolean {
  const host = pattern.replace(/^\w+:\/\//, '').replace(/\/.*$/, '')
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname
}

/** The site of a host, if it was made into one by pointing at its chat. */
export async function pickedSites(host: string): Promise<readonly Site[]> {
  const recipe = (await readRecipes())[host]
  return recipe ? [siteOf(recipe)] : []
}
