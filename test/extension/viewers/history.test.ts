import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, EIGHT, evening, freshDisk, tip } from './room.ts'

let disk: ReturnType<typeof freshDisk>
beforeEach(() => {
  disk = freshDisk()
})

const HEADER = '"Timestamp","Token change","Token balance","Transaction type","User","Note"'
const file = (...rows: string[]): string => [HEADER, ...rows].join('\r\n')
const stamp = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace('Z', '+00:00')
const line = (at: number, change: number, balance: number, type: string, user: string, note = ''): string =>
  `"${stamp(at)}","${change}","${balance}","${type}","${user}","${note}"`

const OLD = EIGHT - 100 * DAY
const max = () => disk.book.get('chaturbate', 'max')

describe('the history of tokens that Chaturbate gives its users', () => {
  it('tells who paid, how much, how often, since when', async () => {
    const taken = await disk.book.history(
      file(
        line(OLD + DAY, 25, 125, 'Tip received', 'Max', 'for the song, ""the blue one"", please'),
        line(OLD, 100, 100, 'Tip received', 'Max'),
        line(OLD, 5, 130, 'Tip received', 'ann'),
      ),
    )
    expect(taken).toMatchObject({ people: 2, rows: 3 })
    expect(await max()).toMatchObject({
      ...{ name: 'Max', firstAt: OLD, lastAt: OLD + DAY, visits: 2, words: 0 },
      given: { token: { sum: 125, times: 2 } },
    })
  })

  it('rows of one private show are one gift; a later show is another', async () => {
    const minutes = (from: number, n: number) =>
      Array.from({ length: n }, (_, i) => line(from + i * 60_000, 6, 6 * i + from / 1e10, 'Private show', 'max'))
    const show = (from: number, n: number) => minutes(from, n).map((one) => one.replace(/,"(\d+)\.\d+"/, ',"$1"'))
    await disk.book.history(
      file(...show(OLD, 20), ...show(OLD + 3 * 60 * 60_000, 10), line(OLD + DAY, 9, 9, 'Tip received', 'max')),
    )
    expect((await max())?.given.token).toEqual({ sum: 189, times: 3 })
  })

  it('imported twice, or in pieces that overlap, it counts once', async () => {
    const rows = [0, 1, 2, 3].map((i) => line(OLD + i * DAY, 10, 10 * i, 'Tip received', 'max'))
    await disk.book.history(file(...rows.slice(0, 3)))
    expect(await disk.book.history(file(...rows.slice(0, 3)))).toMatchObject({ people: 0, rows: 0 })
    expect((await max())?.given.token).toEqual({ sum: 30, times: 3 })
    expect(await disk.book.history(file(...rows.slice(1)))).toMatchObject({ people: 1, rows: 1 })
    expect(await max()).toMatchObject({ visits: 4, given: { token: { sum: 40, times: 4 } } })
  })

  it('says what the file holds beside what of it is new', async () => {
    const rows = ['max', 'max', 'ann'].map((who, i) => line(OLD + i * DAY, 10, 10 * i, 'Tip received', who))
    expect(await disk.book.history(file(...rows))).toEqual({ people: 2, rows: 3, read: { people: 2, rows: 3 } })
    expect(await disk.book.history(file(...rows))).toEqual({ people: 0, rows: 0, read: { people: 2, rows: 3 } })
  })

  it('payouts, tips of the host’s own and givers without a name are nobody’s', async () => {
    const taken = await disk.book.history(
      file(
        line(OLD, -1000, 0, 'Tokens converted', ''),
        line(OLD, -20, 5, 'Tip sent', 'friend'),
        line(OLD, 50, 55, 'Tip received', ''),
        line(OLD, 50, 55, 'Tip received', 'Anonymous'),
      ),
    )
    expect(taken).toMatchObject({ people: 0, rows: 0 })
    expect(await disk.book.count()).toBe(0)
  })

  it('what Sidecue saw itself is not counted again', async () => {
    const seen = evening(9, { id: 'c', key: 'chaturbate:mia', site: 'chaturbate' })
    const at = seen.startedAt
    await disk.live(seen, tip('max', 50, { at: at + 1000 }), tip('ann', 1, { at: at + 2 * 60 * 60_000 }))
    await disk.book.history(
      file(
        line(at + 1500, 50, 50, 'Tip received', 'max'),
        line(at - DAY, 7, 7, 'Tip received', 'max'),
        line(at + DAY, 3, 3, 'Tip received', 'max'),
      ),
    )
    expect(await max()).toMatchObject({ visits: 3, given: { token: { sum: 60, times: 3 } } })
  })

  it('makes "never here before" known at once, for this site', async () => {
    await disk.book.history(file(line(OLD, 1, 1, 'Tip received', 'max')))
    const known = async (site: string) => (await disk.people.remember(site, ['new'], {})).known
    expect(await known('chaturbate')).toEqual([{ name: 'new', visits: 0 }])
    expect(await known('twitch')).toEqual([])
  })

  it('counts for tonight as well: it was before', async () => {
    const tonight = evening(0, { id: 'c', key: 'chaturbate:mia', site: 'chaturbate' })
    await disk.live(tonight, tip('max', 2))
    await disk.book.history(file(line(OLD, 40, 40, 'Tip received', 'max')))
    const { known } = await disk.people.remember('chaturbate', ['max'], { evening: 'c', unit: 'token' })
    expect(known).toEqual([{ name: 'max', visits: 1, lastSeenAt: OLD, paid: 40 }])
  })
})

