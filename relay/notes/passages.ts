/** A note in passages: short enough to join a prompt, whole enough to be understood alone. Pure. */

import type { Passage } from '../../shared/coach/index.ts'

/** Letters. */
const LONG = 600
/** A longer line is no heading, whatever it begins with. Letters. */
const HEADING = 200
/** Of where a passage stands: it goes along with each, and each may be a word. Letters. */
const LONGEST = 200

interface Section {
  path: string[]
  lines: string[]
}

/** The passages of a text or Markdown file: by headings first, then by paragraphs, then by sentences. */
export function passagesOf(title: string, text: string): Passage[] {
  return sectionsOf(text).flatMap(({ path, lines }) => {
    const where = [title, ...path].join(' › ').slice(0, LONGEST)
    return packed(paragraphsOf(lines)).map((words) => ({ title: where, text: words }))
  })
}

/** Headings of lesser depth end those of greater. Inside a fence a # is no heading. */
function sectionsOf(text: string): Section[] {
  const sections: Section[] = [{ path: [], lines: [] }]
  let path: string[] = []
  let fenced = false
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced
    const [, marks, heading = ''] = (!fenced && line.length <= HEADING && /^ {0,3}(#{1,6})\s+(.*)$/.exec(line)) || []
    if (!marks) {
      sections.at(-1)!.lines.push(line)
      continue
    }
    path = [...Array.from({ length: marks.length - 1 }, (_, i) => path[i] ?? ''), heading.replace(/[\s#]+$/, '')]
    sections.push({ path: path.filter(Boolean), lines: [] })
  }
  return sections
}

const paragraphsOf = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** As many together as fit. */
function packed(paragraphs: readonly string[]): string[] {
  const passages: string[] = []
  for (const piece of paragraphs.flatMap(pieces)) {
    const last = passages.at(-1)
    if (last !== undefined && last.length + piece.length < LONG) passages[passages.length - 1] = `${last} ${piece}`
    else passages.push(piece)
  }
  return passages
}

/** A paragraph that is too long, by its sentences; a sentence that is, by its letters. */
function pieces(paragraph: string): string[] {
  if (paragraph.length <= LONG) return [paragraph]
  const sentences = paragraph.split(/(?<=[.!?…])\s+/u)
  return sentences.flatMap((one) => one.match(new RegExp(`.{1,${LONG}}`, 'gsu')) ?? [])
}
