import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { type Language, languages } from '../../../shared/languages.ts'
import type { Viewer } from '../../state/people.ts'
import { useDraft } from '../parts/draft.ts'
import { Icon } from '../parts/icon.tsx'
import { count, date, given, people as words } from '../words.ts'
import type { PeopleProps } from './people-props.ts'
import { SayAs } from './people-say.tsx'

interface Props extends PeopleProps {
  onForget: (viewer: Viewer) => void
}

/**
 * All that is known of one person. The element stays, so that the browser gives the focus back when it closes. A press beside it
 * closes it too, where the browser knows how (Chromium 134, Firefox 141).
 */
export function Sheet({ people, choices, siteName, onForget }: Props) {
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const viewer = people.open.value
  const isOpen = viewer !== undefined
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={title} onClose={() => people.show(undefined)} closedby="any">
      {viewer && (
        <div class="in" key={`${viewer.site} ${viewer.login}`}>
          <header class="row">
            <div class="grow">
              <h2 id={title}>
                <bdi>{viewer.name}</bdi>
              </h2>
              <p class="t2 sm">{siteName(viewer.site)}</p>
            </div>
            <button type="button" class="btn bare sq" aria-label={words.close} onClick={close}>
              <Icon name="x" />
            </button>
          </header>
          <Facts viewer={viewer} />
          <SayAs viewer={viewer} people={people} choices={choices} />
          <Remarks viewer={viewer} people={people} />
          <footer class="row">
            <button
              type="button"
              class="btn danger"
              onClick={() => {
                close()
                onForget(viewer)
              }}
            >
              {words.forgetOne(viewer.name)}
            </button>
            <small class="t2">{words.forgetWhy}</small>
          </footer>
        </div>
      )}
    </dialog>
  )
}

function Facts({ viewer }: { viewer: Viewer }) {
  const gifts = Object.entries(viewer.given)
  return (
    <dl class="facts">
      <Fact name={words.first}>{date(viewer.firstAt)}</Fact>
      <Fact name={words.last}>{date(viewer.lastAt)}</Fact>
      <Fact name={words.visited}>{count(viewer.visits)}</Fact>
      <Fact name={words.said}>{words.words(viewer.words)}</Fact>
      <Fact name={words.gave}>
        {gifts.length === 0
          ? words.nothing
          : gifts.map(([unit, sum]) => (
              <span key={unit}>
                {given(unit, sum)} <small>{words.times(sum.times)}</small>
              </span>
            ))}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="num">{children}</dd>
    </div>
  )
}

/** What the broadcaster writes down about somebody. */
function Remarks({ viewer, people }: { viewer: Viewer } & Pick<PeopleProps, 'people'>) {
  const save = (note: string) => void people.remark(viewer, { note })
  const { field } = useDraft(viewer.note ?? '', save, (text) => text.trim())
  const { language = '' } = viewer
  return (
    <>
      <label class="f">
        <span class="label">
          {words.note} <small>{words.noteHint}</small>
        </span>
        <textarea class="field" rows={3} maxLength={2000} placeholder={words.noteExample} dir="auto" {...field} />
      </label>
      <label class="f">
        <span class="label">
          {words.speaks} <small>{words.speaksHint}</small>
        </span>
        <select class="field" onChange={(event) => void people.remark(viewer, { language: event.currentTarget.value })}>
          <option value="" selected={language === ''}>
            {words.unknown}
          </option>
          {!(language in languages) && language && (
            <option value={language} selected>
              {language}
            </option>
          )}
          {(Object.entries(languages) as [Language, string][]).map(([code, name]) => (
            <option key={code} value={code} lang={code} selected={code === language}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
