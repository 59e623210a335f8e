// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { placeOf } from '../../../extension/sites/read/place.ts'
import { twitch } from '../../../extension/sites/twitch.ts'
import { type Visit, watchPage } from '../../../extension/watch/page.ts'
import { type RoomWatch, watchRoom } from '../../../extension/watch/room.ts'
import { onlyOne } from '../../../extension/watch/single.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import { markup } from '../../stage/markup/twitch.ts'
import { show } from './room.ts'

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 60))
const chat = (text: string) => markup.row({ kind: 'chat', who: 'ann', text })!
let life = new AbortController()
afterEach(() => life.abort())

/** A page of Twitch on which the address can be changed without a new document. */
function openPage(address: string) {
  life = new AbortController()
  const page = new EventTarget() as EventTarget & { location: { href: string }; navigation: EventTarget }
  Object.assign(page, {
    location: { href: address },
    navigation: new EventTarget(),
    setInterval: () => 0,
    clearInterval: () => undefined,
  })
  const events: RoomEvent[] = []
  const visits: { room: string; signal: AbortSignal; watch: RoomWatch }[] = []
  const enter = ({ site, place, signal, stale }: Visit) => {
    const watch = watchRoom(
      {
        site,
        place,
        reader: `r${visits.length}`,
        page: document,
        now: Date.now,
        events: (some) => events.push(...some),
        capture: () => undefined,
        stale,
        soon: 0,
      },
      signal,
    )
    watch.open()
    visits.push({ room: place.room, signal, watch })
    return watch
  }
  watchPage(
    { window: page as unknown as Window, placeOf: (at) => placeOf(at, [twitch]), enter, now: Date.now },
    life.signal,
  )
  const go = (to: string) => {
    page.location.href = to
    page.navigation.dispatchEvent(new Event('currententrychange'))
  }
  const chats = () => events.filter(({ kind }) => kind === 'chat').map(({ room, text }) => `${room} ${text}`)
  return { go, visits, chats }
}

describe('a page that moves from room to room', () => {
  it('a page that shows no room is left alone', () => {
    expect(openPage('https://www.twitch.tv/directory').visits).toEqual([])
  })

  it('each room has its reader, and leaving a room ends it', () => {
    show(markup)
    const { go, visits } = openPage('https://www.twitch.tv/ida')
    go('https://www.twitch.tv/directory')
    expect(visits.map(({ room, signal }) => [room, signal.aborted])).toEqual([['ida', true]])
    go('https://www.twitch.tv/bob')
    expect(visits.map(({ room, signal }) => [room, signal.aborted])).toEqual([
      ['ida', true],
      ['bob', false],
    ])
  })

  it('another address of the same room is the same visit', () => {
    show(markup)
    const { go, visits } = openPage('https://www.twitch.tv/ida')
    go('https://www.twitch.tv/Ida/about')
    expect(visits).toHaveLength(1)
  })

  it('the rows of the room before never count as the next room’s', async () => {
    const play = show(markup)
    const { go, chats } = openPage('https://www.twitch.tv/ida')
    play.add(chat('one'))
    await soon()
    go('https://www.twitch.tv/bob')
    play.add(chat('late, and still of ida'))
    await soon()
    const list = document.querySelector(markup.list)!
    list.replaceWith(list.cloneNode(false))
    await soon()
    play.add(chat('two'))
    await soon()
    expect(chats()).toEqual(['twitch:ida one', 'twitch:bob two'])
  })
})

describe('one reader in a page', () => {
  it('a newer copy of the script ends the older one', () => {
    const world = {}
    const older = onlyOne(world)
    const newer = onlyOne(world)
    expect([older.signal.aborted, newer.signal.aborted]).toEqual([true, false])
  })
})
