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
  /** Something that was done elsewhere, in words, and the way back. */
  offer(words: string, back: () => void): void
  undo(): void
  /** The overlay's part of the settings; never needs an undo, the card itself shows the change. */
  place(change: Partial<Settings['overlay']>): void
  close(): void
}

const undoMs = 6000

/** Reads the settings and follows them. */
export async function createChoices(store: Store): Promise<Choices> {
  const settings = signal<Settings>(defaults)
  const undoable = signal<string | undefined>()
  let back: (() => void) | undefined
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
    back = undefined
    undoable.value = undefined
  }
  const offer = (words: string, how: () => void): void => {
    forget()
    back = how
    undoable.value = words
    timer = setTimeout(forget, undoMs)
  }
  const remember = (change: Partial<Settings>, words: string): void => {
    const keys = Object.keys(change) as (keyof Settings)[]
    const before: Partial<Settings> = Object.fromEntries(keys.map((key) => [key, settings.value[key]]))
    offer(words, () => write(before))
  }
  return {
    settings,
    undoable,
    change(change, words) {
      if (words) remember(change, words)
      write(change)
    },
    offer,
    undo() {
      back?.()
      forget()
    },
    place: (change) => write({ overlay: { ...settings.value.overlay, ...change } }),
    close() {
      forget()
      stop()
    },
  }
}
