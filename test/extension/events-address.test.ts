import { describe, expect, it } from 'vitest'
import { readEventsAddress } from '../../extension/events-address.ts'

const TOKEN = 'zgTbpcqIK1LgAwdHbWAuXXQx'

describe('the address of the Events API', () => {
  it.each([
    `https://eventsapi.chaturbate.com/events/Aurora_Live/${TOKEN}/`,
    `  https://eventsapi.chaturbate.com/events/Aurora_Live/${TOKEN}\n`,
    `https://eventsapi.chaturbate.com/events/Aurora_Live/${TOKEN}/?timeout=10#top`,
  ])('is read and made tidy: %j', (pasted) => {
    expect(readEventsAddress(pasted)).toEqual({
      address: `https://eventsapi.chaturbate.com/events/Aurora_Live/${TOKEN}/`,
      room: 'aurora_live',
    })
  })

  it('may be of the testbed', () => {
    expect(readEventsAddress(`https://events.testbed.cb.dev/events/ida/${TOKEN}/`)).toMatchObject({ room: 'ida' })
  })

  it.each([
    ['', 'not-an-address'],
    [`my token is ${TOKEN}`, 'not-an-address'],
    [`http://eventsapi.chaturbate.com/events/ida/${TOKEN}/`, 'not-an-address'],
    [`https://ida:pass@eventsapi.chaturbate.com/events/ida/${TOKEN}/`, 'not-an-address'],
    [`https://eventsapi.chaturbate.com.evil.example/events/ida/${TOKEN}/`, 'other-host'],
    [`https://eventsapi.chaturbate.com:8443/events/ida/${TOKEN}/`, 'other-host'],
    ['https://chaturbate.com/statsapi/authtoken/', 'other-host'],
    ['https://eventsapi.chaturbate.com/', 'no-token'],
    ['https://eventsapi.chaturbate.com/events/ida/', 'no-token'],
    [`https://eventsapi.chaturbate.com/events/ida/${TOKEN}/more/`, 'no-token'],
  ])('is not %j', (pasted, wrong) => {
    expect(readEventsAddress(pasted)).toEqual({ wrong })
  })
})
