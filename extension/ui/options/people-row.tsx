import type { Viewer } from '../../state/people.ts'
import { day, given, people as words } from '../words.ts'

interface Props {
  viewer: Viewer
  /** The site's name. */
  site: string
  now: number
  onOpen: () => void
  onForget: () => void
}

/** Somebody at a glance; the row is the button that opens their sheet. */
export function Person({ viewer, site, now, onOpen, onForget }: Props) {
  const { name, lastAt, visits, note } = viewer
  const sums = Object.entries(viewer.given).map(([unit, sum]) => given(unit, sum))
  return (
    <button
      type="button"
      class="person"
      aria-haspopup="dialog"
      aria-keyshortcuts="Delete"
      onClick={onOpen}
      onKeyDown={(event) => event.key === 'Delete' && onForget()}
    >
      <span class="who">
        <b class="clip">
          <bdi>{name}</bdi>
        </b>{' '}
        <small class="clip">
          {site}
          {note && (
            <>
              {' · '}
              <bdi>{note}</bdi>
            </>
          )}
        </small>
      </span>{' '}
      <span class="t2">{day(lastAt, now)}</span> <span class="t2 num">{words.visits(visits)}</span>{' '}
      <span class="sums num">{sums.length > 0 ? sums.join(' · ') : <span class="t3">{words.nothing}</span>}</span>
    </button>
  )
}
