import { Icon } from '../parts/icon.tsx'
import { Undoable } from '../parts/toast.tsx'
import { Model, Pace, Preferences, ToneChoice } from '../settings/coach.tsx'
import { Relay } from '../settings/relay.tsx'
import { setting, status } from '../words.ts'
import { Head } from './head.tsx'
import { Here } from './here.tsx'
import type { PopupParts } from './parts.ts'

/** What is so in this tab, and the few things that are changed in the middle of a show. */
export function Popup(parts: PopupParts) {
  const { room, choices } = parts
  const { theme } = choices.settings.value.overlay
  const refused = room.view.value?.relay.state === 'refused'
  return (
    <div class="pop" data-theme={theme === 'system' ? undefined : theme}>
      <Head {...parts} />
      <main>
        <Here {...parts} />
        <Pace choices={choices} />
        <Preferences choices={choices} />
        <div class="two">
          <ToneChoice choices={choices} />
          <Model choices={choices} />
        </div>
        <details open={refused}>
          <summary>
            {setting.relay} <small>{choices.settings.value.relay.address || setting.relayHint}</small>
          </summary>
          <div class="inside">
            <p class="sm t2">{setting.relayWhy}</p>
            <Relay choices={choices} />
          </div>
        </details>
      </main>
      <footer>
        <button type="button" class="btn pri grow" onClick={parts.onPanel}>
          <Icon name="panel" />
          {status.openPanel}
        </button>
        <button type="button" class="btn sq" aria-label={status.options} onClick={parts.onOptions}>
          <Icon name="gear" />
        </button>
      </footer>
      <Undoable choices={choices} />
    </div>
  )
}
