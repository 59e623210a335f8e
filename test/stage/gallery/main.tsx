import { render } from 'preact'
import { shows } from './shows.tsx'

/** `?show=NAME&theme=light|dark`; without a name, the list of names. */
const asked = new URLSearchParams(location.search)
const show = shows[asked.get('show') ?? '']
document.documentElement.dataset.theme = asked.get('theme') ?? ''

function List() {
  return (
    <ul>
      {Object.keys(shows).map((name) => (
        <li key={name}>
          <a href={`?show=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}

if (show) await show(document.body)
else render(<List />, document.body)
