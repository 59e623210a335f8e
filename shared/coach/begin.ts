import type { Settings } from '../settings.ts'
import { noAliases } from './alias.ts'
import type { Memory, Taste } from './memory.ts'
import { emptyShelf } from './shelf.ts'

/** Of the settings what the brain minds. */
export function tasteOf(settings: Settings): Taste {
  const { pace, tone, language, theirLanguage, preferences, limits, budget, model, spoken } = settings
  return { pace, tone, language, theirLanguage, preferences, limits, budget, model, spoken }
}

/** The memory of an evening that begins now. `host` is the broadcaster's login or the room's name. */
export function begin(
  room: { site: string; room: string; host: string },
  startedAt: number,
  settings: Settings,
): Memory {
  return {
    version: 3,
    room,
    startedAt,
    at: startedAt,
    taste: tasteOf(settings),
    facts: { amounts: [] },
    rhythm: { gaps: [], lastAt: startedAt, slots: [] },
    host: {},
    people: emptyShelf(),
    forms: emptyShelf(),
    recent: [],
    ledger: [],
    open: [],
    raised: emptyShelf(),
    stage: { pinned: [] },
    pace: { bound: [] },
    said: { shapes: [], lines: [], words: [], tails: [] },
    earlier: [],
    quiet: { turns: 0, lines: [] },
    trouble: [],
    offers: [],
    bombs: [],
    last: {},
    model: { took: [], refused: {}, calls: [], asked: 0, spent: 0 },
    aliases: noAliases,
    dice: 0,
  }
}
