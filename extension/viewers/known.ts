/** What the brain is told of a viewer: what was so before tonight. Pure. */

import type { Known } from '../../shared/coach/index.ts'
import type { Viewer } from '../../shared/viewer.ts'

/** The unit in which they gave most often. */
function usualUnit({ given }: Pick<Viewer, 'given'>): string | undefined {
  return Object.entries(given).sort(([, a], [, b]) => b.times - a.times)[0]?.[0]
}

/**
 * What earlier evenings know. `evening`: tonight's id, what it added is left out. `unit`: the room's. Nobody before tonight: no
 * visits, if the history is `deep` enough to say so, else nothing.
 */
export function knownOf(
  name: string,
  viewer: Viewer | undefined,
  { evening, unit, deep }: { evening?: string | undefined; unit?: string | undefined; deep: boolean },
): Known | undefined {
  const past = viewer?.tonight && viewer.tonight.evening === evening ? viewer.tonight.was : viewer
  // A note may be older than the first visit.
  const language = viewer?.language
  const speaks = language ? { language } : {}
  if (!past || past.visits === 0)
    return deep ? { name, visits: 0, ...speaks } : language ? { name, language } : undefined
  const paid = past.given[unit ?? usualUnit(past) ?? '']?.sum
  return { name, visits: past.visits, lastSeenAt: past.lastAt, ...(paid === undefined ? {} : { paid }), ...speaks }
}
