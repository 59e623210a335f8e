import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import * as build from '../build.ts'
import { startPicking } from '../pick/index.ts'
import { saveRecipe } from '../recipes.ts'

/** Injected into a tab whose host was just granted, by a click in the popup. A second injection finds the first, and leaves. */
export default defineUnlistedScript(() => {
  const world = globalThis as { sidecuePicker?: AbortSignal }
  if (world.sidecuePicker?.aborted === false) return
  const life = new AbortController()
  world.sidecuePicker = life.signal
  startPicking({ page: document, open: build.openShadow, save: saveRecipe, life })
})
