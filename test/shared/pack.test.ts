import { describe, expect, it } from 'vitest'
import { readDownlink } from '../../shared/frames/down.ts'
import { isPlain, type Pack, readPack } from '../../shared/pack.ts'

const site = { id: 'harbour', parts: ['row', 'name', 'text', 'paid'] }
const pack: Pack = {
  id: 'harbour-2026.11.21',
  site: 'harbour',
  note: 'Rows have a new class.',
  selectors: { row: '.line, [data-role="line"]', paid: '.line > .coin:not(.old)' },
}

describe('a pack of selectors', () => {
  it('is taken as it is', () => {
    expect(readPack(pack, site)).toEqual(pack)
  })

  it('is refused for another site, for parts that the site has not, and with fields that nobody knows', () => {
    expect(readPack({ ...pack, site: 'pier' }, site)).toBeUndefined()
    expect(readPack({ ...pack, selectors: { ...pack.selectors, send: '.send' } }, site)).toBeUndefined()
    expect(readPack({ ...pack, code: 'alert(1)' }, site)).toBeUndefined()
    expect(readPack({ ...pack, selectors: {} }, site)).toBeUndefined()
    expect(readPack({ ...pack, note: 'x'.repeat(201) }, site)).toBeUndefined()
    expect(readPack('pack', site)).toBeUndefined()
  })

  it.each([
    '.chat-line__message',
    'yt-live-chat-text-message-renderer',
    '#chatroom-messages > div[data-index]',
    '[class*="ChatMessage"] span:not(.font-bold), .a .b + .c ~ .d',
    'div:nth-child(2n + 1):first-child',
    String.raw`.md\:w-full`,
    '[data-a-target="chat-line-message" i]',
  ])('may look like %s', (css) => expect(isPlain(css)).toBe(true))

  it.each([
    '',
    'input',
    'div textarea',
    '[contenteditable]',
    '[role="textbox"]',
    '.TheatermodeChatDivPm .row',
    '[data-testid="pm-list"] p',
    '.private-messages p',
    '.dm-thread',
    'body',
    'html *',
    '*',
    ':root',
    ':has(.x)',
    'a::part(x)',
    '.a { color: red }',
    '.a; @import "x"',
    'url(https://example.com)',
    '[src="https://example.com/x\\"]',
    '</style>',
    '.a,,.b',
    '> .a',
    `.${'a'.repeat(401)}`,
  ])('never looks like %s', (css) => expect(isPlain(css)).toBe(false))

  it('that is long and odd costs no time', () => {
    const odd = `${'a '.repeat(190)}{`
    expect(isPlain(odd)).toBe(false)
  })

  it('is offered by a relay’s status; one that is none is left out, and the status counts', () => {
    const status = { type: 'status', version: 1, epoch: 'e', last: 0, model: 'm', modelReachable: true }
    expect(readDownlink({ ...status, packs: [pack, { ...pack, selectors: { row: 'input' } }, 7] })).toEqual({
      ...status,
      packs: [pack],
    })
    expect(readDownlink({ ...status, packs: 'many' })).toMatchObject({ type: 'status', packs: [] })
    expect(readDownlink(status)).toEqual(status)
  })
})
