import { markup } from '../stage/markup/stage.ts'
import { serve } from '../stage/place.ts'
import { launchChromium } from '../tools/browser/launch.ts'

const l = await launchChromium({ extension: process.argv[2] ?? '/tmp/ext', headless: true })
try {
  const ext = await l.browser.newPage()
  ext.on('console', (m) => console.log('[ext]', m.text()))
  await ext.goto(`${l.home}/manifest.json`)
  console.log(
    await ext.evaluate(
      () => typeof (globalThis as any).chrome?.runtime?.connect + ' ' + typeof (globalThis as any).chrome?.scripting,
    ),
  )
  const t = await l.browser.waitForTarget((x) => x.type() === 'service_worker', { timeout: 8000 })
  const w = await t.worker()
  w?.on?.('console', (m: any) => console.log('[sw]', m.text()))
  console.log(
    await w!.evaluate(async () =>
      JSON.stringify(await (globalThis as any).chrome.scripting.getRegisteredContentScripts()),
    ),
  )
  const { port } = await serve(() => markup.page('ida'))
  const page = await l.browser.newPage()
  page.on('console', (m) => console.log('[page]', m.text()))
  await page.goto(markup.url('ida', `http://127.0.0.1:${port}`))
  await new Promise((r) => setTimeout(r, 1500))
  const html = markup.row({ kind: 'chat', name: 'ann', text: 'hello', id: 'x1' } as any)
  console.log(html)
  console.log(
    await ext.evaluate(async () => {
      const chrome = (globalThis as any).chrome
      const port = chrome.runtime.connect({ name: 'sidecue' })
      const heard: any[] = []
      port.onMessage.addListener((m: any) => heard.push(m))
      port.postMessage({ type: 'hello', role: 'screen', surface: 'panel' })
      await new Promise((r) => setTimeout(r, 1000))
      return JSON.stringify(heard)
    }),
  )
} catch (e) {
  console.log(e)
} finally {
  await l.browser.close()
  process.exit(0)
}
