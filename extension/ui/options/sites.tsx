import { type Access, hostName } from '../../state/access.ts'
import type { Choices } from '../../state/choices.ts'
import { Grant, SiteSwitch } from '../settings/site.tsx'
import { options, site as words } from '../words.ts'

/** Each site with its access and its switch; access can be taken back here. */
export function Sites({ access, choices }: { access: Access; choices: Choices }) {
  return (
    <ul class="rows">
      {access.sites.map((site) => (
        <li key={site.id}>
          <span class="grow">
            <b>{site.name}</b>
            <small>
              {hostName(site)} · {access.granted.value?.[site.id] ? words.granted : words.noAccess}
            </small>
          </span>
          {site.forget && (
            <button type="button" class="btn bare" onClick={() => site.forget?.()}>
              {options.forget}
            </button>
          )}
          {access.granted.value?.[site.id] ? (
            <span class="row">
              <button type="button" class="btn bare" onClick={() => void access.revoke(site)}>
                {words.take}
              </button>
              <SiteSwitch site={site} access={access} choices={choices} label={site.name} />
            </span>
          ) : (
            <Grant site={site} access={access} />
          )}
        </li>
      ))}
    </ul>
  )
}
