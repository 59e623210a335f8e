// @vitest-environment happy-dom
/** The people of earlier evenings in the options: found, corrected, noted, forgotten, taken along. */

import { afterEach, expect, it, vi } from 'vitest'
import type { Book } from '../../../extension/people-book.ts'
import { PeopleSection } from '../../../extension/ui/options/people.tsx'
import { Undoable } from '../../../extension/ui/parts/toast.tsx'
import type { Settings } from '../../../shared/settings.ts'
import { crowd, standPeople, viewer } from '../../stage/gallery/people.ts'
import { standChoices, standSites } from '../../stage/gallery/stand.ts'
import { button, leave, mount, press, text, type } from './mount.ts'

afterEach(() => vi.restoreAllMocks())

const siteName = (id: string): string => standSites.find((site) => site.id === id)?.name ?? id

async function section(viewers = crowd, { book, ...settings }: Partial<Settings> & { book?: Partial<Book> } = {}) {
  const choices = await standChoices(settings)
  const stood = await standPeople(choices, viewers, book)
  const place = mount(
    <>
      <PeopleSection people={stood.people} choices={choices} siteName={siteName} />
      <Undoable choices={choices} />
    </>,
  )
  await vi.waitFor(() => expect(stood.people.shown.value ?? stood.people.broken.value).toBeTruthy())
  return { ...stood, choices, place }
}

const names = (place: ParentNode): string[] => [...place.querySelectorAll('.person .who b')].map(text)
const rows = (place: ParentNode): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('.person')]
const sheet = (place: ParentNode): HTMLDialogElement => place.querySelector('dialog')!
const fold = (place: ParentNode, title: string): HTMLElement =>
  [...place.querySelectorAll<HTMLElement>('.fold')].find((one) => text(one).startsWith(title))!
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 5 })

const send = (form: Element | null): unknown =>
  form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))

