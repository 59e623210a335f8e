import { useState } from 'preact/hooks'
import { type Access, hostName, type SiteName } from '../../state/access.ts'
import type { Choices } from '../../state/choices.ts'
import { changed, site as words } from '../words.ts'

/** Whether a site is read: granted by the browser, and not switched off by hand. */
export function isOn(site: SiteName, { access, choices }: { access: Access; choices: Choices }): boolean {
  return access.granted.value?.[site.id] === true && !choices.settings.value.off.includes(site.id)
}

interface Props {
  site: SiteName
  access: Access
  choices: Choices
  label: string
}

/** On and off for a site. Switched on where the browser has not granted it yet, it asks the browser, in the same click. */
export function SiteSwitch({ site, access, choices, label }: Props) {
  const on = isOn(site, { access, choices })
  const turn = (event: { currentTarget: HTMLInputElement }) => {
    const off = choices.settings.peek().off.filter((id) => id !== site.id)
    if (on) return choices.change({ off: [...off, site.id] }, changed.off(site.name))
    const granted = access.granted.peek()?.[site.id] === true
    const input = event.currentTarget
    if (!granted) void access.grant(site).then((yes) => (input.checked = yes))
    if (granted || choices.settings.peek().off.length !== off.length) choices.change({ off }, changed.on(site.name))
  }
  return (
    <input
      class="switch"
      type="checkbox"
      role="switch"
      aria-label={label}
      aria-checked={on}
      checked={on}
      onChange={turn}
    />
  )
}

/** "Grant access to twitch.tv": the browser asks at once. Where it was told no, that is said, and it can be asked again. */
export function Grant({ site, access, big }: { site: SiteName; access: Access; big?: boolean }) {
  const [refused, setRefused] = useState(false)
  const ask = () => void access.grant(site).then((yes) => setRefused(!yes))
  return (
    <span class={`grant ${big ? 'big' : ''}`}>
      <button type="button" class={`btn ${big ? 'big' : ''}`} onClick={ask}>
        {big ? words.grant(hostName(site)) : words.grantShort}
      </button>
      {refused && (
        <small class="t2" role="status">
          {words.refused}
        </small>
      )}
    </span>
  )
}
