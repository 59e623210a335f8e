/** YouTube's chat in a frame, in Firefox. */

import { describe, expect, it } from 'vitest'
import { nextVideo } from '../frames.ts'

describe('a chat in a frame in Firefox', () => {
  it('the next video, come to without a new page, is another room with its own rows only', async () => {
    expect(await nextVideo('firefox')).toEqual(['second room'])
  })
})
