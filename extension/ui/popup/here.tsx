import type { View } from '../../../shared/view.ts'
import type { SiteName } from '../../state/access.ts'
import { Seeing } from '../parts/capture.tsx'
import { Note } from '../parts/note.tsx'
import { Packs } from '../parts/packs.tsx'
import { YesNo } from '../parts/pill.tsx'
import { Grant, isOn } from '../settings/site.tsx'
import { blind, site as words, yours } from '../words.ts'
import { viewHere } from './head.tsx'
import type { PopupParts } from './parts.ts'
import { Status } from './status.tsx'

/** What this tab needs, one thing at a time: a site, access, an answer, another look; else how it goes. */
export function Here({ room, access, choices, site, onWelcome }: PopupParts) {
  if (!site) return <Elsewhere names={access.sites.map(({ name }) => name)} onWelcome={onWelcome} />
  const view = viewHere(room.view.value, site)
  if (access.granted.value?.[site.id] === false) return <NoAccess site={site} access={access} view={view} />
  if (!isOn(site, { access, choices })) return <p class="sm t2">{words.offWhy}</p>
  if (!view) return <p class="sm t2">{words.noRoom}</p>
  if (view.mine !== 'yes') return <Whose room={room} view={view} />
  return (
    <>
      <Status view={view} now={room.now.value} />
      <Seeing room={room} view={view} onGrant={() => void access.grant(site)} />
      <Packs room={room} site={site.name} />
    </>
  )
}

/** Never granted, or granted and taken back in the middle of an evening. */
function NoAccess({ site, access, view }: Pick<PopupParts, 'access'> & { site: SiteName; view: View | undefined }) {
  const lost = view?.capture.state === 'blind' && view.capture.why === 'permission' ? view.capture : undefined
  return (
    <>
      {lost ? (
        <Note icon="blind" head={blind.head(lost.since, lost.why)} tone="warn">
          <p class="t2">
            {blind.why.permission} {blind.safe}
          </p>
        </Note>
      ) : (
        <Note icon="lock" head={words.cannot}>
          <p class="t2">{words.cannotWhy}</p>
        </Note>
      )}
      <Grant site={site} access={access} big />
    </>
  )
}

function Whose({ room, view }: Pick<PopupParts, 'room'> & { view: View }) {
  const asked = view.mine === 'ask'
  return (
    <Note icon="eye" head={asked ? yours.ask : yours.not}>
      <p class="t2">{asked ? yours.why(view.room ?? '') : yours.notWhy}</p>
      <p class="row wrap">{asked ? <YesNo room={room} /> : <Mine onClick={() => room.mine(true)} />}</p>
    </Note>
  )
}

function Mine({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" class="btn" onClick={onClick}>
      {yours.change}
    </button>
  )
}

function Elsewhere({ names, onWelcome }: { names: string[]; onWelcome: () => void }) {
  return (
    <>
      <p class="sm t2">{words.noneWhy(names)}</p>
      <button type="button" class="btn" onClick={onWelcome}>
        {words.sites}
      </button>
    </>
  )
}
