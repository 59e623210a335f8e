import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

interface Props {
  icon: IconName
  head: string
  tone?: '' | 'warn' | 'bad' | 'ok'
  children?: ComponentChildren
}

/** What is so, since when, what still works, and one way on. */
export function Note({ icon, head, tone = '', children }: Props) {
  return (
    <div class={`note ${tone}`}>
      <Icon name={icon} />
      <div class="grow">
        <b>{head}</b>
        {children}
      </div>
    </div>
  )
}
