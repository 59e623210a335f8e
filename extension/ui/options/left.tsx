import type { ReadonlySignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { Sent } from '../../../shared/sent.ts'
import type { Choices } from '../../state/choices.ts'
import { copyText } from '../copy.ts'
import { Days } from '../parts/days.tsx'
import { Switch } from '../parts/switch.tsx'
import { evenings, left } from '../words.ts'

export interface LeftProps {
  choices: Choices
  sent: ReadonlySignal<readonly Sent[]>
}

/** What went to the relay, as it went, and how long evenings stay here. */
export function Left({ choices, sent }: LeftProps) {
  const { showSent, keepEvenings } = choices.settings.value
  const turn = (on: boolean) => choices.change({ showSent: on }, on ? left.on : left.forgotten)
  return (
    <>
      <Switch title={left.show} hint={left.showHint} on={showSent} onTurn={turn} />
      {showSent ? <All all={sent.value} /> : <p class="t2">{left.off}</p>}
      <Days
        words={evenings}
        value={keepEvenings}
        onSave={(days) => choices.change({ keepEvenings: days }, evenings.saved(days))}
      />
    </>
  )
}

const textOf = ({ head, body }: Sent): string => [head, body].filter(Boolean).join('\n\n')

function All({ all }: { all: readonly Sent[] }) {
  const [copied, say] = useState<boolean | undefined>()
  if (all.length === 0)
    return (
      <p class="t2">
        <b>{left.none}</b> {left.noneWhy}
      </p>
    )
  const copy = () => void copyText(all.map(textOf).join('\n\n\n')).then(say)
  return (
    <div class="wire">
      <p class="row wrap">
        <span class="t2 grow">{left.list}</span>
        <span role="status" class="t2">
          {copied === undefined ? '' : copied ? left.copied : left.kept}
        </span>
        <button type="button" class="btn" onClick={copy}>
          {left.copy}
        </button>
      </p>
      <ol class="rows" reversed>
        {all.toReversed().map((one) => (
          <li key={one.n}>
            <One one={one} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Line by line, a JSON text has one: it is wrapped, not reformed. */
function One({ one }: { one: Sent }) {
  const text = textOf(one)
  return (
    <details class="look">
      <summary>
        <b dir="auto">{left.what(one.what)}</b>
        <small>
          {left.when(one.at, one.size)}
          {one.answer !== undefined && <> · {left.answer(one.answer)}</>}
        </small>
      </summary>
      <textarea class="field" readOnly rows={6} dir="ltr" aria-label={left.asSent(one.what)} value={text} />
    </details>
  )
}
