import type { Recipe } from '../../shared/recipe.ts'
import { confirm } from './confirm.ts'
import { createFrame, make } from './frame.ts'
import { infer } from './infer.ts'
import { point } from './point.ts'
import { words } from './words.ts'

/** The picker: pointing, then a look at what was understood, then it is kept. */

export interface Picker {
  page: Document
  /** The shadow root can be looked into. */
  open: boolean
  save(recipe: Recipe): Promise<void>
  /** Ends with it; ends it. */
  life: AbortController
}

/** How long the last word stays, ms. */
const READ = 4000

export function startPicking({ page, open, save, life }: Picker): void {
  const { host, root } = createFrame(page, open, life.signal)
  const leave = (): void => life.abort()
  let stage = new AbortController()
  life.signal.addEventListener('abort', () => stage.abort(), { once: true })

  function next(): AbortSignal {
    stage.abort()
    stage = new AbortController()
    return stage.signal
  }

  function pointing(): void {
    point({ page, host, root, taken, leave }, next())
  }

  function taken(list: Element): string | undefined {
    const recipe = infer(list, new URL(page.location.href))
    if (!recipe) return words.unreadable
    confirm({ page, root, list, recipe, yes, again: pointing, leave }, next())
  }

  function yes(recipe: Recipe): void {
    next()
    save(recipe).then(
      () => say(words.kept),
      () => say(words.failed),
    )
  }

  function say(word: string): void {
    root.append(make('div', { class: 'card', role: 'status' }, word))
    const timer = setTimeout(leave, READ)
    life.signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }

  pointing()
}
