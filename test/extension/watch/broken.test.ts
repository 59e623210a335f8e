// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { shipped } from '../../../extension/sites/index.ts'
import type { Selector, Site } from '../../../extension/sites/site.ts'
import { stage } from '../../../extension/sites/stage.ts'
import { everySort } from '../../bench/break/rows.ts'
import { markups, type SiteId } from '../../stage/markup/index.ts'
import { type Watched, watch } from './room.ts'

const sites = [...shipped, stage] as unknown as Site[]
const needed = sites.flatMap(({ id, selectors }) =>
  Object.entries<Selector>(selectors).flatMap(([part, { need }]) =>
    need === 'needed' && part !== 'list' ? [[id, part]] : [],
  ),
) as [SiteId, string][]
const optional = sites.flatMap(({ id, selectors }) =>
  Object.entries<Selector>(selectors).flatMap(([part, { need }]) => (need === 'optional' ? [[id, part]] : [])),
) as [SiteId, string][]

/** The site, one of whose selectors meets nothing any more. */
function without(id: SiteId, part: string): Site {
  const site = sites.find((one) => one.id === id)!
  const broken = { ...site.selectors[part as 'list'], css: 'sidecue-broken' }
  return { ...site, selectors: { ...site.selectors, [part]: broken } }
}

let room: Watched

async function evening(site: Site): Promise<void> {
  const markup = markups[site.id as SiteId]
  room = watch(site, markup)
  const rows = everySort(markup, 120)
  for (let i = 0; i < rows.length; i += 10) {
    room.play.addMany(rows.slice(i, i + 10).map(({ html }) => html))
    await room.settle()
  }
}

afterEach(() => room.end())

describe('a selector that meets nothing any more', () => {
  it.each(needed)('is seen on %s: %s', async (id, part) => {
    await evening(without(id, part))
    const capture = room.capture()!
    expect(capture.state === 'blind' || (capture.state === 'seeing' && capture.partly), part).toBeTruthy()
  })

  it.each(optional)('alarms nobody on %s where it may be missed: %s', async (id, part) => {
    await evening(without(id, part))
    expect(room.capture()).toEqual({ state: 'seeing', unknown: 0 })
  })
})
