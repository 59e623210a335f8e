/** The control: the payloads that are known to fire, each given to a fresh page that makes markup of it. */

import type { Page } from 'puppeteer-core'
import { answer } from '../../stage/place.ts'

const CONTROL = 'https://control.example/'
/** How long one may take to fire, ms. */
const TIME = 80

/** Runs in the page before anything else. Stringified, so it may use nothing from outside. */
function listen(): void {
  const fired = () => Object.assign(globalThis, { fired: true })
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) Object.assign(globalThis, { [name]: fired })
}

/** Runs in the page. Says whether the payload fired; many wait for the mouse or for the focus. */
async function fire(payload: string, time: number): Promise<boolean> {
  document.body.innerHTML = payload
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['mouseover', 'focus', 'repeat']) element.dispatchEvent(new Event(type))
  }
  await new Promise((resolve) => setTimeout(resolve, time))
  return 'fired' in globalThis
}

/** How many of them fire. */
export async function control(page: Page, payloads: string[]): Promise<number> {
  let dialogs = 0
  // Some reach past the page's own `alert` to a real one, which would stand there for ever.
  page.on('dialog', (dialog) => {
    dialogs++
    void dialog.dismiss().catch(() => undefined)
  })
  await page.evaluateOnNewDocument(listen)
  await answer(page, CONTROL, () => '<!doctype html><title>Control</title><body>')
  await page.bringToFront()
  let fired = 0
  for (const payload of payloads) {
    dialogs = 0
    await page.goto(CONTROL)
    // One that leaves the page has fired too.
    if ((await page.evaluate(fire, payload, TIME).catch(() => true)) || dialogs > 0) fired++
  }
  return fired
}