describe('a file that is not right changes nothing, and says where', () => {
  const good = line(OLD, 10, 10, 'Tip received', 'max')
  it.each([
    ['nothing in it', '', { wrong: 'empty', line: 1 }],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0"', { wrong: 'csv', line: 1 }],
    ['plain text', 'Dear diary\nit rained', { wrong: 'csv', line: 1 }],
    ['another table', 'a,b,c\n1,2,3', { wrong: 'header', line: 1 }],
    ['a row that is cut off', file(good, '"2026-01-01 10:00:00","5"'), { wrong: 'columns', line: 3 }],
    ['a time that is none', file(good, '"soon","5","5","Tip received","max",""'), { wrong: 'time', line: 3 }],
    ['an amount that is none', file(good, `"${stamp(OLD)}","five","5","Tip","max",""`), { wrong: 'amount', line: 3 }],
    ['a balance that is none', file(good, `"${stamp(OLD)}","5","","Tip","max",""`), { wrong: 'balance', line: 3 }],
    ['a quote without end', file(good, good, '"2026'), { wrong: 'open', line: 4 }],
  ])('%s', async (_, text, wrong) => {
    expect(await disk.book.history(text)).toEqual(wrong)
    expect(await disk.book.count()).toBe(0)
  })

  it('a note over several lines is one row, and lines are counted as an editor counts them', async () => {
    const long = good.replace(/""$/, '"one\ntwo\nthree"')
    expect(await disk.book.history(file(long, 'broken'))).toEqual({ wrong: 'columns', line: 5 })
    expect(await disk.book.history(`\uFEFF${file(long)}\n\n`)).toMatchObject({ people: 1, rows: 1 })
  })
})

it.each([
  ['2026-03-04T05:06:07.123456-08:00', Date.UTC(2026, 2, 4, 13, 6, 7, 123)],
  ['2026-03-04 05:06:07 UTC', Date.UTC(2026, 2, 4, 5, 6, 7)],
  ['2026-03-04 05:06:07+0100', Date.UTC(2026, 2, 4, 4, 6, 7)],
  ['2026-03-04 05:06:07', new Date(2026, 2, 4, 5, 6, 7).getTime()],
  ['March 4, 2026, 5:06 p.m.', new Date(2026, 2, 4, 17, 6).getTime()],
])('reads the time %s', async (text, at) => {
  await disk.book.history(file(`"${text}","1","1","Tip received","max",""`))
  expect((await max())?.firstAt).toBe(at)
})
