/** Signs that a payload became more than text. */

import type { Page } from 'puppeteer-core'

export interface Watched {
  page: Page
  requests: string[]
  dialogs: string[]
}

/** Counts what fires from now on. Requests of the page's own are none once it is loaded. */
export async function watchSigns(page: Page): Promise<Watched> {
  const watched: Watched = { page, requests: [], dialogs: [] }
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) watched.requests.push(request.url())
  })
  page.on('dialog', (dialog) => {
    watched.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.evaluate(() => {
    const shared = globalThis as unknown as { fired: number }
    shared.fired = 0
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
      Object.assign(globalThis, { [name]: () => void shared.fired++ })
    }
    document.addEventListener('securitypolicyviolation', () => shared.fired++)
  })
  return watched
}

/** What only a payload could have made of our screens. */
const ALIEN =
  'script, iframe, object, embed, video, audio, form, img:not([class]), [onerror], [onload], [onclick], [onfocus], [onmouseover], a[href^="javascript" i]'

const inside = (page: Page): Promise<{ fired: number; elements: number }> =>
  page.evaluate((alien) => {
    const host = document.querySelector('sidecue-overlay')
    const root: ParentNode = host?.shadowRoot ?? document.body
    for (const element of root.querySelectorAll('*')) {
      for (const type of ['mouseover', 'focus', 'repeat']) element.dispatchEvent(new Event(type))
    }
    return { fired: (globalThis as unknown as { fired: number }).fired, elements: root.querySelectorAll(alien).length }
  }, ALIEN)

/** The sum over the pages. */
export async function signs(watched: Watched[]): Promise<{ fired: number; requests: number; elements: number }> {
  const sum = { fired: 0, requests: 0, elements: 0 }
  for (const { page, requests, dialogs } of watched) {
    const found = await inside(page)
    sum.fired += found.fired + dialogs.length
    sum.elements += found.elements
    sum.requests += requests.length
  }
  return sum
}

export interface Box {
  left: number
  width: number
  /** All but its words, which are cut off after three lines: another sentence may have one more. */
  bottom: number
  /** How far anything in it reaches out at the side. */
  over: number
}

/** Where the overlay's card stands; px. */
export function boxOf(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const card = document.querySelector('sidecue-overlay')?.shadowRoot?.querySelector('[data-cue]')
    const { left, width, bottom } = card!.getBoundingClientRect()
    const words = card!.querySelector('.words')!.getBoundingClientRect().height
    const over = card!.scrollWidth - card!.clientWidth
    return { left: Math.round(left), width: Math.round(width), bottom: Math.round(bottom - words), over }
  })
}
