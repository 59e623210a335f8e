import { pieces } from '../../state/cue.ts'

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

/**
 * A thing to say stands in quotation marks, a thing to do does not. The browser draws them, those of the language: the text of the
 * element is the line and nothing else.
 */
export function Quoted({ say, content, marks }: { say: boolean; content: string; marks?: string[] }) {
  const line = <Marked content={content} marks={marks} />
  return say ? <q>{line}</q> : line
}
