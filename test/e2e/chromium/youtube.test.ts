/** YouTube's chat is a page of its own in a frame: beside a video, and in Studio. The next video brings a new frame. */

import { describe, expect, it } from 'vitest'
import { chatOf, gives, happen, nextVideo, openVideo } from '../frames.ts'
import { rowsOf, says } from '../people.ts'

describe('a chat in a frame', () => {
  it.each([
    ['beside a video', 'https://www.youtube.com/watch?v=aBcDeFgHi-_'],
    ['in Studio', 'https://studio.youtube.com/video/aBcDeFgHi-_/livestreaming'],
  ])('%s is read, and its cues are beside the video', async (_name, address) => {
    const { page, desk } = await openVideo('chromium', address)
    await happen(await chatOf(page), gives('Ann', 1000), says('bob', 'hello'))
    const view = await desk.until(({ glance }) => glance.now?.who.includes('Ann') === true, 'the thanks', 10_000)
    expect(view).toMatchObject({ site: 'youtube', room: 'abcdefghi-_' })
    expect(rowsOf(await desk.export())).toMatchObject([
      { kind: 'paid', what: 'superchat', who: { name: 'Ann' }, amount: 1000, unit: 'JPY', shown: '¥1,000' },
      { kind: 'chat', who: { name: 'bob' }, text: 'hello' },
    ])
    expect(await page.$$('sidecue-overlay')).toHaveLength(1)
    expect(await (await chatOf(page)).$$('sidecue-overlay')).toHaveLength(0)
  })

  it('the next video, come to without a new page, is another room with its own rows only', async () => {
    expect(await nextVideo('chromium')).toEqual(['second room'])
  })
})
