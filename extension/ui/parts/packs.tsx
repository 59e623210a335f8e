import type { PackNote } from '../../../shared/view.ts'
import type { Room } from '../../state/room.ts'
import { packs, quotes } from '../words.ts'
import { Note } from './note.tsx'

/** Repairs from a relay: used only after a yes, and undone with one press. */
export function Packs({ room, site }: { room: Room; site: string }) {
  return room.view.value?.packs?.map((one) => <Repair key={one.pack} room={room} site={site} pack={one} />)
}

function Repair({ room, site, pack: { pack, state, note, parts } }: { room: Room; site: string; pack: PackNote }) {
  const use = (yes: boolean) => () => room.usePack(pack, yes)
  const offered = state === 'offered'
  return (
    <Note icon="edit" head={offered ? packs.offered(site) : packs.used(site)}>
      <p class="t2">
        {note && (
          <>
            {quotes[0]}
            <bdi>{note}</bdi>
            {quotes[1]}{' '}
          </>
        )}
        {offered && packs.why} {packs.parts(parts)}
      </p>
      <p class="row wrap">
        {offered && (
          <button type="button" class="btn" onClick={use(true)}>
            {packs.use}
          </button>
        )}
        <button type="button" class={`btn ${offered ? 'bare' : ''}`} onClick={use(false)}>
          {offered ? packs.not : packs.undo}
        </button>
      </p>
    </Note>
  )
}
