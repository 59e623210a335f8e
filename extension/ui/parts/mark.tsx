export type MarkState = 'on' | 'paused' | 'blind'

const bubble = 'M16 5a10.5 10.5 0 1 0 5.2 19.6L28 28l-3.3-6.5A10.5 10.5 0 0 0 16 5z'
const tile: Record<MarkState, string> = { on: '#FFCF5C', paused: '#5B5F68', blind: '#A63A10' }

/** The mark: a Q that is a speech bubble. The words beside it say the same, so it is silent. */
export function Mark({ state, large }: { state: MarkState; large?: boolean }) {
  return (
    <svg class={`mark ${large ? 'large' : ''}`} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill={tile[state]} />
      {state === 'blind' ? <Struck /> : <path d={bubble} fill={state === 'on' ? '#17181B' : '#FFFFFF'} />}
      {state === 'on' && <circle cx="16" cy="15.5" r="4.5" fill={tile.on} />}
      {state === 'paused' && <path d="M11 11h4v9h-4zM17 11h4v9h-4z" fill={tile.paused} />}
    </svg>
  )
}

function Struck() {
  return (
    <g fill="none" stroke="#FFFFFF">
      <circle cx="16" cy="15.5" r="9" stroke-width="3" />
      <path d="M6 27 27 5" stroke={tile.blind} stroke-width="9" />
      <path d="M6 27 27 5" stroke-width="3.5" stroke-linecap="round" />
    </g>
  )
}
