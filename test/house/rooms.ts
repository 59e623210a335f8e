/** Who may import whom. A room is a folder with one job; what is not listed is not allowed. */

export interface Room {
  /** Is this file of the room? */
  has: RegExp
  /** Our own files that it may import, beside those of the room itself. */
  files: RegExp[]
  /** Packages that it may import. */
  packages: RegExp
  /** Its files do not know each other. */
  apart?: true
}

const shared = /^shared\//
const extensionRoot = /^extension\/[^/]+\.ts$/
/** The contract, and the reading of text, notices and numbers off rows. */
const contract = /^extension\/sites\/(site\.ts$|read\/)/
const transport = /^extension\/transport\//
/** What a second source is; the sources themselves are handed in by the entrypoint. */
const source = /^extension\/sources\/source\.ts$/
/** Viewer memory. */
const viewers = /^extension\/viewers\//
const state = /^extension\/state\//
const none = /^$/
const screen = /^(preact|@preact\/signals)$/

/** In order: the first room that has a file is its room. */
export const rooms: Record<string, Room> = {
  shared: { has: shared, files: [], packages: /^valibot$/ },
  'site contract': { has: contract, files: [shared], packages: none },
  'site list': {
    has: /^extension\/sites\/index\.ts$/,
    files: [/^extension\/sites\/[^/]+\.ts$/, extensionRoot],
    packages: none,
  },
  sites: { has: /^extension\/sites\//, files: [contract, shared], packages: none, apart: true },
  watch: { has: /^extension\/watch\//, files: [contract, shared], packages: none },
  pick: { has: /^extension\/pick\//, files: [contract, shared, extensionRoot], packages: none },
  transport: { has: transport, files: [shared], packages: /^wxt$/ },
  'source contract': { has: source, files: [shared, transport, extensionRoot], packages: none },
  sources: {
    has: /^extension\/sources\//,
    files: [shared, transport, extensionRoot, source],
    packages: /^(valibot|qr)$/,
  },
  viewers: { has: viewers, files: [shared, extensionRoot], packages: /^(idb|valibot)$/ },
  session: {
    has: /^extension\/session\//,
    files: [shared, transport, extensionRoot, source, viewers],
    packages: /^(wxt|idb|valibot)$/,
  },
  state: { has: state, files: [shared, extensionRoot], packages: /^(preact|@preact\/signals|wxt|qr)$/ },
  ui: { has: /^extension\/ui\//, files: [state, shared], packages: screen },
  'extension root': { has: extensionRoot, files: [shared], packages: /^(wxt|idb)$/ },
  entrypoints: { has: /^extension\/entrypoints\//, files: [/^extension\//, shared], packages: /^(wxt|preact)$/ },
  relay: {
    has: /^relay\//,
    files: [shared],
    packages: /^(hono|hono-openapi|valibot|@valibot\/to-json-schema|cloudflare:.*)$/,
  },
}

export function roomOf(path: string): Room | undefined {
  return Object.values(rooms).find((room) => room.has.test(path))
}
