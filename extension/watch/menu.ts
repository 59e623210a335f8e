import type { Sighting } from '../../shared/events.ts'
import type { Shown } from '../../shared/protocol.ts'
import { cssOf, type Place, type Reading, type Site } from '../sites/site.ts'
import { pointOut } from './counsel.ts'
import { findList } from './find.ts'
import { allRows } from './rows.ts'

/**
 * Opens the site's own menu for a viewer, where the site is known to have a button for it in the row; else shows their last row.
 * Nothing in the menu is pressed: who is muted is decided there.
 */
export function openMenu(page: Document, site: Site, place: Place, who: string): Shown {
  const css = cssOf(site.selectors)
  const list = findList(page, css.list, site)
  const row = list && allRows(list, css.row).findLast((one) => isBy(site.read(one, css, place), who))
  if (!row) return 'none'
  const opener = site.menu ? openerIn(row, css[site.menu]!, who) : undefined
  pointOut(opener ?? row)
  if (!opener) return 'row'
  opener.focus({ preventScroll: true })
  opener.click()
  return 'menu'
}

const same = (name: string | null | undefined, who: string): boolean => name?.trim().toLowerCase() === who.toLowerCase()

function isBy(reading: Reading, who: string): boolean {
  if (reading === undefined || reading === 'skip') return false
  const [first] = [reading].flat() as Sighting[]
  return same(first?.who?.name, who)
}

/** Only a button that bears the viewer's name: in a reply stands another's too, and a link would leave the page. */
function openerIn(row: Element, css: string, who: string): HTMLElement | undefined {
  const buttons = [...row.querySelectorAll(css)].map((part) => part.closest('button'))
  return buttons.find((button) => same(button?.textContent, who)) ?? undefined
}
