import type { Choices } from '../../state/choices.ts'
import { panel } from '../words.ts'

/** What was changed last, with a way back for six seconds. */
export function Undoable({ choices }: { choices: Choices }) {
  const words = choices.undoable.value
  return (
    <div role="status">
      {words && (
        <div class="toast">
          <span class="grow">{words}</span>
          <button type="button" class="btn" onClick={choices.undo}>
            {panel.undo}
          </button>
        </div>
      )}
    </div>
  )
}
