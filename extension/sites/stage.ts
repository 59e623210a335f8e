import type { Badge, Kind, Sighting, What } from '../../shared/events.ts'
import { wordsOf } from './read/text.ts'
import { type Css, needed, optional, type Place, type Reading, type Selectors, type Site } from './site.ts'

/** The stage: our own fake broadcast page (test/stage), read like any site. Only in the e2e build. */

type Part = 'cued' | 'text' | 'viewers' | 'goal' | 'removed'

const selectors: Selectors<Part> = {
  list: needed('[data-stage="list"]'),
  row: needed('[data-kind]'),
  cued: optional('[data-kind="paid"], [data-kind="member"], [data-kind="raid"]'),
  text: needed('[data-stage="text"]'),
  removed: optional('[data-stage="removed"]'),
  viewers: optional('[data-stage="viewers"]'),
  goal: optional('[data-stage="goal"]'),
}

function roomOf(url: URL): Place | undefined {
  const room = /^\/stage\/([\w-]+)\/?$/.exec(url.pathname)?.[1]
  const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost'
  if (room && local) return { room: room.toLowerCase(), own: false, page: 'stage' }
}

function read(row: Element, css: Css<Part>): Reading {
  const kind = row.getAttribute('data-kind') as Kind | 'odd' | 'system'
  if (kind === 'system') return 'skip'
  if (kind === 'odd') return
  const sighting: Sighting = { kind: row.querySelector(css.removed) ? 'deleted' : kind, ...marks(row), ...numbers(row) }
  const text = row.querySelector(css.text)
  if (text) sighting.text = wordsOf(text)
  return kind === 'chat' && !sighting.text && sighting.kind === 'chat' ? undefined : sighting
}

function marks(row: Element): Partial<Sighting> {
  const found: Partial<Sighting> = {}
  const { id, who, badges, unit, what, history } = (row as HTMLElement).dataset
  if (id) found.key = id
  if (who) found.who = { name: who, badges: (badges?.split(' ').filter(Boolean) ?? []) as Badge[] }
  if (unit) found.unit = unit
  if (what) found.what = what as What
  if (history !== undefined) found.history = true
  return found
}

function numbers(row: Element): Partial<Sighting> {
  const found: Partial<Sighting> = {}
  for (const name of ['at', 'amount', 'months', 'target'] as const) {
    const value = row.getAttribute(`data-${name}`)
    if (value) found[name] = Number(value)
  }
  return found
}

function readPanel(kind: Kind, element: Element): Sighting | undefined {
  const shown = numbers(element)
  return shown.amount === undefined ? undefined : { kind, ...marks(element), ...shown }
}

export const stage: Site<Part> = {
  id: 'stage',
  name: 'Stage',
  hosts: ['http://127.0.0.1/*', 'http://localhost/*'],
  roomOf,
  selectors,
  urgent: ['cued'],
  root: 'aside',
  box: { css: '[data-stage="box"]', kind: 'contenteditable' },
  panels: [
    { part: 'viewers', read: (element) => readPanel('viewers', element) },
    { part: 'goal', read: (element) => readPanel('goal', element) },
  ],
  read,
}
