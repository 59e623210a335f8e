// @vitest-environment happy-dom
/** The people of earlier evenings in the options: found, corrected, noted, forgotten. */

import { afterEach, expect, it, vi } from 'vitest'
import type { Book } from '../../../extension/people-book.ts'
import { crowd, standPeople, viewer } from '../../stage/gallery/people.ts'
import { button, leave, press, text, type } from './mount.ts'
import { names, rows, section, soon } from './people-stood.tsx'

afterEach(() => vi.restoreAllMocks())

const sheet = (place: ParentNode): HTMLDialogElement => place.querySelector('dialog')!

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
