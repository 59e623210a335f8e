import { type ReadonlySignal, signal } from '@preact/signals'
import type { SourceState } from '../../shared/view.ts'
import { type EventsProblem, readEventsAddress } from '../events-address.ts'
import { noSources, type SourceChoices, type SourceSite, type SourceStates } from '../source-settings.ts'

export type { EventsProblem }

/** Where second sources are kept; extension/source-settings.ts is one. */
export interface SourceStore {
  read(): Promise<SourceChoices>
  save(change: Partial<SourceChoices>): Promise<SourceChoices>
  watch(changed: (choices: SourceChoices) => void): () => void
  states: { read(): Promise<SourceStates>; watch(changed: (states: SourceStates) => void): () => void }
}

export type Tried = 'trying' | 'yes' | 'refused' | 'unreachable'

/** Second sources as a screen holds them. */
export interface Ears {
  choices: ReadonlySignal<SourceChoices>
  /** How each does that listens now. */
  states: ReadonlySignal<SourceStates>
  /** What the service said of the address that was just given. */
  tried: ReadonlySignal<Tried | undefined>
  /** What a code said that was read off a picture, or what was pasted: kept, switched on and tried once. A wrong one changes nothing. */
  give(text: string): EventsProblem | undefined
  turn(site: SourceSite, on: boolean): void
  /** Forgets the address for good. */
  remove(): void
}

export interface EarsParts {
  store: SourceStore
  /** Asks the service once. */
  tryAddress(address: string): Promise<Exclude<Tried, 'trying'>>
}

export async function createEars({ store, tryAddress }: EarsParts): Promise<Ears> {
  const choices = signal<SourceChoices>(noSources)
  const states = signal<SourceStates>({})
  const tried = signal<Tried | undefined>()
  store.watch((next) => {
    choices.value = next
  })
  store.states.watch((next) => {
    states.value = next
  })
  choices.value = await store.read()
  states.value = await store.states.read()

  const change = (part: Partial<SourceChoices>): void => {
    choices.value = { ...choices.value, ...part }
    void store.save(part)
  }
  async function tryOnce(address: string): Promise<void> {
    tried.value = 'trying'
    const said = await tryAddress(address)
    if (choices.value.chaturbate.address === address) tried.value = said
  }
  return {
    choices,
    states,
    tried,
    give(text) {
      const read = readEventsAddress(text)
      if ('wrong' in read) return read.wrong
      change({ chaturbate: { on: true, address: read.address } })
      void tryOnce(read.address)
      return undefined
    },
    turn(site, on) {
      if (site === 'chaturbate') change({ chaturbate: { ...choices.value.chaturbate, on } })
      else change({ [site]: { on } })
    },
    remove() {
      tried.value = undefined
      change({ chaturbate: { on: false, address: '' } })
    },
  }
}

/** What to say of a source. `asleep`: it is on, and no room of its site is being read. */
export type EarStatus =
  | 'off'
  | 'none'
  | 'asleep'
  | 'access'
  | 'yes-access'
  | SourceState['state']
  | `refused-${string}`
  | Tried

/** A source's status: what it says while it listens, else what is known of it. */
export function earStatus(site: SourceSite, { choices, states, tried }: Ears, granted: boolean): EarStatus {
  const { on } = choices.value[site]
  if (site === 'chaturbate' && choices.value.chaturbate.address === '') return 'none'
  if (!on) return 'off'
  const state = states.value[site]
  if (state?.state === 'refused') return `refused-${state.code}`
  if (state) return state.state
  const said = site === 'chaturbate' ? tried.value : undefined
  if (!granted && (said === undefined || said === 'yes')) return said ? 'yes-access' : 'access'
  return said ?? 'asleep'
}
