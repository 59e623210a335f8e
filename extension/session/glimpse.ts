/** What an overlay is told of its room: it shows one cue or one pill, and the page pays for every view that it is sent. Pure. */

import type { Glance, View } from '../../shared/view.ts'

/** The cue that left stands first among the earlier ones. */
const LEFT = 3

/** The same view without what no overlay shows, so that less of it changes; the broadcaster's notes on people stay out of the page. */
export function glimpseOf({ packs: _, source: __, notes: ___, ...view }: View): View {
  return { ...view, glance: glanced(view.glance) }
}

function glanced(glance: Glance): Glance {
  const { now, earlier, thanks, chatQuiet } = glance
  const { lastPaidAt: _, lastHostAt: __, lastChatAt, lastViewersAt, budget, ...shown } = glance
  return {
    ...shown,
    earlier: earlier.slice(0, LEFT),
    thanks: thanks.filter(({ names }) => names.some((name) => now?.who.includes(name))),
    later: [],
    questions: [],
    promises: [],
    chatPerMinute: 0,
    refused: {},
    ...(budget && Object.values(budget).some(({ used, most }) => used >= most) && { budget }),
    ...(chatQuiet && { ...(lastChatAt && { lastChatAt }), ...(lastViewersAt && { lastViewersAt }) }),
  }
}

/** What of a glimpse may not lag: cue, hush, whether the page is seen. Numbers may. */
export function pressing({ room, mine, capture, relay, panel, glance }: View): string {
  const { now, pinned, hushUntil, thanks } = glance
  return JSON.stringify([room, mine, capture.state, relay.state, panel, now, pinned.length, hushUntil, thanks])
}
