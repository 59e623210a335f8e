import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cssOf, type Place, type Reading, type Site } from '../../../extension/sites/site.ts'
import { findList } from '../../../extension/watch/find.ts'
import { allRows, rowsIn } from '../../../extension/watch/rows.ts'

/** A saved page of a site, as a document. */
export function savedPage(site: Site): Document {
  const html = readFileSync(join(import.meta.dirname, 'fixtures', `${site.id}.html`), 'utf8')
  return new DOMParser().parseFromString(html, 'text/html')
}

/** What a site reads off every row of a page's list. */
export function readPage(
  site: Site,
  page: Document,
  place: Place = { room: 'ida', own: false, page: 'room' },
): Reading[] {
  const css = cssOf(site.selectors)
  const list = findList(page, css.list, site)
  return list ? allRows(list, css.row).map((row) => site.read(row, css, place)) : []
}

/** What a site reads off one row of made markup. */
export function readRow(site: Site, html: string): Reading {
  return readRows(site, [html])[0]
}

/** What a site reads off each of many rows of made markup. */
export function readRows(site: Site, html: readonly string[]): Reading[] {
  const page = new DOMParser().parseFromString(`<div id="rows">${html.join('')}</div>`, 'text/html')
  const css = cssOf(site.selectors)
  const list = page.getElementById('rows')!
  return [...list.children].map((child) => {
    const [row] = rowsIn(child, list, css.row)
    return row && site.read(row, css, { room: 'ida', own: false, page: 'room' })
  })
}

/** What the site reads off its panels, in order. */
export function readPanels(site: Site, page: Document) {
  const css = cssOf(site.selectors) as Record<string, string>
  return (site.panels ?? []).map((panel) => {
    const element = page.querySelector(css[panel.part]!)
    return element ? panel.read(element) : undefined
  })
}
