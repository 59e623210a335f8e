/** The control: the payloads that are known to fire, given to a page that makes markup of them. */

import type { Page } from 'puppeteer-core'
import { answer } from '../../stage/place.ts'

const CONTROL = 'https://control.example/'
/** Frames at once, and how long each lot may take to fire, ms. */
const LOT = 40
const TIME = 500

/** Runs in the page. Stringified, so it may use nothing from outside. */
async function fire(payloads: string[], time: number): Promise<number> {
  const frames = payloads.map((payload) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inner = frame.contentWindow as Window & Record<string, unknown>
    const fired = () => frame.setAttribute('data-fired', '')
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) inner[name] = fired
    inner.document.body.innerHTML = payload
    return frame
  })
  await new Promise((resolve) => setTimeout(resolve, time))
  const count = frames.filter((frame) => frame.hasAttribute('data-fired')).length
  for (const frame of frames) frame.remove()
  return count
}

/** How many of them fire. */
export async function control(page: Page, payloads: string[]): Promise<number> {
  await answer(page, CONTROL, () => '<!doctype html><title>Control</title><body>')
  await page.goto(CONTROL)
  // Some reach past their frame's own `alert` to a real one, which would stand there for ever.
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs++
    void dialog.dismiss().catch(() => undefined)
  })
  let fired = 0
  for (let i = 0; i < payloads.length; i += LOT) {
    const lot = payloads.slice(i, i + LOT)
    dialogs = 0
    fired += Math.min(lot.length, (await page.evaluate(fire, lot, TIME)) + dialogs)
  }
  return fired
}
