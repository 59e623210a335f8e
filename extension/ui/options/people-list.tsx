import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Viewer } from '../../state/people.ts'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { people as words } from '../words.ts'
import type { PeopleProps } from './people-props.ts'
import { Person } from './people-row.tsx'
import { Sheet } from './people-sheet.tsx'

/** Everybody, last seen first, a page at a time; or those whose name begins so. */
export function PeopleList({ people, choices, siteName }: PeopleProps) {
  const place = useRef<HTMLFieldSetElement>(null)
  /** The row that has the focus after one above it is gone. */
  const next = useRef<number | undefined>(undefined)
  const rows = (): HTMLElement[] => [...(place.current?.querySelectorAll<HTMLElement>('.person') ?? [])]
  const shown = people.shown.value
  useEffect(() => void people.look(people.search.peek()), [people])
  useLayoutEffect(() => {
    if (next.current === undefined) return
    const left = rows()
    const to = left[Math.min(next.current, left.length - 1)] ?? place.current?.querySelector('input')
    next.current = undefined
    to?.focus()
  }, [shown])
  const forget = (viewer: Viewer) => {
    next.current = people.shown.peek()?.findIndex((one) => one.site === viewer.site && one.login === viewer.login)
    void people.forget(viewer, words.forgotten(viewer.name))
  }
  /** Up and down go through the field and the rows; in the sheet they are the sheet's own. */
  const move = (event: KeyboardEvent) => {
    const stops = [place.current?.querySelector('input'), ...rows()]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const to = at >= 0 && step ? stops[at + step] : undefined
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  return (
    <fieldset class="people" aria-label={words.list} ref={place} onKeyDown={move}>
      <Search people={people} />
      {people.broken.value && (
        <Note icon="alert" tone="bad" head={words.broken}>
          <p>{words.brokenWhy}</p>
          <p class="row">
            <button type="button" class="btn" onClick={() => void people.look(people.search.peek())}>
              {words.again}
            </button>
          </p>
        </Note>
      )}
      {shown && shown.length > 0 && (
        <ul class="rows persons">
          {shown.map((viewer) => (
            <li key={`${viewer.site} ${viewer.login}`}>
              <Person
                viewer={viewer}
                site={siteName(viewer.site)}
                now={people.now()}
                onOpen={() => people.show(viewer)}
                onForget={() => forget(viewer)}
              />
            </li>
          ))}
        </ul>
      )}
      {shown?.length === 0 && <Nobody search={people.search.value.trim()} />}
      {people.more.value && (
        <button type="button" class="btn" onClick={() => void people.next()}>
          {words.more}
        </button>
      )}
      <Sheet {...{ people, choices, siteName }} onForget={forget} />
    </fieldset>
  )
}

function Search({ people }: Pick<PeopleProps, 'people'>) {
  const { count, search, shown, more } = people
  const found = shown.value?.length ?? 0
  const all = count.value === undefined ? undefined : words.all(count.value)
  const said = search.value.trim() === '' ? all : words.found(found, more.value)
  return (
    <div class="search">
      <label class="f">
        <span class="label">
          {words.search} <small>{words.searchHint}</small>
        </span>
        <span class="row find">
          <Icon name="search" />
          <input
            class="field"
            type="search"
            dir="auto"
            spellcheck={false}
            autocomplete="off"
            maxLength={100}
            value={search.value}
            onInput={(event) => void people.look(event.currentTarget.value)}
          />
        </span>
      </label>
      <p class="xs t2" role="status">
        {found > 0 && said ? `${said}. ${words.keys}` : ''}
      </p>
    </div>
  )
}

function Nobody({ search }: { search: string }) {
  return (
    <p class="t2">
      {search ? (
        <bdi>{words.notFound(search)}</bdi>
      ) : (
        <>
          <b>{words.none}</b> {words.noneWhy}
        </>
      )}
    </p>
  )
}
