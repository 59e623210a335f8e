import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Access, anyGranted } from '../../state/access.ts'
import type { Choices } from '../../state/choices.ts'
import { Mark } from '../parts/mark.tsx'
import { welcome } from '../words.ts'
import { Data } from './data.tsx'
import { Distance } from './distance.tsx'
import { Sites } from './sites.tsx'

interface Props {
  access: Access
  choices: Choices
  onClose: () => void
}

const steps = [Sites, Distance, Data] as const
const last = steps.length - 1

/** Three steps, each of which may be skipped. The browser's question comes only from a grant button. */
export function Welcome({ access, choices, onClose }: Props) {
  const [at, setAt] = useState(0)
  const place = useBeginning(at)
  const Step = steps[at] ?? Sites
  return (
    <div class="step" ref={place}>
      <Crumbs at={at} done={[anyGranted(access), at > 1, false]} />
      <Step access={access} choices={choices} />
      <nav class="nav">
        <span class="sm t2 grow">
          {welcome.of(at + 1)} · {at === 0 ? welcome.minute : welcome.later}
        </span>
        <span class="row">
          {at > 0 && (
            <button type="button" class="btn big" onClick={() => setAt(at - 1)}>
              {welcome.back}
            </button>
          )}
          <button type="button" class="btn pri big" onClick={() => (at === last ? onClose() : setAt(at + 1))}>
            {at === last ? welcome.finish : welcome.next}
          </button>
        </span>
      </nav>
    </div>
  )
}

/** A new step is read from its beginning, by eye, by ear and by key. */
function useBeginning(at: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(at)
  useLayoutEffect(() => {
    if (before.current === at) return
    before.current = at
    const title = place.current?.querySelector('h1')
    title?.setAttribute('tabindex', '-1')
    title?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [at])
  return place
}

/** Where the person is. A step has its tick once what it asks for is so, and it was passed. */
function Crumbs({ at, done }: { at: number; done: boolean[] }) {
  return (
    <header class="crumb">
      <Mark state="on" />
      <b class="wordmark">sidecue</b>
      <ol>
        {welcome.steps.map((name, i) => (
          <li key={name} aria-current={i === at ? 'step' : undefined}>
            <span class="num">{i < at && done[i] ? '✓' : i + 1}</span>
            {name}
          </li>
        ))}
      </ol>
    </header>
  )
}
