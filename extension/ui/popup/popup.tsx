import { Icon } from '../parts/icon.tsx'
import { useTheme } from '../parts/theme.ts'
import { Undoable } from '../parts/toast.tsx'
import { Model, Pace, Preferences, ToneChoice } from '../settings/coach.tsx'
import { Relay } from '../settings/relay.tsx'
import { refusal, setting, status } from '../words.ts'
import { AnotherSite } from './another.tsx'
import { Head } from './head.tsx'
import { Here } from './here.tsx'
import { AddressHere } from './page-code.tsx'
import type { PopupParts } from './parts.ts'

/** What is so in this tab, and the few things that are changed in the middle of a show. */
export function Popup(parts: PopupParts) {
  const { room, choices } = parts
  useTheme(choices)
  const view = room.view.value
  // On a page of no site the session shows the room that was read last; so does the popup.
  const site = parts.site ?? parts.access.sites.find(({ id }) => view?.room && id === view.site)
  const refused = view?.relay.state === 'refused'
  return (
    <div class="pop">
      <Head {...parts} site={site} />
      <main>
        <Here {...parts} site={site} />
        {parts.pageCode && <AddressHere read={parts.pageCode} />}
        {parts.another && <AnotherSite {...parts.another} />}
        {refused && <RelayHere room={room} choices={choices} />}
        <Pace choices={choices} />
        <Preferences choices={choices} />
        <div class="two">
          <ToneChoice choices={choices} />
          <Model choices={choices} />
        </div>
        {!refused && <RelayHere room={room} choices={choices} />}
      </main>
      <footer>
        <button type="button" class="btn pri grow" onClick={parts.onPanel}>
          <Icon name="panel" />
          {status.openPanel}
        </button>
        <button type="button" class="btn sq" aria-label={status.options} onClick={parts.onOptions}>
          <Icon name="gear" />
        </button>
        <Undoable choices={choices} />
      </footer>
    </div>
  )
}

/** The relay's settings, folded away; open and on top when they are what is wrong. */
function RelayHere({ room, choices }: Pick<PopupParts, 'room' | 'choices'>) {
  const relay = room.view.value?.relay
  const refused = relay?.state === 'refused'
  return (
    <details open={refused}>
      <summary>
        {setting.relay} <small>{choices.settings.value.relay.address || setting.relayHint}</small>
      </summary>
      <div class="inside">
        {refused ? <p class="wrong">{refusal(relay)}</p> : <p class="sm t2">{setting.relayWhy}</p>}
        <Relay choices={choices} />
      </div>
    </details>
  )
}
