/** `npm run bench -- NAME [--json]`: measures, each in a browser of its own. */

import { type BenchOptions, readBench } from '../bench/options.ts'
import { show } from '../bench/show.ts'
import { say } from './say.ts'

type Bench = (options: BenchOptions) => Promise<unknown>

const benches: Record<string, () => Promise<Bench>> = {
  brain: async () => (await import('../bench/brain.ts')).brain,
  size: async () => (await import('../bench/size.ts')).size,
  capture: async () => (await import('../bench/capture/index.ts')).capture,
  recall: async () => (await import('../bench/recall/index.ts')).recall,
  break: async () => (await import('../bench/break/index.ts')).breaking,
  quiet: async () => (await import('../bench/quiet.ts')).quiet,
  hostile: async () => (await import('../bench/hostile/index.ts')).hostile,
  soak: async () => (await import('../bench/soak.ts')).soak,
  relay: async () => (await import('../bench/relay/index.ts')).relayBench,
  typing: async () => (await import('../bench/typing.ts')).typing,
}

async function main(): Promise<void> {
  try {
    const options = readBench(process.argv.slice(2), Object.keys(benches))
    const bench = await benches[options.name]!()
    const figures = await bench(options)
    console.log(options.json ? JSON.stringify(figures) : show(figures))
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exitCode = 1
  } finally {
    process.exit()
  }
}

await main()
