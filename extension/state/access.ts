import { type ReadonlySignal, signal } from '@preact/signals'

/** A site as a screen needs it; sites/site.ts has more. */
export interface SiteName {
  id: string
  name: string
  /** Match patterns. */
  hosts: readonly string[]
  /** Forgets the site, and gives its access back; only for one that was pointed at. */
  forget?(): void
}

/** The part of browser.permissions that is needed. */
export interface Permissions {
  contains(asked: { origins: string[] }): Promise<boolean>
  request(asked: { origins: string[] }): Promise<boolean>
  remove(asked: { origins: string[] }): Promise<boolean>
  onAdded: { addListener(listener: () => void): void }
  onRemoved: { addListener(listener: () => void): void }
}

/** Which sites may be read. */
export interface Access {
  sites: readonly SiteName[]
  /** By site id; undefined until known. */
  granted: ReadonlySignal<Record<string, boolean> | undefined>
  /** Asks the browser; to be called straight from a click, or the browser refuses. */
  grant(site: SiteName): Promise<boolean>
  revoke(site: SiteName): Promise<boolean>
}

export function createAccess(sites: readonly SiteName[], permissions: Permissions): Access {
  const granted = signal<Record<string, boolean> | undefined>()
  const look = async (): Promise<void> => {
    const answers = await Promise.all(sites.map((site) => permissions.contains({ origins: [...site.hosts] })))
    granted.value = Object.fromEntries(sites.map((site, i) => [site.id, answers[i] === true]))
  }
  const then = async (answer: Promise<boolean>): Promise<boolean> => {
    const yes = await answer.catch(() => false)
    await look()
    return yes
  }
  permissions.onAdded.addListener(() => void look())
  permissions.onRemoved.addListener(() => void look())
  void look()
  return {
    sites,
    granted,
    grant: (site) => then(permissions.request({ origins: [...site.hosts] })),
    revoke: (site) => then(permissions.remove({ origins: [...site.hosts] })),
  }
}

/** Whether any site may be read. */
export function anyGranted({ granted }: Access): boolean {
  return Object.values(granted.value ?? {}).includes(true)
}

/** A match pattern's host without its star: `https://*.twitch.tv/*` is `twitch.tv`. */
function hostOf(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^(\*|www)\./, '')
}

/** How a site's address is written in a sentence. */
export function hostName(site: SiteName): string {
  return hostOf(site.hosts[0] ?? site.name)
}

/** The site that an address belongs to, by host. */
export function siteAt(address: string | undefined, sites: readonly SiteName[]): SiteName | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const host = new URL(address).host
  return sites.find((site) => site.hosts.some((one) => host === hostOf(one) || host.endsWith(`.${hostOf(one)}`)))
}
