/** The people of earlier evenings as a page shows them: found, leafed through, noted, forgotten. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Remark, Viewer } from '../../shared/viewer.ts'
import { report } from '../faults.ts'
import type { Book, Taken, Wrong } from '../people-book.ts'
import type { Choices } from './choices.ts'
import { correctionOf } from './spoken.ts'

export type { Taken, Viewer, Wrong }

export interface PeopleParts {
  book: Book
  choices: Choices
  /** The rooms that are live hear that something changed. */
  tell(): Promise<void>
  now(): number
}

export interface People {
  /** How many there are; undefined until known. */
  count: ReadonlySignal<number | undefined>
  search: ReadonlySignal<string>
  /** Those found so far; undefined until known. */
  shown: ReadonlySignal<readonly Viewer[] | undefined>
  /** There are more than are shown. */
  more: ReadonlySignal<boolean>
  /** Whose sheet is open. */
  open: ReadonlySignal<Viewer | undefined>
  /** The disk did not answer; a page that it gives ends that. */
  broken: ReadonlySignal<boolean>
  now(): number
  look(search: string): Promise<void>
  next(): Promise<void>
  show(viewer: Viewer | undefined): void
  remark(viewer: Viewer, remark: Remark): Promise<void>
  /** How the name is said; empty: as the rules say it. */
  sayAs(viewer: Viewer, name: string): void
  /** Can be undone for six seconds, under these words. */
  forget(viewer: Viewer, words: string): Promise<void>
  forgetAll(): Promise<void>
  /** All there is as a file's text. Undefined: the disk did not answer. */
  copy(password: string): Promise<string | undefined>
  putBack(file: string, password: string): Promise<{ people: number } | { wrong: 'file' | 'password' } | undefined>
  history(csv: string): Promise<Taken | Wrong | undefined>
}

/** So many are shown at once. */
export const PAGE = 50

const isSame = (a: Viewer, b: Viewer | undefined): boolean => a.site === b?.site && a.login === b.login

export function createPeople({ book, choices, tell, now }: PeopleParts): People {
  const count = signal<number | undefined>()
  const search = signal('')
  const shown = signal<readonly Viewer[] | undefined>()
  const more = signal(false)
  const open = signal<Viewer | undefined>()
  const broken = signal(false)
  /** A page that comes after the next question was asked is not shown. */
  let turn = 0

  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      report('the people could not be read or written', error)
      broken.value = true
      return undefined
    }
  }

  async function page(before: readonly Viewer[]): Promise<void> {
    turn += 1
    const mine = turn
    await attempt(async () => {
      const found = await book.find(search.value, PAGE + 1, before.at(-1))
      broken.value = false
      if (mine !== turn) return
      shown.value = [...before, ...found.slice(0, PAGE)]
      more.value = found.length > PAGE
    })
  }

  /** Counting reads them all: no page waits for it, and only what changes how many there are asks for it. */
  async function recount(): Promise<void> {
    const all = await attempt(() => book.count())
    if (all !== undefined) count.value = all
  }

  /** After a change that is done: the first page anew, and the rooms hear of it. */
  async function changed(): Promise<void> {
    await Promise.all([attempt(tell), page([]), recount()])
  }

  function say(spoken: Record<string, string>): void {
    choices.change({ spoken })
  }

  /** One who was read again stands where they stood; one who is gone leaves. */
  function put(viewer: Viewer, now: Viewer | undefined): void {
    shown.value = shown.value?.flatMap((one) => (isSame(one, viewer) ? (now ?? []) : one))
    if (isSame(viewer, open.value)) open.value = now
  }

  const readAgain = async (viewer: Viewer): Promise<void> => put(viewer, await book.get(viewer.site, viewer.login))

  async function forget(viewer: Viewer, words: string): Promise<void> {
    const back = await book.forget(viewer.site, viewer.login)
    const said = correctionOf(viewer.login, choices.settings.value.spoken)
    const { [viewer.login]: _, ...spoken } = choices.settings.value.spoken
    if (said !== undefined) say(spoken)
    put(viewer, undefined)
    void recount()
    choices.offer(words, () => {
      if (said !== undefined) say({ ...choices.settings.value.spoken, [viewer.login]: said })
      void attempt(back).then(changed)
    })
    await tell()
  }

  return {
    ...{ count, search, shown, more, open, broken, now },
    async look(text) {
      search.value = text
      await page([])
      if (count.peek() === undefined) void recount()
    },
    next: () => page(shown.value ?? []),
    show(viewer) {
      open.value = viewer
      if (viewer) void attempt(() => readAgain(viewer))
    },
    async remark(viewer, remark) {
      await attempt(async () => {
        await book.remark(viewer, remark)
        await readAgain(viewer)
        await tell()
      })
    },
    sayAs(viewer, name) {
      const { [viewer.login]: _, ...rest } = choices.settings.value.spoken
      say(name ? { ...rest, [viewer.login]: name } : rest)
    },
    async forget(viewer, words) {
      await attempt(() => forget(viewer, words))
    },
    async forgetAll() {
      await attempt(async () => {
        await book.forgetAll()
        say({})
        await changed()
      })
    },
    copy: (password) => attempt(() => book.copy(password, choices.settings.value.spoken)),
    putBack: (file, password) =>
      attempt(async () => {
        const back = await book.putBack(file, password)
        if ('wrong' in back) return back
        // A correction that is there already is the later one.
        say({ ...back.spoken, ...choices.settings.value.spoken })
        await changed()
        return { people: back.people }
      }),
    history: (csv) =>
      attempt(async () => {
        const taken = await book.history(csv)
        if (!('wrong' in taken)) await changed()
        return taken
      }),
  }
}
