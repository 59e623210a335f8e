import { useRef } from 'preact/hooks'
import type { Cue, MomentKind } from '../../../shared/cue.ts'
import type { Size } from '../../../shared/settings.ts'
import { awaitsTail, quoteStep, reasonUnder, step } from '../../state/cue.ts'
import type { Room } from '../../state/room.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Quoted } from '../parts/marked.tsx'
import { acts, moments, sign } from '../words.ts'
import { Acts } from './acts.tsx'
import { Insert } from './insert.tsx'
import { useKept } from './kept.ts'
import { Mute } from './mute.tsx'
import { Tail } from './tail.tsx'
import { Ticks } from './ticks.tsx'

const icons: Record<MomentKind, IconName> = {
  thanks: 'thanks',
  milestone: 'goal',
  raid: 'raid',
  question: 'question',
  welcome: 'welcome',
  quiet: 'wave',
  'quiet-host': 'crowd',
  money: 'goal',
  rush: 'crowd',
  fair: 'welcome',
  boundary: 'shield',
  promise: 'promise',
  break: 'cup',
  close: 'later',
  back: 'cup',
}

/** Over the page a crowd's names would hide it; the panel has all of them. */
const onStage = 6

interface Props {
  cue: Cue
  room: Room
  /** `flat`: in a panel, as wide as the panel, with icons instead of words. */
  size: Size | 'flat'
  onMore?: () => void
}

/**
 * One cue. Mount it with the cue's id as key: line, reason and box are taken from the cue as it came and never change while it
 * stands; a tail comes once, into space kept for it.
 */
export function Card({ cue, room, size, onMore }: Props) {
  const came = useRef(cue).current
  const relay = room.view.peek()?.relay ?? { state: 'none' }
  const keeps = useRef(came.tail !== undefined || awaitsTail(came, relay)).current
  const { box, roomy } = useKept(cue.tail)
  const say = came.action === 'say'
  const shape = `${came.action} ${size} ${step(came.content)} ${came.moment === 'boundary' ? 'boundary' : ''} ${keeps ? 'keeps' : ''}`
  return (
    <article class={`cue ${shape}`} ref={box} data-cue={cue.id} data-action={came.action} data-lane={came.lane}>
      <div class="sign">
        <Icon name={came.action} />
        <b>{sign[came.action]}</b>
      </div>
      <div class="in">
        <p class={`kind ${quoteStep(came)}`} data-part="why">
          <Icon name={icons[came.moment]} />
          <span title={came.why}>
            <b>{moments[came.moment]}</b> · <bdi>{reasonUnder(moments[came.moment], came.why)}</bdi>
          </span>
          {say && (onMore || size === 'flat') && <Insert cue={cue} room={room} />}
          {onMore && (
            <button type="button" class="btn bare sq" aria-label={acts.more} onClick={onMore}>
              <Icon name="more" />
            </button>
          )}
        </p>
        <div class="words">
          <p class="line" data-part="line" dir="auto">
            <Quoted say={say} content={came.content} marks={came.marks} />
          </p>
          {came.sound && (
            <p class="sound" data-part="sound">
              {came.sound}
            </p>
          )}
          <Tail cue={cue} say={say} awaited={keeps} roomy={roomy} />
        </div>
        {came.who.length > 1 && (
          <Ticks cue={came} room={room} most={size === 'flat' ? Number.POSITIVE_INFINITY : onStage} />
        )}
        <Mute cue={cue} room={room} />
        <Acts cue={cue} room={room} icons={size === 's' || size === 'flat'} />
      </div>
    </article>
  )
}
