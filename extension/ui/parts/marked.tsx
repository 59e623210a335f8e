import { pieces } from '../../state/cue.ts'
import { quotes } from '../words.ts'

/** A line with its names and amounts coloured, each of them on its own for the bidi algorithm. */
export function Marked({ content, marks }: { content: string; marks?: string[] }) {
  return pieces(content, marks).map(({ text, marked }) =>
    marked ? (
      <em key={text}>
        <bdi>{text}</bdi>
      </em>
    ) : (
      text
    ),
  )
}

/** A thing to say stands in quotation marks, a thing to do does not. */
export function Quoted({ say, content, marks }: { say: boolean; content: string; marks?: string[] }) {
  return (
    <>
      {say && quotes[0]}
      <Marked content={content} marks={marks} />
      {say && quotes[1]}
    </>
  )
}
