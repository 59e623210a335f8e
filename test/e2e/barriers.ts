/** What keeps somebody from using a page. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; impact: string; nodes: { target: unknown; failureSummary: string }[] }

/** Serious and critical findings of axe, each with the element. `within`: only there. */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: { run(where: unknown): Promise<{ violations: Violation[] }> } }
    const result = await axe.run(selector ? document.querySelector(selector) : document)
    return result.violations
  }, within)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
    )
}
