import { useLayoutEffect } from 'preact/hooks'
import type { Choices } from '../../state/choices.ts'

/** The whole page in the chosen light, its margins too; "Auto" leaves it to the system. */
export function useTheme(choices: Choices): void {
  const { theme } = choices.settings.value.overlay
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
  }, [theme])
}
