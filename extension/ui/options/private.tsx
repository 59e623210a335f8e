import type { Choices } from '../../state/choices.ts'
import { Switch } from '../parts/switch.tsx'
import { changed, options } from '../words.ts'

/** Private messages: not read until this is switched on. */
export function Private({ choices }: { choices: Choices }) {
  const { privateMessages } = choices.settings.value
  const turn = (yes: boolean) => choices.change({ privateMessages: yes }, yes ? changed.privateOn : changed.privateOff)
  return <Switch title={options.private} hint={options.privateWhy} on={privateMessages} onTurn={turn} />
}
