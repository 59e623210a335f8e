import type { PartSeen } from '../../shared/protocol.ts'
import type { Css, Site } from '../sites/site.ts'

/** Which selectors of a site met anything this evening. What is rare may be missed between two looks; it is only for a report. */
export interface Parts {
  /** Looks for what was not seen yet. */
  look(page: Document, list: Element | undefined): void
  seen(): PartSeen[]
}

export function watchParts(site: Site, css: Css, packed: ReadonlySet<string>): Parts {
  const unseen = new Set(Object.keys(site.selectors))
  const beside = new Set(site.panels?.map(({ part }) => part))
  return {
    look(page, list) {
      for (const part of unseen) {
        const where = beside.has(part) ? page : list
        if (part === 'list' ? list : where?.querySelector((css as Record<string, string>)[part]!)) unseen.delete(part)
      }
    },
    seen: () =>
      Object.entries(site.selectors).map(([part, { need }]) => ({
        part,
        need,
        seen: !unseen.has(part),
        ...(packed.has(part) && { packed: true as const }),
      })),
  }
}
