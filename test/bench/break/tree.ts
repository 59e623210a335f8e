/** A package like the tested one, but that a page's address can say which selector is broken: `…#break=PART`. */

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../tools/build.ts'
import { say } from '../../tools/say.ts'
import { root } from '../../tools/where.ts'

const COPIED = ['extension', 'shared', 'wxt.config.ts', 'tsconfig.json', 'package.json']
const PLACE = 'extension/entrypoints/reader/page.ts'
const ASKED = '[sites, readPacks()]'

/** Goes into the copy of the reader's entrypoint, nowhere else. A site without that part is left as it is. */
const BREAK = `
async function broken(sites: readonly Site[] | Promise<readonly Site[]>): Promise<readonly Site[]> {
  const part = new URLSearchParams(location.hash.slice(1)).get('break') ?? ''
  return (await sites).map((site) => {
    const selector = (site.selectors as Record<string, { css: string; need: 'needed' | 'optional' }>)[part]
    return selector ? { ...site, selectors: { ...site.selectors, [part]: { ...selector, css: 'sidecue-broken' } } } : site
  })
}
`

/** Builds it from the source as it is now. Hands back its folder, and what clears it away. */
export async function breakable(): Promise<{ folder: string; clear(): void }> {
  const tree = mkdtempSync(join(tmpdir(), 'sidecue-break-'))
  for (const name of COPIED) cpSync(join(root, name), join(tree, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  const place = join(tree, PLACE)
  const source = readFileSync(place, 'utf8')
  if (!source.includes(ASKED)) throw new Error(`${PLACE} has changed: there is no ${ASKED} to break a selector at.`)
  writeFileSync(place, source.replace(ASKED, '[broken(sites), readPacks()]') + BREAK)
  say('Building a package whose selectors can be broken …')
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const { ok, said } = await run(process.execPath, [wxt, 'build', tree, '-b', 'chrome', '--mode', 'e2e'])
  if (!ok) throw new Error(`It could not be built:\n${said}`)
  return { folder: join(tree, '.output/chrome-mv3-e2e'), clear: () => rmSync(tree, { recursive: true, force: true }) }
}
