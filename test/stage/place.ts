/** The broadcast page: served on this computer, or at a site's real address and answered here, with nothing going out. */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HTTPRequest, Page } from 'puppeteer-core'

/** Where the stage is, if that port is free; else any. */
const USUAL_PORT = 4173

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** Serves one page under every path. `port`: the one that it got. */
export async function serve(html: () => string): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const isPage = request.url?.startsWith('/stage/') === true
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(isPage ? html() : '')
  })
  const port = await listen(server, USUAL_PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return listen(server, 0)
    throw error
  })
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** From now on the page's own address is answered with `html`, and every other request of the page is refused. */
export async function answer(page: Page, address: string, html: () => string): Promise<void> {
  const { origin, pathname } = new URL(address)
  const isPage = (request: HTTPRequest): boolean => {
    const url = new URL(request.url())
    return request.isNavigationRequest() && url.origin === origin && url.pathname === pathname
  }
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const done = isPage(request)
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html() })
      : request.abort('blockedbyclient')
    done.catch(() => undefined)
  })
}
