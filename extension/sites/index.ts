import * as build from '../build.ts'
import { chaturbate } from './chaturbate.ts'
import type { Site } from './site.ts'
import { stage } from './stage.ts'
import { twitch } from './twitch.ts'

/** The sites in the store build. A site is added here and nowhere else. */
export const shipped: readonly Site[] = [chaturbate, twitch]

/** The sites of this build: the stage, our own fake broadcast page, only in the e2e build. */
export const sites: readonly Site[] = build.stage ? [...shipped, stage] : shipped

/** The site and the room of an address. */
export function placeOf(address: string, among: readonly Site[] = sites) {
  const url = URL.canParse(address) ? new URL(address) : undefined
  for (const site of url ? among : []) {
    const place = site.roomOf(url!)
    if (place) return { site, place }
  }
}
