import type { Sighting } from '../../shared/events.ts'
import type { Css, Panel, Site } from '../sites/site.ts'

const CHANGES: MutationObserverInit = { childList: true, characterData: true, attributes: true, subtree: true }

/**
 * Reads what stands outside the list (viewers, goal) whenever it changes. `told` gets each new reading, what is there at the start
 * marked as history. Returns how to look again for panels that came late or were replaced.
 */
export function watchPanels(
  page: Document,
  site: Site,
  css: Css,
  told: (sightings: Sighting[]) => void,
  signal: AbortSignal,
): () => void {
  const watched = new Map<Panel, { element: Element; observer: MutationObserver }>()
  const shown = new Map<Panel, string>()
  let began = false

  function readPanel(panel: Panel, element: Element): void {
    const sighting = panel.read(element)
    if (!sighting) return
    const now = JSON.stringify(sighting)
    if (shown.get(panel) === now) return
    shown.set(panel, now)
    told([began ? sighting : { ...sighting, history: true }])
  }

  function look(panel: Panel): void {
    if (watched.get(panel)?.element.isConnected) return
    watched.get(panel)?.observer.disconnect()
    watched.delete(panel)
    const element = page.querySelector(css[panel.part]!)
    if (!element) return
    const observer = new MutationObserver(() => readPanel(panel, element))
    observer.observe(element, CHANGES)
    watched.set(panel, { element, observer })
    readPanel(panel, element)
  }

  const lookAgain = (): void => {
    if (!signal.aborted) site.panels?.forEach(look)
  }
  const stop = (): void => {
    for (const { observer } of watched.values()) observer.disconnect()
  }
  signal.addEventListener('abort', stop)
  lookAgain()
  began = true
  return lookAgain
}
