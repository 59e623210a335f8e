/** The records as their owner handles them by hand. Used by pages of the extension; errors of the database reject. */

import type { Remark, Viewer } from '../../shared/viewer.ts'
import { copyOf, putCopy, readCopy, type SpokenNames } from './copy.ts'
import { bare, find } from './find.ts'
import { forgetAll, forgetOld, forgetOne } from './forget.ts'
import { importHistory, type Taken } from './import-history.ts'
import { nobody } from './meet.ts'
import { open, seal } from './sealed.ts'
import type { Shelf, Stored } from './store.ts'
import type { Wrong } from './token-history.ts'

export type { SpokenNames, Taken, Wrong }

export interface Book {
  count(): Promise<number>
  find(search: string, most: number): Promise<Viewer[]>
  get(site: string, login: string): Promise<Viewer | undefined>
  /** Also about somebody who has not been written down yet. */
  remark(who: { site: string; name: string }, remark: Remark): Promise<void>
  forget(site: string, login: string): Promise<void>
  forgetAll(): Promise<void>
  /** Whoever was not seen for so many days; 0: nobody. */
  forgetOld(days: number): Promise<number>
  /** A file's text; only the password opens it. */
  copy(password: string, spoken: SpokenNames): Promise<string>
  /** Puts a file back. Nothing is changed unless the whole of it can be read. */
  putBack(
    file: string,
    password: string,
  ): Promise<{ people: number; spoken: SpokenNames } | { wrong: 'file' | 'password' }>
  history(csv: string): Promise<Taken | Wrong>
}

function remarked({ note, language, ...viewer }: Stored, remark: Remark): Stored {
  const next = { note, language, ...remark }
  return { ...viewer, ...(next.note && { note: next.note }), ...(next.language && { language: next.language }) }
}

export function createBook(shelf: Shelf, now: () => number): Book {
  return {
    count: async () => (await shelf()).count('viewers'),
    find: async (search, most) => find(await shelf(), search, most),
    async get(site, login) {
      const stored = await (await shelf()).get('viewers', [site, login])
      return stored && bare(stored)
    },
    async remark({ site, name }, remark) {
      const login = name.toLowerCase()
      const { store, done } = (await shelf()).transaction('viewers', 'readwrite')
      const viewer = (await store.get([site, login])) ?? { site, login, name, ...nobody(now()) }
      await store.put(remarked(viewer, remark))
      await done
    },
    forget: async (site, login) => forgetOne(await shelf(), site, login),
    forgetAll: async () => forgetAll(await shelf()),
    forgetOld: async (days) => forgetOld(await shelf(), days, now()),
    copy: async (password, spoken) => JSON.stringify(await seal(await copyOf(await shelf(), spoken), password)),
    async putBack(file, password) {
      const opened = await open(file, password)
      if ('wrong' in opened) return opened
      const copy = readCopy(opened.text)
      if (!copy) return { wrong: 'file' }
      await putCopy(await shelf(), copy)
      return { people: copy.viewers.length, spoken: copy.spoken }
    },
    history: async (csv) => importHistory(await shelf(), csv, now()),
  }
}
