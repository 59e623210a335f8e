import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import * as build from '../build.ts'
import { settingsStore } from '../settings.ts'
import { createChoices } from '../state/choices.ts'
import { createRoom } from '../state/room.ts'
import { openPort } from '../transport/port.ts'
import { copyText } from '../ui/copy.ts'
import { mountOverlay } from '../ui/overlay/mount.tsx'

/** Injected by the background into the tab of a room. A second injection into the same page finds the first, and leaves. */
export default defineUnlistedScript(() => {
  void show(globalThis as World)
})

interface World {
  sidecueOverlay?: AbortSignal
}

async function show(world: World): Promise<void> {
  if (world.sidecueOverlay?.aborted === false) return
  const life = new AbortController()
  world.sidecueOverlay = life.signal
  const choices = await createChoices(settingsStore)
  life.signal.addEventListener('abort', choices.close)
  const room = createRoom({ hello: { type: 'hello', role: 'screen', surface: 'overlay' }, copy: copyText })
  mountOverlay({ room, choices, open: build.openShadow, life })
  openPort({ onMessage: room.receive, onOpen: room.opened, onGone: () => life.abort(), signal: life.signal })
}
