import type { Access } from '../../state/access.ts'
import { type Ears, earStatus } from '../../state/sources.ts'
import { earWords, ears as words } from '../words.ts'
import { EventsAddress } from './events-address.tsx'
import type { CodeReader } from './scan.tsx'

export interface EarsProps {
  ears: Ears
  access: Access
  readCode: CodeReader
}

type Site = Parameters<Ears['turn']>[0]

/** What else may hear a room, each with its switch and its status. */
export function Sources({ ears, access, readCode }: EarsProps) {
  const { address } = ears.choices.value.chaturbate
  return (
    <>
      <Source site="chaturbate" ears={ears} access={access} usable={address !== ''} />
      <EventsAddress ears={ears} readCode={readCode} />
      <Source site="twitch" ears={ears} access={access} />
      <Source site="kick" ears={ears} access={access} />
    </>
  )
}

interface SourceProps {
  site: Site
  ears: Ears
  access: Access
  /** There is something to switch on. */
  usable?: boolean
}

function Source({ site, ears, access, usable = true }: SourceProps) {
  const { on } = ears.choices.value[site]
  const status = earStatus(site, ears, access.granted.value?.[site] !== false)
  const { name, why } = words[site]
  return (
    <div class="row ear" data-source={site}>
      <span class="grow">
        <b>{name}</b>
        <small>{why}</small>
        <small class={`state ${status.startsWith('refused') ? 'wrong' : ''}`} role="status">
          {earWords(status)}
        </small>
      </span>
      {usable && (
        <input
          class="switch"
          type="checkbox"
          role="switch"
          aria-label={name}
          aria-checked={on}
          checked={on}
          onChange={(event) => ears.turn(site, event.currentTarget.checked)}
        />
      )}
    </div>
  )
}
