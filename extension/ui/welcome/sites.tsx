import { type Access, hostName } from '../../state/access.ts'
import { Icon } from '../parts/icon.tsx'
import { Grant } from '../settings/site.tsx'
import { welcome, site as words } from '../words.ts'
import { Promises } from './promises.tsx'

/** Which sites may be read: one click each, and the browser asks. */
export function Sites({ access }: { access: Access }) {
  return (
    <>
      <div>
        <h1>{welcome.hello}</h1>
        <p class="lead">{welcome.lead}</p>
        <Promises of={welcome.promises} />
      </div>
      <div>
        <ul class="sites">
          {access.sites.map((site) => (
            <li key={site.id} class={access.granted.value?.[site.id] ? 'granted' : ''}>
              <span class="grow">
                <b>{site.name}</b>
                <small>{hostName(site)}</small>
              </span>
              {access.granted.value?.[site.id] ? (
                <span class="row ok">
                  <Icon name="check" />
                  {words.granted}
                </span>
              ) : (
                <Grant site={site} access={access} />
              )}
            </li>
          ))}
        </ul>
        <p class="sm t2">{welcome.asksOnce}</p>
      </div>
    </>
  )
}
