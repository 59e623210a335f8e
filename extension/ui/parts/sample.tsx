import type { Cue } from '../../../shared/cue.ts'
import type { Size } from '../../../shared/settings.ts'
import { createRoom } from '../../state/room.ts'
import { Card } from '../card/card.tsx'
import { welcome } from '../words.ts'

const { sample } = welcome

const base: Cue = {
  id: 'sample',
  at: 0,
  shownAt: 0,
  deadline: 18_000,
  action: 'say',
  content: sample.say,
  why: sample.why,
  lane: 'rule',
  moment: 'thanks',
  who: [],
  marks: ['Max', '50'],
  state: 'shown',
}

const samples: Record<Cue['action'], Cue> = {
  say: base,
  do: { ...base, id: 'sample-do', action: 'do', content: sample.do, why: sample.quiet, moment: 'quiet', marks: [] },
}

/** A cue that nobody can press, to show what one looks like. */
export function Sample({ action, size }: { action: Cue['action']; size: Size | 'flat' }) {
  const still = createRoom({ hello: { type: 'hello', role: 'screen', surface: 'panel' }, clock: () => 5000 })
  return (
    <div class="sample" inert>
      <Card key={size} cue={samples[action]} room={still} size={size} />
    </div>
  )
}
