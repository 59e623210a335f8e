// @vitest-environment happy-dom
/** How long people are kept, all of them forgotten, taken along to another computer, and brought in from a file. */

import { afterEach, expect, it, vi } from 'vitest'
import { crowd, viewer } from '../../stage/gallery/people.ts'
import { button, leave, text, type } from './mount.ts'
import { names, section, soon } from './people-stood.tsx'

afterEach(() => vi.restoreAllMocks())

const fold = (place: ParentNode, title: string): HTMLElement =>
  [...place.querySelectorAll<HTMLElement>('.fold')].find((one) => text(one).startsWith(title))!
const send = (form: Element | null): unknown =>
  form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))

/** Chooses a file in the field of this fold. */
function choose(where: HTMLElement, content: string, name = 'file'): void {
  const field = where.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(field, 'files', { value: [new File([content], name)], configurable: true })
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

it('everybody is forgotten at the second press only', async () => {
  const { place, book, choices } = await section(crowd, { spoken: { max_1987: 'Maxi' } })
  const last = fold(place, 'Forget everybody')
  await soon(() => expect(last.querySelector('button')).not.toBeNull())
  button(last, 'Forget everybody …').click()
  await soon(() => expect(text(last.querySelector('button'))).toBe('Forget 6 people for good'))
  expect(await book.count()).toBe(6)
  button(last, 'Forget 6 people for good').click()
  await soon(() => expect(text(last)).toContain('Everybody is forgotten.'))
  expect(await book.count()).toBe(0)
  expect(choices.settings.value.spoken).toEqual({})
})

it('with nobody there, there is nobody to forget, and that is said', async () => {
  const { place } = await section([])
  const last = fold(place, 'Forget everybody')
  await soon(() => expect(text(last.querySelector('.inside'))).toBe('Nobody yet.'))
  expect(last.querySelector('button')).toBeNull()
})

it.each(['', 'x', '-1', '1.5', '3651', '1e3'])('“%s” is no number of days: said, and not saved', async (days) => {
  const { place, choices } = await section()
  const field = place.querySelector<HTMLInputElement>('.keep input')!
  type(field, days)
  await soon(() => expect(field.value).toBe(days))
  leave(field)
  await soon(() => expect(text(place.querySelector('.keep [role=alert]'))).toBe('Whole days, from 0 to 3650.'))
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(choices.settings.value.keepPeople).toBe(365)
})

it('how long people are kept is saved, in words, and can be undone', async () => {
  const { place, choices } = await section()
  const field = place.querySelector<HTMLInputElement>('.keep input')!
  type(field, ' 90 ')
  await soon(() => expect(field.value).toBe(' 90 '))
  leave(field)
  await soon(() => expect(text(place.querySelector('.toast'))).toBe('Kept for 90 days.Undo'))
  expect(choices.settings.value.keepPeople).toBe(90)
  button(place, 'Undo').click()
  await soon(() => expect(field.value).toBe('365'))
})

it('a copy is saved behind a password that was typed twice, and put back on another computer', async () => {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob)
    return 'blob:none'
  })
  const { place } = await section(crowd, { spoken: { max_1987: 'Maxi' } })
  const copy = fold(place, 'Save a copy')
  const [password, twice] = copy.querySelectorAll<HTMLInputElement>('input[type=password]')
  const attempt = async (first: string, second: string, says: string) => {
    type(password!, first)
    type(twice!, second)
    await soon(() => expect(twice!.value).toBe(second))
    send(copy.querySelector('form'))
    await soon(() => expect(text(copy)).toContain(says))
  }
  await attempt('short', 'short', 'At least 8 characters.')
  await attempt('long enough', 'long enougH', 'The two are not the same.')
  expect(files).toEqual([])
  await attempt('long enough', 'long enough', 'The file is saved.')
  const file = await files[0]!.text()
  expect(file).not.toContain('max_1987')

  const { place: elsewhere, book, choices } = await section([viewer('new')])
  const back = fold(elsewhere, 'Put a copy back')
  send(back.querySelector('form'))
  await soon(() => expect(text(back.querySelector('[role=alert]'))).toBe('Choose the file first.'))
  const open = async (content: string, word: string, says: string) => {
    choose(back, content, 'copy.json')
    type(back.querySelector<HTMLInputElement>('input[type=password]')!, word)
    await soon(() => expect(text(back)).toContain('copy.json'))
    send(back.querySelector('form'))
    await soon(() => expect(text(back)).toContain(says))
  }
  await open(file, 'another word', 'This password does not open the file. Nothing was changed.')
  await open('{}', 'long enough', 'This file is no copy of people. Nothing was changed.')
  expect(await book.count()).toBe(1)
  await open(file, 'long enough', '6 people put back.')
  expect(await book.count()).toBe(7)
  expect(choices.settings.value.spoken).toEqual({ max_1987: 'Maxi' })
  expect(names(elsewhere)).toContain('ليلى')
})

const HEADER = '"Timestamp","Token change","Token balance","Transaction type","User","Note"'
const tip = (minute: number, who: string) => `"2025-01-02 10:${minute}:00+00:00","5","${minute}","Tip","${who}",""`

it('a history of tokens is counted once, and says what it brought', async () => {
  const { place, told } = await section([])
  const where = fold(place, 'Bring in')
  const bring = async (content: string, says: string) => {
    choose(where, content)
    await soon(() => expect(text(where)).toContain(says))
  }
  const rows = [tip(10, 'max'), tip(11, 'max'), tip(12, 'ann')]
  await bring([HEADER, ...rows].join('\n'), '3 rows, 2 people, all new.')
  expect(names(place)).toEqual(['ann', 'max'])
  expect(told()).toBe(1)
  await bring([HEADER, ...rows].join('\n'), '3 rows, 2 people, 0 new: counted before.')
  await bring([HEADER, ...rows, tip(13, 'zoe')].join('\n'), '4 rows, 3 people, 1 new from 1 person.')
  await bring(HEADER, 'No row was paid by somebody with a name.')
})

it.each([
  ['', 'This file is empty.'],
  ['\x89PNG\0\0', 'This file is no CSV.'],
  ['Name,Sum\nmax,5', 'This is another table. Chaturbate’s begins with Timestamp'],
  [`${HEADER}\n${tip(10, 'max')}\n"soon","5","5","Tip","max",""`, 'Line 3: its time can’t be read.'],
  [`${HEADER}\n"2025`, 'Line 2: a quotation mark is never closed.'],
])('a file that is none is refused in words (%#)', async (content, says) => {
  const { place, book } = await section([])
  const where = fold(place, 'Bring in')
  choose(where, content)
  await soon(() => expect(text(where.querySelector('[role=alert]'))).toContain(says))
  expect(text(where.querySelector('[role=alert]'))).toMatch(/Nothing was changed\.$/)
  expect(await book.count()).toBe(0)
})
