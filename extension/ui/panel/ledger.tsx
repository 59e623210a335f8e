import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { Owed } from '../../../shared/view.ts'
import type { Room } from '../../state/room.ts'
import { panel } from '../words.ts'
import { Entry, type Tab } from './entry.tsx'

/** In the order of their keys, 1 to 3. */
export const tabs: Tab[] = ['thanks', 'questions', 'promises']

const titles: Record<Tab, string> = { thanks: panel.thanks, questions: panel.questions, promises: panel.promises }
const empty: Record<Tab, string> = { thanks: panel.noThanks, questions: panel.noQuestions, promises: panel.noPromises }
const open = (entries: Owed[]): number => entries.filter((one) => !one.settled).length

/** What is owed: thanks, questions, promises, each with a tick and a way back. Arrow keys go between the tabs. */
export function Ledger({ room, open: chosen }: { room: Room; open: Signal<Tab> }) {
  const id = useId()
  const tab = chosen.value
  const glance = room.view.value?.glance
  if (!glance) return null
  const turn = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const way = event.key === 'ArrowRight' ? 1 : -1
    const other = tabs.at((tabs.indexOf(tab) + way) % tabs.length) ?? tab
    chosen.value = other
    event.currentTarget.querySelector<HTMLElement>(`[data-tab=${other}]`)?.focus()
  }
  return (
    <section class="sec" aria-label={panel.owed}>
      <div class="tabs" role="tablist" aria-label={panel.owed} tabIndex={-1} onKeyDown={turn}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}${one}`}
            data-tab={one}
            aria-selected={one === tab}
            aria-controls={`${id}list`}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => {
              chosen.value = one
            }}
          >
            {titles[one]} <span class="num">{open(glance[one])}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}list`} aria-labelledby={`${id}${tab}`}>
        {glance[tab].length === 0 ? (
          <p class="none">{empty[tab]}</p>
        ) : (
          <ul class="list">
            {glance[tab].map((owed) => (
              <Entry key={owed.id} owed={owed} tab={tab} room={room} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
