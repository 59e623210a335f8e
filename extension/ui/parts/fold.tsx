import type { ComponentChildren } from 'preact'

/** What is needed seldom stands behind its title. */
export function Fold({ title, why, children }: { title: string; why: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <span class="grow">
          <b>{title}</b>
          <small>{why}</small>
        </span>
      </summary>
      <div class="inside">{children}</div>
    </details>
  )
}
