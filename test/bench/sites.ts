/** The sites of the store build that can be played. */

import { shipped } from '../../extension/sites/index.ts'
import { markups, type SiteId } from '../stage/markup/index.ts'

export const playable: SiteId[] = shipped.map(({ id }) => id as SiteId).filter((id) => id in markups)
