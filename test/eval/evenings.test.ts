/** What `npm run eval` would say of the project's own evenings: the rules, alone and beside every model, make no mistake. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach } from './coach.ts'
import { measure } from './measure.ts'
import { names } from './models/index.ts'
import { fromFolder } from './stream.ts'

const streams = fromFolder(join(import.meta.dirname, '../evenings'))

describe.each(['rule', ...names] as const)('lane %s', (lane) => {
  it.each(streams.map((stream) => [stream.name, stream] as const))('has no fault and no repeat in %s', (_, stream) => {
    const { notes, late, missed } = measure(stream, coach(stream, lane))
    expect({ notes, late, missed }).toEqual({ notes: [], late: 0, missed: 0 })
  })
})
