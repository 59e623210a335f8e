/** As much of a browser as the background meets: WXT's fake one for storage and events, and ports, tabs and scripts of our own. */

import type { Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Downlink, Uplink } from '../../../shared/protocol.ts'

type Listener<T extends unknown[]> = (...args: T) => unknown

/** An event that a test can fire. */
function createEvent<T extends unknown[]>() {
  const listeners = new Set<Listener<T>>()
  return {
    addListener: (listener: Listener<T>) => void listeners.add(listener),
    removeListener: (listener: Listener<T>) => void listeners.delete(listener),
    fire: (...args: T) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
  }
}

/** The page's end of a port. */
export interface PageEnd {
  heard: Downlink[]
  /** The last message of a type. */
  last<T extends Downlink['type']>(type: T): Extract<Downlink, { type: T }> | undefined
  send(message: Uplink): void
  /** The page goes away. */
  leave(): void
}

interface Script {
  id: string
  matches?: string[]
}

export interface Tab {
  id: number
  url: string
  active: boolean
  windowId: number
  discarded?: boolean
}

const events = {
  onConnect: createEvent<[Browser.runtime.Port]>(),
  onInstalled: createEvent<[{ reason: string }]>(),
  onAdded: createEvent<[{ origins?: string[] }]>(),
  onRemoved: createEvent<[]>(),
  onActivated: createEvent<[]>(),
  onTabRemoved: createEvent<[]>(),
  onFocusChanged: createEvent<[]>(),
  onCommand: createEvent<[string]>(),
  onAlarm: createEvent<[{ name: string }]>(),
}

/** What a test sets up and looks at. */
export const stand = {
  events,
  granted: new Set<string>(),
  /** What the user answers when the browser asks. */
  asks: (() => false) as () => boolean,
  scripts: new Map<string, Script>(),
  injected: [] as { tab: number; file: string }[],
  tabs: [] as Tab[],
  alarms: new Set<string>(),
  icons: new Map<number, string>(),
  calls: { platform: 0, sessionSets: 0 },
  version: '1.0.0',
  ports: new Set<() => void>(),

  /** A page opens a port to the background. */
  connect(tab?: number): PageEnd {
    const [toBackground, gone] = [createEvent<[Uplink]>(), createEvent<[]>()]
    const heard: Downlink[] = []
    let open = true
    const shut = (): void => {
      open = false
      stand.ports.delete(shut)
    }
    const port = {
      name: 'sidecue',
      sender: tab === undefined ? {} : { tab: { id: tab } },
      postMessage(message: Downlink) {
        if (!open) throw new Error('Attempting to use a disconnected port object')
        heard.push(structuredClone(message))
      },
      onMessage: toBackground,
      onDisconnect: gone,
    }
    stand.ports.add(shut)
    events.onConnect.fire(port as unknown as Browser.runtime.Port)
    return {
      heard,
      last: (type) => heard.findLast((message) => message.type === type) as never,
      send: (message) => void (open && toBackground.fire(structuredClone(message))),
      leave() {
        shut()
        gone.fire()
      },
    }
  },

  /** The browser ends the background: its timers, ports and listeners are gone, what it stored stays. */
  kill(): void {
    for (const shut of [...stand.ports]) shut()
    for (const event of Object.values(events)) event.clear()
    fakeBrowser.storage.onChanged.removeAllListeners()
  },

  reset(): void {
    stand.kill()
    fakeBrowser.reset()
    stand.granted.clear()
    stand.scripts.clear()
    stand.alarms.clear()
    stand.icons.clear()
    stand.injected = []
    stand.tabs = []
    stand.calls = { platform: 0, sessionSets: 0 }
    stand.version = '1.0.0'
  },
}

const hit = (pattern: string, url: string): boolean => url.startsWith(pattern.replace(/\*$/, ''))

export const browser = {
  storage: fakeBrowser.storage,
  alarms: {
    create: async (name: string) => void stand.alarms.add(name),
    clear: async (name: string) => stand.alarms.delete(name),
    onAlarm: events.onAlarm,
  },
  runtime: {
    id: 'sidecue',
    getManifest: () => ({ version: stand.version }),
    getURL: (path: string) => `chrome-extension://sidecue${path}`,
    getPlatformInfo: async () => void stand.calls.platform++,
    onConnect: events.onConnect,
    onInstalled: events.onInstalled,
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => stand.granted.has(origin)),
    request: async () => stand.asks(),
    onAdded: events.onAdded,
    onRemoved: events.onRemoved,
  },
  scripting: {
    getRegisteredContentScripts: async () => [...stand.scripts.values()],
    registerContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) {
        if (stand.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
        stand.scripts.set(script.id, script)
      }
    },
    updateContentScripts: async (scripts: Script[]) => {
      for (const script of scripts) stand.scripts.set(script.id, script)
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) stand.scripts.delete(id)
    },
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      for (const file of files) stand.injected.push({ tab: target.tabId, file })
    },
  },
  tabs: {
    query: async ({ url, active, windowId }: { url?: string[]; active?: boolean; windowId?: number }) =>
      stand.tabs.filter(
        (tab) =>
          (!url || url.some((pattern) => hit(pattern, tab.url))) &&
          (!active || tab.active) &&
          (windowId === undefined || tab.windowId === windowId),
      ),
    get: async (id: number) => {
      const tab = stand.tabs.find((it) => it.id === id)
      if (!tab) throw new Error(`No tab with id: ${id}.`)
      return tab
    },
    create: async ({ url }: { url: string }) => void stand.tabs.push({ id: 99, url, active: true, windowId: 1 }),
    update: async () => undefined,
    onActivated: events.onActivated,
    onRemoved: events.onTabRemoved,
  },
  windows: { onFocusChanged: events.onFocusChanged },
  commands: { onCommand: events.onCommand },
  action: {
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
      void stand.icons.set(tabId, path[16] ?? ''),
  },
}
