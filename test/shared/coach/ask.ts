import type { Ask } from '../../../shared/ask.ts'

/** A plain ask to start a story from. */
export function askOf(parts: Partial<Ask> = {}): Ask {
  return {
    id: 'ask-1',
    cue: 'thanks:1',
    want: 'cue',
    moment: 'thanks',
    who: [],
    why: '',
    line: '',
    action: 'say',
    deadline: 0,
    recent: [],
    room: { broadcaster: 'Ida', site: 'stage', minutesLive: 12 },
    owed: [],
    last: [],
    tone: 'warm',
    language: 'en',
    preferences: '',
    limits: [],
    ...parts,
  }
}
