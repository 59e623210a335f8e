import { useState } from 'preact/hooks'

/** A button that asks once more before it does what cannot be undone. */
export function Sure({ label, sure, onSure }: { label: string; sure: string; onSure: () => void }) {
  const [asked, ask] = useState(false)
  return (
    <button type="button" class="btn bare" onBlur={() => ask(false)} onClick={() => (asked ? onSure() : ask(true))}>
      {asked ? sure : label}
    </button>
  )
}
