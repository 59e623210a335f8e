import type { Owed } from '../../../shared/view.ts'
import type { Room } from '../../state/room.ts'
import { Icon } from '../parts/icon.tsx'
import { age, count, list, panel } from '../words.ts'
import type { Tab } from './ledger.tsx'

/** Who and what, and the small line beneath. */
function wordsOf(owed: Owed, tab: Tab, now: number): { who: string; what: string; under: string } {
  const since = age(now - owed.at)
  if (tab === 'questions') {
    const [first = panel.someone, ...rest] = owed.names
    const asked = rest.length > 1 ? panel.others(owed.spoken || first, rest.length) : list(owed.names)
    return {
      who: owed.text,
      what: owed.names.length > 1 ? `×${count(owed.names.length)}` : '',
      under: `${asked} · ${since}`,
    }
  }
  const login = owed.names[0]
  const under = [login ?? panel.anonymous, since, owed.text].filter(Boolean).join(' · ')
  const what = owed.amount === undefined ? '' : count(owed.amount)
  return { who: login === undefined ? panel.someone : owed.spoken || login, what, under }
}

/** One thing owed: ticked by hand, or because it was heard; Undo takes it back. */
export function Entry({ owed, tab, room }: { owed: Owed; tab: Tab; room: Room }) {
  const { who, what, under } = wordsOf(owed, tab, room.now.value)
  const settled = owed.settled !== undefined
  const turn = () => room.act({ did: settled ? 'unsettle' : 'settle', owed: owed.id })
  return (
    <li class={settled ? 'settled' : ''}>
      <input class="tick" type="checkbox" aria-label={panel.doneWith(who)} checked={settled} onChange={turn} />
      <div class="grow">
        <p class="clip" title={who}>
          <b>
            <bdi>{who}</bdi>
          </b>{' '}
          <span class="what num">{what}</span>
        </p>
        <p class="xs t3 clip" title={under}>
          {owed.settled ? panel.settled[owed.settled] : <bdi>{under}</bdi>}
        </p>
      </div>
      {settled && (
        <button type="button" class="btn bare sq" aria-label={`${panel.undo}: ${who}`} onClick={turn}>
          <Icon name="undo" />
        </button>
      )}
    </li>
  )
}
