import type { Light, View } from '../../../shared/view.ts'
import { models } from '../../state/models.ts'
import { age, lamps, status, timeOfDay } from '../words.ts'

interface Line {
  light: Light
  words: string
  end: string
}

function chat({ capture, glance }: View, now: number): Line {
  if (capture.state === 'waiting') return { light: 'unknown', words: status.waiting, end: '' }
  if (capture.state === 'blind') {
    const words = capture.why === 'money' ? status.blindMoney : status.blind
    return { light: 'blind', words, end: status.since(timeOfDay(capture.since)) }
  }
  if (glance.chatQuiet && glance.lastChatAt)
    return { light: 'quiet', words: status.quiet, end: age(now - glance.lastChatAt) }
  return { light: 'fine', words: status.seen, end: lamps.value({ is: 'perMinute', n: glance.chatPerMinute }) }
}

/** As in the list of models, or as the relay calls it. */
const nameOf = (model = ''): string => (model !== '' && Object.hasOwn(models, model) && models[model]) || model

function relay({ relay }: View, now: number): Line {
  const words = status.relay[relay.state]
  if (relay.state === 'connected') return { light: 'fine', words, end: nameOf(relay.model) }
  if (relay.state === 'offline' && relay.nextTryAt)
    return { light: 'unknown', words, end: status.nextTry(Math.max(1, Math.ceil((relay.nextTryAt - now) / 1000))) }
  return { light: relay.state === 'refused' ? 'blind' : 'unknown', words, end: '' }
}

function lane({ relay }: View): Line {
  const ai = relay.state === 'connected' && relay.modelReachable
  return ai
    ? { light: 'fine', words: status.ai, end: '' }
    : { light: 'quiet', words: status.rules, end: status.rulesWhy }
}

const tones: Record<Light, string> = { fine: 'ok', quiet: 't2', unknown: 't3', blind: 'warn' }

/** How it goes: the chat, the relay, and which lanes speak. */
export function Status({ view, now }: { view: View; now: number }) {
  return (
    <ul class="st" aria-label={status.title}>
      {[chat(view, now), relay(view, now), lane(view)].map(({ light, words, end }) => (
        <li key={words}>
          <span class={`dot ${light} ${tones[light]}`} />
          {words}
          <span class="t2 num clip end">{end}</span>
        </li>
      ))}
    </ul>
  )
}
