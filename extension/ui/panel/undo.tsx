import { Icon } from '../parts/icon.tsx'

/** Takes something back. `does`: what pressing it does; `of`: to what, for who cannot see the row. */
export function Undo({ does, of, onClick }: { does: string; of: string; onClick(): void }) {
  return (
    <button type="button" class="btn bare sq" aria-label={`${does}: ${of}`} title={does} onClick={onClick}>
      <Icon name="undo" />
    </button>
  )
}
