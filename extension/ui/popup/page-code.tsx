import { useSignal } from '@preact/signals'
import { ears as words } from '../words.ts'

/** Reads the code that the page shows, and keeps what it says if that is the address of the Events API. */
export type PageCode = () => Promise<keyof typeof words.pageSaid>

/** The page shows the address of the Events API: it is taken from there with one click. */
export function AddressHere({ read }: { read: PageCode }) {
  const said = useSignal<keyof typeof words.pageSaid | undefined>(undefined)
  const look = (): void => {
    void read().then((answer) => {
      said.value = answer
    })
  }
  return (
    <section>
      <p class="sm t2" role="status">
        {said.value ? words.pageSaid[said.value] : words.pageWhy}
      </p>
      {said.value !== 'kept' && (
        <p class="row wrap">
          <button type="button" class="btn" onClick={look}>
            {words.page}
          </button>
        </p>
      )}
    </section>
  )
}
