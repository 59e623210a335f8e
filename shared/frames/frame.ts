/** A frame's schema, and what the document tells of it. */

import * as v from 'valibot'

export const frame = <const T extends string, E extends v.ObjectEntries>(type: T, words: string, entries: E) =>
  v.pipe(v.object({ type: v.literal(type), ...entries }), v.description(words))
