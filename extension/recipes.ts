import { browser } from 'wxt/browser'
import type { Recipe } from '../shared/recipe.ts'
import { inTurn, watchStored } from './stored.ts'

/** Chats that were pointed at, one recipe for each host. Kept in this browser. */
export type Recipes = Readonly<Record<string, Recipe>>

const KEY = 'recipes'

/** All that are kept. */
export async function readRecipes(): Promise<Recipes> {
  const stored = await browser.storage.local.get(KEY)
  return (stored[KEY] as Recipes | undefined) ?? {}
}

const turn = inTurn()

function change(how: (recipes: Recipes) => Recipes): Promise<void> {
  return turn(async () => browser.storage.local.set({ [KEY]: how(await readRecipes()) }))
}

/** Keeps a recipe in place of the host's old one. */
export function saveRecipe(recipe: Recipe): Promise<void> {
  return change((recipes) => ({ ...recipes, [recipe.host]: recipe }))
}

/** Forgets it, and keeps the access to its host. */
export function forgetRecipe(host: string): Promise<void> {
  return change(({ [host]: _, ...others }) => others)
}

/** Forgets a host's recipe, and gives its access back. */
export async function forget(host: string): Promise<void> {
  await forgetRecipe(host)
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false)
}

/** Calls `changed` with the hosts whose recipe is new or another, or is gone. Returns how to stop. */
export function watchRecipes(changed: (hosts: string[]) => void): () => void {
  return watchStored('local', KEY, (now, then) => {
    const [after, before] = [(now ?? {}) as Recipes, (then ?? {}) as Recipes]
    const hosts = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    changed(hosts.filter((host) => JSON.stringify(before[host]) !== JSON.stringify(after[host])))
  })
}

/** The one origin that is asked for and read. */
export function patternOf(host: string): string {
  return `https://${host}/*`
}

/** The sites of these recipes, as far as a permission and a switch need them. */
export function pickedHosts(recipes: Recipes): { id: string; name: string; hosts: string[] }[] {
  return Object.keys(recipes).map((host) => ({ id: host, name: host, hosts: [patternOf(host)] }))
}
