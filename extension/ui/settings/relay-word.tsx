import type { View } from '../../../shared/view.ts'
import type { Choices } from '../../state/choices.ts'
import { notes, refusal, setting, status } from '../words.ts'

/** How the relay does, as the evening that is on knows it; without one nobody has asked it. */
export function RelayWord({ choices, view }: { choices: Choices; view: View | undefined }) {
  if (choices.settings.value.relay.address === '') return null
  const relay = view?.room && view.mine === 'yes' ? view.relay : undefined
  if (relay?.state === 'refused')
    return (
      <p class="wrong" role="status">
        {refusal(relay)}
      </p>
    )
  return (
    <p class="sm t2" role="status">
      {wordsOf(relay)}
    </p>
  )
}

function wordsOf(relay: View['relay'] | undefined): string {
  if (!relay || relay.state === 'none') return setting.relayUnasked
  return relay.state === 'connected' && !relay.modelReachable ? notes.model : status.relay[relay.state]
}
