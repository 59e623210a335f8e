/** `npm start`: a broadcast page, the extension on it, a relay on this computer, and an evening that plays. */

import { join } from 'node:path'
import { hasDisplay, launchChromium } from './browser/launch.ts'
import { built } from './build.ts'
import { openRecording, type Recording } from './recordings/read.ts'
import { startRelay } from './relay.ts'
import { say } from './say.ts'
import { playEvening } from './start/evening.ts'
import { type Options, readOptions } from './start/options.ts'
import { type Played, reportOf } from './start/report.ts'
import { cueLine, summary } from './start/show.ts'
import { root } from './where.ts'

/** Closers, last opened first. */
type Pile = (() => Promise<unknown>)[]

/** How long the parts may take to close before they are left to the system, ms. */
const CLOSING = 8_000

/** What plays when no evening is given. */
const OWN = join(root, 'test/stage/evening.txt')

interface Performance {
  options: Options
  recording: Recording
  signal: AbortSignal
  pile: Pile
  live(): void
}

async function perform({ options, recording, signal, pile, live }: Performance): Promise<Played> {
  const extension = await built('chrome-mv3-e2e')
  say('Starting the relay …')
  const relay = await startRelay({ ...(options.model ? { model: options.model } : {}) })
  pile.push(relay.stop)
  say(`Opening the browser${options.headless ? ' without a window' : ''} …`)
  const launched = await launchChromium({ extension, headless: options.headless })
  pile.push(() => launched.browser.close())
  const watching = {
    live: (address: string) => {
      live()
      console.log(`${recording.name} plays at ${address}, Ctrl-C ends it.\n`)
    },
    painted: (...painted: Parameters<typeof cueLine>) => console.log(cueLine(...painted)),
  }
  return playEvening({ launched, relay: relay.url, recording, options, signal, watching })
}

/** Closes what is open, last opened first; what does not close in time is left. */
async function close(pile: Pile): Promise<void> {
  const limit = new Promise((resolve) => setTimeout(resolve, CLOSING).unref())
  while (pile.length > 0) await Promise.race([pile.pop()!().catch(() => undefined), limit])
}

function tell(played: Played, options: Options): void {
  const report = reportOf(played)
  console.log(options.json ? JSON.stringify(report) : summary(report))
  const flowed = played.events.length > 0
  if (!flowed) say('No event reached the extension.')
  if (played.paints.length === 0) say('No cue was painted.')
  process.exitCode = flowed && played.paints.length > 0 ? 0 : 1
}

/** Aborted by Ctrl-C, a kill, or by the end of whoever started us; asked twice, it is still one end. */
function ending(): AbortSignal {
  const controller = new AbortController()
  const end = (): void => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, end)
  return controller.signal
}

/** Rejects when the end comes before there is anything to tell; after that the player itself hears the signal. */
function stopped(signal: AbortSignal, isLive: () => boolean): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => isLive() || reject(new Error('Stopped.')))
  })
}

function wordsOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return /Target closed|Session closed|detached/i.test(said) ? 'The browser was closed before the evening ended.' : said
}

async function main(): Promise<void> {
  const pile: Pile = []
  const signal = ending()
  try {
    const options = readOptions(process.argv.slice(2), hasDisplay())
    const recording = openRecording(options.evening ?? OWN)
    let live = false
    const playing = perform({ options, recording, signal, pile, live: () => (live = true) })
    tell(await Promise.race([playing, stopped(signal, () => live)]), options)
  } catch (error) {
    say(wordsOf(error))
    process.exitCode = 1
  } finally {
    await close(pile)
    process.exit()
  }
}

await main()
