/**
 * Private messages, where the user switched them on. They pass from the page to the side panel and are kept here alone, in a
 * memory that ends with the page or the background: no room, evening, log, export or relay ever has one.
 */

import type { PrivateMessage } from '../../shared/private.ts'
import type { Uplink } from '../../shared/protocol.ts'
import type { Guest, Send } from './doors.ts'
import { keyOf } from './mine.ts'
import type { SiteHosts } from './parts.ts'
import type { Reader } from './readers.ts'
import type { Screen } from './screens.ts'
import type { Session } from './session.ts'

type Hello = Uplink & { type: 'hello'; role: 'private' }

/** What a page said, by message id. */
interface Ear {
  key: string
  tab: number | undefined
  messages: Map<string, PrivateMessage>
  send: Send
}

export interface Privacy {
  receive(hello: Hello, tab: number | undefined, send: Send): Guest
  /** Readers or settings changed: who may read goes on or begins, who may not stops and is forgotten. */
  tend(): void
  /** A panel shows another room. */
  show(screen: Screen): void
}

/** So many are shown, newest first, each cut to so many characters. */
const MOST = 50
const LONGEST = 2_000

/** `bring`: has a tab get the script that reads private messages. */
export function createPrivacy(
  { readers, screens, settings }: Pick<Session, 'readers' | 'screens' | 'settings'>,
  sites: readonly SiteHosts[],
  bring: (tab: number) => Promise<void>,
): Privacy {
  const ears = new Set<Ear>()
  const shown = new WeakSet<Screen>()
  const known = new Set(sites.flatMap((site) => (site.private ? [site.id] : [])))

  const may = ({ mine, barred, gone, site }: Reader): boolean =>
    settings().privateMessages && mine === 'yes' && !barred && !gone && known.has(site)
  const allowed = (ear: Ear): boolean => readers.of(ear.key).some((reader) => reader.tab === ear.tab && may(reader))
  const isHeard = ({ key, tab }: Reader): boolean => [...ears].some((ear) => ear.key === key && ear.tab === tab)

  function of(key: string | undefined): PrivateMessage[] {
    const all = new Map([...ears].flatMap((ear) => (ear.key === key ? [...ear.messages] : [])))
    return newest(all)
  }

  /** Only a side panel, which is nobody's page: the overlay stands in one. */
  function show(screen: Screen): void {
    const messages = of(screen.key)
    if (screen.surface !== 'panel' || (messages.length === 0 && !shown.has(screen))) return
    shown.add(screen)
    screen.send({ type: 'private', messages })
  }

  function showAll(key: string): void {
    for (const screen of screens.all()) if (screen.key === key) show(screen)
  }

  function forget(ear: Ear): void {
    if (ears.delete(ear)) showAll(ear.key)
  }

  function dismiss(ear: Ear): void {
    ear.send({ type: 'mine', mine: 'no' })
    forget(ear)
  }

  return {
    show,
    receive({ site, room }, tab, send) {
      const ear: Ear = { key: keyOf(site, room), tab, messages: new Map(), send }
      if (allowed(ear)) {
        ears.add(ear)
        send({ type: 'mine', mine: 'yes' })
      } else dismiss(ear)
      return {
        hear(message) {
          if (message.type !== 'private' || !ears.has(ear)) return
          for (const one of message.messages) ear.messages.set(one.id, { ...one, text: one.text.slice(0, LONGEST) })
          ear.messages = new Map(newest(ear.messages).map((one) => [one.id, one]))
          showAll(ear.key)
        },
        leave: () => forget(ear),
      }
    },
    tend() {
      for (const ear of ears) if (!allowed(ear)) dismiss(ear)
      for (const reader of readers.all()) {
        if (reader.found && reader.tab !== undefined && may(reader) && !isHeard(reader)) void bring(reader.tab)
      }
    },
  }
}

const newest = (messages: ReadonlyMap<string, PrivateMessage>): PrivateMessage[] =>
  [...messages.values()].sort((a, b) => b.at - a.at).slice(0, MOST)
