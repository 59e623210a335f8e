/** The second sources that there are. Each is off until the user switches it on. */

import { chaturbate } from './chaturbate/index.ts'
import { kick } from './kick/index.ts'
import type { Source } from './source.ts'
import { twitch } from './twitch/index.ts'

export const sources: readonly Source[] = [chaturbate, twitch, kick]
