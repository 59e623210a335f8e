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
