/** The records as their owner handles them by hand. Used by pages of the extension; errors of the database reject. */

import type { Remark } from '../../shared/viewer.ts'
import type { Book } from '../people-book.ts'
import { copyOf, putCopy, putViewers, readCopy } from './copy.ts'
import { bare, find } from './find.ts'
import { forgetAll, forgetOld, forgetOne } from './forget.ts'
import { importHistory } from './import-history.ts'
import { nobody } from './meet.ts'
import { open, seal } from './sealed.ts'
import type { Shelf, Stored } from './store.ts'

function remarked({ note, language, ...viewer }: Stored, remark: Remark): Stored {
  const next = { note, language, ...remark }
  return { ...viewer, ...(next.note && { note: next.note }), ...(next.language && { language: next.language }) }
}

export function createBook(shelf: Shelf, now: () => number): Book {
  return {
    count: async () => (await shelf()).count('viewers'),
    find: async (search, most, after) => find(await shelf(), search, most, after),
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
    async forget(site, login) {
      const gone = await forgetOne(await shelf(), site, login)
      return async () => putViewers(await shelf(), gone)
    },
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
