import { Note } from '../parts/note.tsx'
import { Again, YesNo } from '../parts/pill.tsx'
import { Grant, isOn } from '../settings/site.tsx'
import { blind, site as words, yours } from '../words.ts'
import { viewHere } from './head.tsx'
import type { PopupParts } from './parts.ts'
import { Status } from './status.tsx'

/** What this tab needs, one thing at a time: a site, access, an answer, another look; else how it goes. */
export function Here({ room, access, choices, site, onWelcome }: PopupParts) {
  if (!site) return <Elsewhere names={access.sites.map(({ name }) => name)} onWelcome={onWelcome} />
  if (access.granted.value?.[site.id] === false)
    return (
      <>
        <Note icon="lock" head={words.cannot}>
          <p class="t2">{words.cannotWhy}</p>
        </Note>
        <Grant site={site} access={access} big />
      </>
    )
  if (!isOn(site, { access, choices })) return <p class="sm t2">{words.offWhy}</p>
  const here = viewHere(room.view.value, site)
  if (!here) return <p class="sm t2">{words.noRoom}</p>
  if (here.mine !== 'yes')
    return (
      <Note icon="eye" head={here.mine === 'ask' ? yours.ask : yours.not}>
        <p class="t2">{here.mine === 'ask' ? yours.why(here.room ?? '') : yours.notWhy}</p>
        <p class="row wrap">{here.mine === 'ask' ? <YesNo room={room} /> : <Mine onClick={() => room.mine(true)} />}</p>
      </Note>
    )
  return (
    <>
      <Status view={here} now={room.now.value} />
      {here.capture.state === 'blind' && (
        <Note icon="blind" head={blind.head(here.capture.since)} tone="warn">
          <p class="t2">
            {blind.why[here.capture.why]} {blind.safe}
          </p>
          <p class="row">
            <Again room={room} />
          </p>
        </Note>
      )}
    </>
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
