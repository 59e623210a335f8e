import type { View } from '../../../shared/view.ts'
import { budget as words } from '../words.ts'

/** What the model was asked this hour and tonight, and what that costs about; nothing where none is asked. */
export function Budget({ view: { relay, glance } }: { view: View }) {
  const { budget } = glance
  if (!budget || (relay.state !== 'connected' && budget.evening.used === 0)) return null
  const { hour, evening, money } = budget
  return (
    <section class="sec wide" aria-label={words.title}>
      <div class="head">
        <h2>{words.title}</h2>
      </div>
      <p class="sm t2 num">
        {words.hour(hour.used, hour.most)} · {words.evening(evening.used, evening.most)} ·{' '}
        {words.money(money.used, money.most)}
      </p>
    </section>
  )
}
