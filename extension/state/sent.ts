import { type ReadonlySignal, signal } from '@preact/signals'
import type { Sent } from '../../shared/sent.ts'

/** Where it is kept what left the browser; extension/sent-store.ts is one. */
export interface SentStore {
  read(): Promise<Sent[]>
  watch(changed: (all: Sent[]) => void): void
}

/** What left the browser for a relay, oldest first, as a screen holds it: read once and followed. */
export async function createSent(store: SentStore): Promise<ReadonlySignal<readonly Sent[]>> {
  const all = signal<readonly Sent[]>([])
  store.watch((next) => {
    all.value = next
  })
  all.value = await store.read()
  return all
}
