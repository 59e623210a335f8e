import { Icon, type IconName } from '../parts/icon.tsx'

/** Short promises: an icon, what is so, and what follows from it. */
export function Promises({ of }: { of: readonly (readonly [IconName, string, string])[] }) {
  return (
    <ul class="promises">
      {of.map(([icon, head, rest]) => (
        <li key={head}>
          <Icon name={icon} />
          <span>
            <b>{head}</b> {rest}
          </span>
        </li>
      ))}
    </ul>
  )
}
