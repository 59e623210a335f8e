import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, EIGHT, evening, freshDisk, row, tip } from './room.ts'

let disk: ReturnType<typeof freshDisk>
beforeEach(() => {
  disk = freshDisk()
})

/** A disk with two people, a note and an import in it. */
async function filled(): Promise<void> {
  await disk.live(evening(9), row('Max', { at: EIGHT - 9 * DAY }), tip('Max', 50), tip('ann', 5))
  await disk.book.remark({ site: 'twitch', name: 'max' }, { note: 'plays the cello', language: 'de' })
  const head = '"Timestamp","Token change","Token balance","Transaction type","User","Note"'
  await disk.book.history(`${head}\n"2026-01-02 10:00:00+00:00","10","10","Tip received","Zoe",""`)
}

describe('a copy behind a password', () => {
  it('brings everybody back on another computer, with how they are said', async () => {
    await filled()
    const before = await disk.book.find('', 10)
    const file = await disk.book.copy('a long password', { max: 'Maxi' })
    disk = freshDisk()
    const back = await disk.book.putBack(file, 'a long password')
    expect(back).toEqual({ people: 3, spoken: { max: 'Maxi' } })
    expect(await disk.book.find('', 10)).toEqual(before)
  })

  it('holds no readable name', async () => {
    await filled()
    const file = await disk.book.copy('a long password', { max: 'Maxi' })
    const sealed = Buffer.from(JSON.parse(file).data, 'base64').toString('latin1')
    for (const text of [file, sealed]) expect(text).not.toMatch(/plays the|cello|twitch/i)
    expect(await disk.book.copy('a long password', {})).not.toBe(await disk.book.copy('a long password', {}))
  })

  it('another password opens nothing and changes nothing', async () => {
    await filled()
    const file = await disk.book.copy('a long password', {})
    const before = await disk.book.find('', 10)
    expect(await disk.book.putBack(file, 'a wrong password')).toEqual({ wrong: 'password' })
    expect(await disk.book.find('', 10)).toEqual(before)
  })

  it('a file that somebody changed is not believed', async () => {
    await filled()
    const sealed = JSON.parse(await disk.book.copy('pass', {}))
    const data = sealed.data.replace(/^./, (one: string) => (one === 'A' ? 'B' : 'A'))
    expect(await disk.book.putBack(JSON.stringify({ ...sealed, data }), 'pass')).toEqual({ wrong: 'password' })
  })

  it.each(['', 'not JSON', '{}', '{"sidecue":"people","version":2}', '[1]'])('%j is no copy', async (text) => {
    expect(await disk.book.putBack(text, 'pass')).toEqual({ wrong: 'file' })
  })

  it('put back twice, or over what is there, it doubles nothing and loses nothing', async () => {
    await filled()
    const file = await disk.book.copy('pass', {})
    await disk.live(evening(), tip('Max', 7))
    await disk.book.remark({ site: 'twitch', name: 'max' }, { note: 'prefers tea' })
    await disk.book.putBack(file, 'pass')
    await disk.book.putBack(file, 'pass')
    expect(await disk.book.get('twitch', 'max')).toMatchObject({
      visits: 2,
      note: 'prefers tea\nplays the cello',
      language: 'de',
      given: { token: { sum: 57, times: 2 } },
    })
  })

  it('the same import after it changes nothing', async () => {
    await filled()
    const file = await disk.book.copy('pass', {})
    disk = freshDisk()
    await disk.book.putBack(file, 'pass')
    const head = '"Timestamp","Token change","Token balance","Transaction type","User","Note"'
    const again = `${head}\n"2026-01-02 10:00:00+00:00","10","10","Tip received","zoe",""`
    expect(await disk.book.history(again)).toMatchObject({ people: 0, rows: 0 })
  })
})
