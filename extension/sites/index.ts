import * as build from '../build.ts'
import { chaturbate } from './chaturbate.ts'
import { kick } from './kick.ts'
import type { Site } from './site.ts'
import { stage } from './stage.ts'
import { stripchat } from './stripchat.ts'
import { twitch } from './twitch.ts'
import { youtube } from './youtube.ts'

/** The sites in the store build. A site is added here and nowhere else. */
export const shipped: readonly Site[] = [chaturbate, twitch, youtube, kick, stripchat]

/** The sites of this build: the stage, our own fake broadcast page, only in the e2e build. */
export const sites: readonly Site[] = build.stage ? [...shipped, stage] : shipped

/** The site and the room of an address. `around`: of a page in a frame, the addresses around it. */
export function placeOf(address: string, among: readonly Site[] = sites, around: readonly string[] = []) {
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
