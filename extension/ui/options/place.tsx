import type { Choices } from '../../state/choices.ts'
import { Segment } from '../parts/segment.tsx'
import { Switch } from '../parts/switch.tsx'
import { menu, setting } from '../words.ts'

/** Where the card stands in the page, how large, in which light; or not at all. */
export function CardPlace({ choices }: { choices: Choices }) {
  const { corner, size, theme, hidden } = choices.settings.value.overlay
  const { place } = choices
  return (
    <>
      <Segment
        legend={setting.corner}
        choices={menu.corners}
        value={corner}
        onChoose={(next) => place({ corner: next })}
      />
      <Segment legend={setting.size} choices={menu.sizes} value={size} onChoose={(next) => place({ size: next })} />
      <Segment legend={setting.look} choices={menu.themes} value={theme} onChoose={(next) => place({ theme: next })} />
      <Switch title={setting.hidden} hint={setting.hiddenHint} on={hidden} onTurn={(next) => place({ hidden: next })} />
    </>
  )
}
