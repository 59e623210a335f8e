/** The relay's log, a line for each request, is not the story. */

import { beforeEach, vi } from 'vitest'

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
