import { browser } from 'wxt/browser'

/**
 * From the popup's click to the picker in the page. The browser's question closes the popup, so what was meant is noted before
 * the answer, and whoever is there when it comes goes on.
 */
interface Note {
  tab: number
  /** The one pattern that is asked for. */
  origin: string
}

const KEY = 'picking'

/** Asks for the origin and puts the picker into the tab; straight from a click, or the browser refuses. False: told no. */
export async function askAndPick(note: Note): Promise<boolean> {
  void browser.storage.session.set({ [KEY]: note })
  const yes = await browser.permissions.request({ origins: [note.origin] }).catch(() => false)
  if (yes) await pick(note.tab)
  return yes
}

/** Puts the picker into the tab that waits for one of these origins, if one does. */
export async function pickIn(origins: readonly string[]): Promise<void> {
  const note = (await browser.storage.session.get(KEY))[KEY] as Note | undefined
  if (note && origins.includes(note.origin)) await pick(note.tab)
}

/** Into the page itself: a frame in it is pointed at in a window of its own. A picker that is there already stays. */
async function pick(tabId: number): Promise<void> {
  await browser.storage.session.remove(KEY)
  await browser.scripting.executeScript({ target: { tabId }, files: ['/pick.js'] })
}
