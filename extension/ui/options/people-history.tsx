import { useState } from 'preact/hooks'
import { Fold } from '../parts/fold.tsx'
import { PickFile } from '../parts/pick-file.tsx'
import { copying, people as peopleWords, history as words } from '../words.ts'
import type { PeopleProps } from './people-props.ts'

/** Payments of earlier years, as Chaturbate hands them out. The same file twice changes nothing. */
export function History({ people }: Pick<PeopleProps, 'people'>) {
  const [said, say] = useState<{ wrong?: true; words: string } | undefined>()
  const take = async (file: File) => {
    say({ words: copying.busy })
    const taken = await people.history(await file.text())
    if (!taken) say({ wrong: true, words: peopleWords.broken })
    else if ('wrong' in taken) say({ wrong: true, words: words.wrong(taken) })
    else say({ words: words.taken(taken.read, taken) })
  }
  return (
    <Fold title={words.title} why={words.why}>
      <p class="row wrap">
        <PickFile label={copying.file} accept=".csv,text/csv" onFile={(file) => void take(file)} />
        <span role="status">{said && !said.wrong ? said.words : ''}</span>
        {said?.wrong && (
          <span class="wrong" role="alert">
            {said.words}
          </span>
        )}
      </p>
    </Fold>
  )
}
