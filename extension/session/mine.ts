/** Whose room it is. Pure. */

import type { Settings } from '../../shared/settings.ts'
import type { Mine } from '../../shared/view.ts'

/** `site:name`, lower case: the name of a room in settings, log and events. */
export const keyOf = (site: string, name: string): string => `${site}:${name}`.toLowerCase()

/** A site that is switched off is read by nobody; an answer beats the address; every room is one's own in the e2e build. */
export function whose(
  place: { site: string; key: string; own: boolean },
  settings: Pick<Settings, 'off' | 'mine'>,
  everyRoomMine: boolean,
): Mine {
  if (settings.off.includes(place.site)) return 'no'
  const answer = settings.mine[place.key]
  if (answer !== undefined) return answer ? 'yes' : 'no'
  return place.own || everyRoomMine ? 'yes' : 'ask'
}
