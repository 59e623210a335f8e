import type { Cue } from '../../../shared/cue.ts'
import { type Outcome, outcomeOf, used } from '../../state/cue.ts'
import type { Room } from '../../state/room.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Quoted } from '../parts/marked.tsx'
import { outcomes, panel, timeOfDay } from '../words.ts'
import { Undo } from './undo.tsx'

/** The session shows no more than so many. */
const most = 30

const icons: Record<Outcome, IconName> = {
  done: 'check',
  heard: 'check',
  skipped: 'skip',
  later: 'later',
  expired: 'later',
  withdrawn: 'gone',
  refused: 'shield',
  pinned: 'pin',
  waiting: 'later',
}

/** The cues of this evening, newest first, each with what became of it. */
export function Earlier({ room }: { room: Room }) {
  const earlier = room.view.value?.glance.earlier ?? []
  if (earlier.length === 0) return null
  const counted = panel.earlierCount(earlier.length, earlier.filter(used).length, earlier.length >= most)
  return (
    <section class="sec" aria-label={panel.earlier}>
      <div class="head">
        <h2>{panel.earlier}</h2>
        <span class="end num">{counted}</span>
      </div>
      <ul class="list">
        {earlier.map((cue) => (
          <Past key={cue.id} cue={cue} room={room} />
        ))}
      </ul>
    </section>
  )
}

/** What became of a cue, and why; a reason that says the same is said once. */
function ended({ reason }: Cue, outcome: string): string {
  return reason && !outcome.includes(reason) ? `${outcome} · ${reason}` : outcome
}

/** Whether it was skipped so lately that it can be taken back. */
function canUnskip({ id }: Cue, { view, now }: Room): boolean {
  const skipped = view.value?.glance.skipped
  return skipped?.cue === id && now.value < skipped.until
}

function Past({ cue, room }: { cue: Cue; room: Room }) {
  const outcome = outcomeOf(cue)
  return (
    <li data-outcome={outcome}>
      <Icon name={icons[outcome]} />
      <div class="grow">
        <p class="clip" dir="auto" title={cue.content}>
          <Quoted say={cue.action === 'say'} content={cue.content} />
        </p>
        <p class="xs t3">{ended(cue, outcomes[outcome])}</p>
      </div>
      {canUnskip(cue, room) && (
        <Undo does={panel.undo} of={cue.content} onClick={() => room.act({ did: 'unskip', cue: cue.id })} />
      )}
      <span class="xs t3 num">{timeOfDay(cue.shownAt ?? cue.at)}</span>
    </li>
  )
}
