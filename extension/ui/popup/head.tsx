import type { View } from '../../../shared/view.ts'
import { hostName, type SiteName } from '../../state/access.ts'
import { Mark, type MarkState } from '../parts/mark.tsx'
import { isOn, SiteSwitch } from '../settings/site.tsx'
import { site as words } from '../words.ts'
import type { PopupParts } from './parts.ts'

/** The view, if it is of the tab's own site. */
export function viewHere(view: View | undefined, site: SiteName | undefined): View | undefined {
  return view?.room && view.site === site?.id ? view : undefined
}

function stateOf(on: boolean, here: View | undefined): { mark: MarkState; title: string } {
  if (here?.capture.state === 'blind' && here.capture.why === 'permission') return { mark: 'blind', title: words.gone }
  if (!on) return { mark: 'paused', title: words.off }
  if (here?.capture.state === 'blind')
    return { mark: 'blind', title: here.capture.why === 'money' ? words.blindMoney : words.blind }
  return here?.mine === 'yes' ? { mark: 'on', title: words.on } : { mark: 'on', title: words.ready }
}

/** The mark, what is so here, and the switch of this site. */
export function Head({ room, access, choices, site }: PopupParts) {
  if (!site)
    return (
      <header>
        <Mark state="paused" large />
        <div class="grow">
          <h1>{words.none}</h1>
        </div>
      </header>
    )
  const here = viewHere(room.view.value, site)
  const { mark, title } = stateOf(isOn(site, { access, choices }), here)
  return (
    <header>
      <Mark state={mark} large />
      <div class="grow">
        <h1>{title}</h1>
        <p class="sm t2 clip">
          {here && (
            <>
              <bdi>{here.room}</bdi> ·{' '}
            </>
          )}
          {hostName(site)}
        </p>
      </div>
      <SiteSwitch site={site} access={access} choices={choices} label={words.switch} />
    </header>
  )
}
