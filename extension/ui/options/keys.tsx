import { options } from '../words.ts'

/** The keys as they are preset; the browser owns the chords and can change them. */
export function Keys() {
  return (
    <dl class="keys">
      {options.chords.map(([name, chord, letter]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="row">
            {chord.split(' ').map((key) => key && <kbd key={key}>{key}</kbd>)}
            {chord && letter && <span class="t3">·</span>}
            {letter.split(' ').map((key) => key && <kbd key={key}>{key}</kbd>)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
