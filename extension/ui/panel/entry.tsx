import type { Owed } from '../../../shared/view.ts'
import type { Room } from '../../state/room.ts'
import { age, count, given, list, panel, timeOfDay } from '../words.ts'
import { Undo } from './undo.tsx'

export type Tab = 'thanks' | 'questions' | 'promises'

interface Words {
  who: string
  what: string
  /** The small line beneath, part by part: a name in one script must not turn the words of another around. */
  under: string[]
}

/** Where there are tokens there is nothing else; anywhere else people give in more than one way, and a bare number says little. */
function sumOf({ amount, unit }: Owed): string {
  if (amount === undefined) return ''
  return unit && unit !== 'token' ? given(unit, { sum: amount, times: 1 }) : count(amount)
}

function questionWords(owed: Owed, since: string): Words {
  const [first = panel.someone, ...rest] = owed.names
  const asked = rest.length > 1 ? panel.others(owed.spoken || first, rest.length) : list(owed.names)
  return { who: owed.text, what: rest.length > 0 ? `×${count(owed.names.length)}` : '', under: [asked, since] }
}

function thanksWords(owed: Owed, since: string): Words {
  const login = owed.names[0]
  const under = [login ?? panel.anonymous, since, owed.text]
  return {
    who: login === undefined ? panel.someone : owed.spoken || login,
    what: sumOf(owed),
    under: under.filter(Boolean),
  }
}

/** What the host said, and what a viewer paid for: only the latter has somebody who waits, by name or not. */
function promiseWords(owed: Owed, since: string): Words {
  const { id, names, spoken, text, at } = owed
  const who = text.charAt(0).toLocaleUpperCase() + text.slice(1)
  const sum = sumOf(owed)
  if (id.startsWith('promise:said:'))
    return { who, what: sum && panel.promisedAt(sum), under: [panel.saidAt(timeOfDay(at))] }
  return { who, what: '', under: [panel.paidFor(spoken || names[0] || panel.someone, sum), since] }
}

const wordsOf: Record<Tab, (owed: Owed, since: string) => Words> = {
  thanks: thanksWords,
  questions: questionWords,
  promises: promiseWords,
}

/** One thing owed: ticked by hand, or because it was heard; Undo takes it back. */
export function Entry({ owed, tab, room }: { owed: Owed; tab: Tab; room: Room }) {
  const { who, what, under } = wordsOf[tab](owed, age(room.now.value - owed.at))
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
        <p class="xs t3 clip" title={under.join(' · ')}>
          {owed.settled ? panel.settled[owed.settled] : <Parts parts={under} />}
        </p>
      </div>
      {settled && <Undo does={panel.undo} of={who} onClick={turn} />}
    </li>
  )
}

function Parts({ parts }: { parts: string[] }) {
  return parts.map((part, i) => (
    <span key={part}>
      {i > 0 && ' · '}
      <bdi>{part}</bdi>
    </span>
  ))
}
