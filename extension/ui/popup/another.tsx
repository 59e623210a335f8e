import { useSignal } from '@preact/signals'
import { picked as words } from '../words.ts'

/** A page of no site that ships: its chat can be pointed at, or was. */
export interface Another {
  host: string
  /** Its chat was pointed at before. */
  picked: boolean
  /** Asks for the host and lets the user point; straight from a click. False: the browser was told no. */
  point(): Promise<boolean>
  /** What was pointed at is forgotten, and the access goes back. */
  forget(): Promise<void>
}

export function AnotherSite({ host, picked, point, forget }: Another) {
  const refused = useSignal(false)
  const ask = (): void => {
    void point().then((yes) => {
      refused.value = !yes
    })
  }
  return (
    <section>
      <p class="sm t2">{refused.value ? words.refused : picked ? words.againWhy : words.offerWhy}</p>
      <p class="row wrap">
        <button type="button" class="btn" onClick={ask}>
          {picked ? words.again : words.offer(host)}
        </button>
        {picked && (
          <button type="button" class="btn bare" onClick={() => void forget()}>
            {words.forget}
          </button>
        )}
      </p>
    </section>
  )
}
