import type { Site } from '../site.ts'

/** The site and the room of an address. `around`: of a page in a frame, the addresses around it. */
export function placeOf(address: string, among: readonly Site[], around: readonly string[] = []) {
  const url = urlOf(address)
  for (const site of url ? among : []) {
    const place = site.roomOf(
      url!,
      around.flatMap((one) => urlOf(one) ?? []),
    )
    if (place) return { site, place }
  }
}

function urlOf(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}