/** Chooses a file in the field of this fold. */
function choose(where: HTMLElement, content: string, name = 'file'): void {
  const field = where.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(field, 'files', { value: [new File([content], name)], configurable: true })
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

async function openSheet(place: HTMLElement, name: string): Promise<HTMLDialogElement> {
  rows(place)
    .find((row) => text(row).includes(name))!
    .click()
  await soon(() => expect(text(sheet(place).querySelector('h2'))).toBe(name))
  return sheet(place)
}

it('each with the site, when they were last seen, how often, and what they gave in each unit', async () => {
  const { place } = await section()
  expect(names(place)).toEqual(crowd.map(({ name }) => name))
  expect(rows(place).slice(0, 3).map(text)).toEqual([
    'max_1987 Chaturbate · Plays the cello. Birthday in May. today 4 visits 1,250 tokens',
    'xX_dark_wolf_Xx Chaturbate yesterday 12 visits 420 tokens',
    'Lena Twitch 3 days ago 1 visit 500 bits · 1 sub',
  ])
  expect(text(rows(place)[4])).toContain('€25.00')
  await soon(() => expect(text(place.querySelector('.search [role=status]'))).toContain('6 people, last seen first'))
})

it('with nobody yet it says who will be there', async () => {
  const { place } = await section([])
  expect(text(place.querySelector('.people'))).toContain('Nobody yet. Whoever writes or gives something')
})

it('a name that nobody has is said to be nobody’s', async () => {
  const { place } = await section()
  type(place.querySelector<HTMLInputElement>('[type=search]')!, 'zoe')
  await soon(() => expect(text(place)).toContain('Nobody whose name begins with “zoe”.'))
  type(place.querySelector<HTMLInputElement>('[type=search]')!, '@LE')
  await soon(() => expect(names(place)).toEqual(['Lena']))
})

it('an answer that comes after the next letter is not shown', async () => {
  const stood = await section()
  const answers: (() => void)[] = []
  const slow: Partial<Book> = {
    find: (search) => new Promise((done) => answers.push(() => done([viewer(search || 'all')]))),
  }
  const { people } = await standPeople(stood.choices, [], slow)
  const first = people.look('a')
  const second = people.look('ab')
  answers[1]?.()
  await second
  answers[0]?.()
  await first
  expect(people.shown.value?.map(({ name }) => name)).toEqual(['ab'])
})

it('shows fifty, and fifty more', async () => {
  const { place } = await section(Array.from({ length: 120 }, (_, i) => viewer(`v${i}`, i)))
  expect(rows(place)).toHaveLength(50)
  button(place, 'Show 50 more').click()
  await soon(() => expect(rows(place)).toHaveLength(100))
  button(place, 'Show 50 more').click()
  await soon(() => expect(rows(place)).toHaveLength(120))
  expect(names(place).at(-1)).toBe('v119')
  expect(() => button(place, 'Show 50 more')).toThrow()
})

it('a hostile name and note are text', async () => {
  const evil = viewer('<img src=x onerror=alert(1)>', 0, { note: '<b>bold</b>' })
  const { place } = await section([evil])
  expect(names(place)).toEqual([evil.name])
  expect(place.querySelector('img, small b')).toBeNull()
})

it('the sheet: since when, how often, how much', async () => {
  const { place } = await section()
  const facts = (await openSheet(place, 'max_1987')).querySelectorAll('.facts > div')
  expect([...facts].map(text)).toEqual([
    expect.stringMatching(/^First seen\w+ \d+, \d{4}$/),
    expect.stringMatching(/^Last seen\w+ \d+, \d{4}$/),
    'Visits4',
    'Said120 words',
    'Gave1,250 tokens 14 times',
  ])
})

it('how a name is said: one click, any other way in letters, and back to the rules’ own', async () => {
  const { place, choices } = await section()
  const open = await openSheet(place, 'xX_dark_wolf_Xx')
  const ways = () => [...open.querySelectorAll('.way')].map((way) => [text(way), way.getAttribute('aria-pressed')])
  expect(ways()).toEqual([
    ['Dark Wolf', 'true'],
    ['Dark', 'false'],
    ['Wolf', 'false'],
    ['xX_dark_wolf_Xx', 'false'],
  ])
  button(open, 'Wolf').click()
  expect(choices.settings.value.spoken).toEqual({ xx_dark_wolf_xx: 'Wolf' })
  const other = open.querySelector<HTMLInputElement>('[aria-label="Another way to say it"]')!
  type(other, ' Wolfie ')
  await soon(() => expect(other.value).toBe(' Wolfie '))
  leave(other)
  expect(choices.settings.value.spoken).toEqual({ xx_dark_wolf_xx: 'Wolfie' })
  await soon(() => expect(ways().map(([, pressed]) => pressed)).toEqual(['false', 'false', 'false', 'false']))
  button(open, 'Dark Wolf').click()
  expect(choices.settings.value.spoken).toEqual({})
})

it('a name that no cue says is not said to be said, until the host chooses how', async () => {
  const { place, choices } = await section([viewer('u_suck_99', 0)])
  const open = await openSheet(place, 'u_suck_99')
  const pressed = () => [...open.querySelectorAll('.way[aria-pressed=true]')].map(text)
  expect(pressed()).toEqual([])
  expect(text(open)).toContain('No cue says this name.')
  button(open, 'U Suck').click()
  await soon(() => expect(pressed()).toEqual(['U Suck']))
  expect(choices.settings.value.spoken).toEqual({ u_suck_99: 'U Suck' })
  expect(text(open)).not.toContain('No cue says this name.')
})

it('somebody who is called constructor, which every object has, is said by the rules and forgotten like anybody', async () => {
  const { place, choices } = await section([viewer('constructor', 0)], { spoken: { other: 'Oz' } })
  const open = await openSheet(place, 'constructor')
  expect([...open.querySelectorAll('.way[aria-pressed=true]')].map(text)).toEqual(['Constructor'])
  button(open, 'Forget constructor').click()
  await soon(() => expect(text(place.querySelector('.toast'))).toContain('is forgotten'))
  button(place, 'Undo').click()
  await soon(() => expect(names(place)).toEqual(['constructor']))
  expect(Object.keys(choices.settings.value.spoken)).toEqual(['other'])
})

it('a note and a language are kept, and the rooms hear of it', async () => {
  const { place, book, told } = await section()
  const open = await openSheet(place, 'bob')
  const note = open.querySelector('textarea')!
  type(note, 'asks about the cat ')
  await soon(() => expect(note.value).toBe('asks about the cat '))
  leave(note)
  const select = open.querySelector('select')!
  expect([...select.options].map(text)[0]).toBe('not known')
  select.value = 'ro'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await soon(() => expect(told()).toBe(2))
  expect(await book.get('kick', 'bob')).toMatchObject({ note: 'asks about the cat', language: 'ro' })
  expect(text(rows(place).at(-1))).toContain('Kick · asks about the cat')
})

it('forgetting takes the name, the note and how it is said; Undo brings all of it back', async () => {
  const { place, book, choices, told } = await section(crowd, { spoken: { max_1987: 'Maxi', other: 'Oz' } })
  const before = await book.get('chaturbate', 'max_1987')
  button(await openSheet(place, 'max_1987'), 'Forget max_1987').click()
  await soon(() => expect(text(place.querySelector('.toast'))).toBe('max_1987 is forgotten.Undo'))
  expect(sheet(place).open).toBe(false)
  expect(await book.get('chaturbate', 'max_1987')).toBeUndefined()
  expect(choices.settings.value.spoken).toEqual({ other: 'Oz' })
  expect(names(place)).not.toContain('max_1987')
  await soon(() => expect(text(place.querySelector('.search [role=status]'))).toContain('5 people'))
  await soon(() => expect(told()).toBe(1))
  button(place, 'Undo').click()
  await soon(() => expect(names(place)[0]).toBe('max_1987'))
  expect(await book.get('chaturbate', 'max_1987')).toEqual(before)
  expect(choices.settings.value.spoken).toEqual({ max_1987: 'Maxi', other: 'Oz' })
})

it('by keyboard: down into the list, Delete forgets, and the next one has the focus', async () => {
  const { place } = await section()
  const field = place.querySelector<HTMLInputElement>('[type=search]')!
  field.focus()
  press(field, 'ArrowDown')
  press(document.activeElement!, 'ArrowDown')
  expect(text(document.activeElement)).toContain('dark_wolf')
  press(document.activeElement!, 'Delete')
  await soon(() => expect(names(place)).toHaveLength(5))
  expect(text(document.activeElement)).toContain('Lena')
  press(document.activeElement!, 'ArrowUp')
  press(document.activeElement!, 'ArrowUp')
  expect(document.activeElement).toBe(field)
})

it('in the sheet the arrows move in the note, and leave it for no list', async () => {
  const { place } = await section()
  const note = (await openSheet(place, 'bob')).querySelector('textarea')!
  note.focus()
  expect(press(note, 'ArrowDown').defaultPrevented).toBe(false)
  expect(document.activeElement).toBe(note)
})

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

it('a disk that does not answer is said, in the console without a word of what was looked for, and can be asked again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  let dead = true
  const find = async () => {
    if (dead) throw new Error('no max here')
    return [viewer('max')]
  }
  const { place } = await section([], { book: { find } })
  expect(text(place.querySelector('.note'))).toContain('The people can’t be read or written.')
  expect(said.mock.calls.flat().join()).toMatch(/^Sidecue: the people could not be read or written \(Error\)/)
  expect(said.mock.calls.flat().join()).not.toContain('max')
  dead = false
  button(place, 'Try again').click()
  await soon(() => expect(names(place)).toEqual(['max']))
  expect(place.querySelector('.note')).toBeNull()
})
