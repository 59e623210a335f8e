import { type ReadonlySignal, signal } from '@preact/signals'
import { defaults, type Settings } from '../../shared/settings.ts'

/** Where settings live; extension/settings.ts is one. */
export interface Store {
  read(): Promise<Settings>
  save(change: Partial<Settings>): Promise<Settings>
  watch(changed: (settings: Settings) => void): () => void
}

/** The broadcaster's settings as a screen holds them: saved at once, and undoable for six seconds. */
export interface Choices {
  settings: ReadonlySignal<Settings>
  /** What was changed last, in words, while it can be undone. */
  undoable: ReadonlySignal<string | undefined>
  /** With `words` the change can be undone for six seconds. */
  change(change: Partial<Settings>, words?: string): void
  undo(): void
  /** The overlay's part of the settings; never needs an undo, the card itself shows the change. */
  place(change: Partial<Settings['overlay']>): void
  close(): void
}

export const undoMs = 6000

/** Reads the settings and follows them. */
export async function createChoices(store: Store): Promise<Choices> {
  const settings = signal<Settings>(defaults)
  const undoable = signal<string | undefined>()
  let before: Partial<Settings> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = store.watch((next) => {
    settings.value = next
  })
  settings.value = await store.read()
  const write = (change: Partial<Settings>): void => {
    settings.value = { ...settings.value, ...change }
    void store.save(change)
  }
  const forget = (): void => {
    clearTimeout(timer)
    before = undefined
    undoable.value = undefined
  }
  const remember = (change: Partial<Settings>, words: string): void => {
    forget()
    const keys = Object.keys(change) as (keyof Settings)[]
    before = Object.fromEntries(keys.map((key) => [key, settings.value[key]]))
    undoable.value = words
    timer = setTimeout(forget, undoMs)
  }
  return {
    settings,
    undoable,
    change(change, words) {
      if (words) remember(change, words)
      write(change)
    },
    undo() {
      if (before) write(before)
      forget()
    },
    place: (change) => write({ overlay: { ...settings.value.overlay, ...change } }),
    close() {
      forget()
      stop()
    },
  }
}
