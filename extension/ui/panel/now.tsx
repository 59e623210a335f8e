import type { ComponentChildren } from 'preact'
import type { Cue } from '../../../shared/cue.ts'
import { leftOf, reasonUnder } from '../../state/cue.ts'
import { isGone, type Room } from '../../state/room.ts'
import { Card } from '../card/card.tsx'
import { Quoted } from '../parts/marked.tsx'
import { Away, Pill } from '../parts/pill.tsx'
import { acts, moments, panel, sign } from '../words.ts'
import { Undo } from './undo.tsx'

/** The cue on stage, in the panel's form; else what the pill says, and the way back where that is away. Errors have their notes above. */
export function Now({ room }: { room: Room }) {
  const view = room.view.value
  const cue = view?.glance.now
  if (!cue && view?.capture.state === 'blind') return null
  return (
    <section class="sec wide" aria-label={panel.now}>
      <h2>{panel.now}</h2>
      {cue ? <Card key={cue.id} cue={cue} room={room} size="flat" /> : <Pill room={room} plain />}
      {!cue && isGone(view) && <Away room={room} />}
    </section>
  )
}

/** Pinned cues, whole: they have no deadline and wait for their Done here. */
export function Pinned({ room }: { room: Room }) {
  const glance = room.view.value?.glance
  const pinned = glance?.pinned.filter((cue) => cue.id !== glance.now?.id) ?? []
  if (pinned.length === 0) return null
  return (
    <section class="sec" aria-label={panel.pinned}>
      <h2>{panel.pinned}</h2>
      {pinned.map((cue) => (
        <Card key={cue.id} cue={cue} room={room} size="flat" />
      ))}
    </section>
  )
}

/** At most three cues that come next, with the time that each has left; and those that were put off, which can be had at once. */
export function Waiting({ room }: { room: Room }) {
  const { waiting = [], later = [] } = room.view.value?.glance ?? {}
  const now = room.now.value
  if (waiting.length + later.length === 0) return null
  return (
    <section class="sec" aria-label={panel.waiting}>
      <div class="head">
        <h2>{panel.waiting}</h2>
        <span class="t3 sm">{waiting.length + later.length}</span>
      </div>
      <ul class="list">
        {waiting.map((cue) => (
          <WaitingCue key={cue.id} cue={cue}>
            <TimeLeft left={leftOf(cue, now)} />
          </WaitingCue>
        ))}
        {later.map(({ cue, from }) => (
          <WaitingCue key={cue.id} cue={cue}>
            <span class="xs t3 num">{panel.backIn(from - now)}</span>
            <Undo does={panel.backNow} of={cue.content} onClick={() => room.act({ did: 'later', cue: cue.id })} />
          </WaitingCue>
        ))}
      </ul>
    </section>
  )
}

function TimeLeft({ left }: { left: number }) {
  return (
    <span class="bar" role="img" aria-label={acts.timeLeft(left)}>
      <span style={`width:${Math.round(left * 100)}%`} />
    </span>
  )
}

function WaitingCue({ cue, children }: { cue: Cue; children: ComponentChildren }) {
  return (
    <li>
      <span class={`mini ${cue.action}`}>{sign[cue.action]}</span>
      <div class="grow">
        <p class="clip" dir="auto" title={cue.content}>
          <Quoted say={false} content={cue.content} />
        </p>
        <p class="xs t3 clip" title={cue.why}>
          {moments[cue.moment]} · <bdi>{reasonUnder(moments[cue.moment], cue.why)}</bdi>
        </p>
      </div>
      {children}
    </li>
  )
}
