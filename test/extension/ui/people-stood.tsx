/** The people of earlier evenings in the options, as their stories open and read them. */

import { expect, vi } from 'vitest'
import type { Book } from '../../../extension/people-book.ts'
import { PeopleSection } from '../../../extension/ui/options/people.tsx'
import { Undoable } from '../../../extension/ui/parts/toast.tsx'
import type { Settings } from '../../../shared/settings.ts'
import { crowd, standPeople } from '../../stage/gallery/people.ts'
import { standChoices, standSites } from '../../stage/gallery/stand.ts'
import { mount, text } from './mount.ts'

const siteName = (id: string): string => standSites.find((site) => site.id === id)?.name ?? id

export async function section(
  viewers = crowd,
  { book, ...settings }: Partial<Settings> & { book?: Partial<Book> } = {},
) {
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

export const names = (place: ParentNode): string[] => [...place.querySelectorAll('.person .who b')].map(text)
export const rows = (place: ParentNode): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('.person')]
export const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 5 })
