/** The made pages, by site. */

import { markup as chaturbate } from './chaturbate.ts'
import { markup as kick } from './kick.ts'
import type { Markup } from './line.ts'
import { markup as stage } from './stage.ts'
import { markup as stripchat } from './stripchat.ts'
import { markup as twitch } from './twitch.ts'
import { markup as youtube } from './youtube.ts'

const made = { stage, chaturbate, twitch, youtube, kick, stripchat }

export type SiteId = keyof typeof made

export const markups: Record<SiteId, Markup> = made
