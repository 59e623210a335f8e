/** What a recording asks for: thanks for what was paid, and the cues that its labels speak of. */

import type { MomentKind } from '../../shared/cue.ts'
import type { Wanted } from '../evenings/score.ts'
import type { Numbered } from './recording.ts'

/** The kind of cue that a label asks for, and its longest time in seconds (the deadlines of the moments). */
const KINDS: Record<string, { moment: MomentKind; within: number }> = {
  paid: { moment: 'thanks', within: 25 },
  member: { moment: 'thanks', within: 25 },
  question: { moment: 'question', within: 45 },
  greeting: { moment: 'welcome', within: 30 },
  raid: { moment: 'raid', within: 10 },
}

/** The moment that a label speaks of; undefined for one that asks for nothing ("chat", "other" …). */
export function momentOf(label: string | undefined): MomentKind | undefined {
  return KINDS[label ?? '']?.moment
}

/** The file itself says who paid; a label may say more. */
export function labelFor({ i, kind }: Numbered, labels: ReadonlyMap<number, string>): string | undefined {
  return kind === 'paid' || kind === 'member' || kind === 'raid' ? kind : labels.get(i)
}

export function wantedBy(lines: readonly Numbered[], labels: ReadonlyMap<number, string>): Wanted[] {
  return lines.flatMap((line) => {
    const wish = KINDS[labelFor(line, labels) ?? '']
    if (!wish) return []
    const who = line.who ? [line.who.name] : ['anonymous']
    return [
      { truth: 'cue', may: false, at: line.at, moment: wish.moment, who, by: line.at + wish.within, line: line.i },
    ]
  })
}
