/** A floor: a small Worker in raw workerd of its own, with one object and a disk if it wants them. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../../tools/relay/bundle.ts'
import { scratch } from '../../tools/relay/scratch.ts'
import { serve } from '../../tools/relay/workerd.ts'
import { type Deployment, deployment } from '../../tools/relay/wrangler.ts'
import { root } from '../../tools/where.ts'

export interface Floor {
  port: number
  stop(): Promise<void>
}

/** `bound`: the Worker has an object. The platform is set as the relay has it. */
const config = (
  { compatibility_date: date, compatibility_flags: flags }: Deployment,
  state: string,
  bound: boolean,
): string => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "floor", worker = .floor), (name = "state", disk = (path = ${JSON.stringify(state)}, writable = true))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "floor")],
);

const floor :Workerd.Worker = (
  modules = [(name = "floor.js", esModule = embed "floor.js")],
  compatibilityDate = ${JSON.stringify(date)},
  compatibilityFlags = [${flags.map((flag) => JSON.stringify(flag)).join(', ')}],
  bindings = [${bound ? '(name = "FLOOR", durableObjectNamespace = "Floor"),' : ''} (name = "HASTE", text = "100")],
  ${bound ? 'durableObjectNamespaces = [(className = "Floor", uniqueKey = "floor", enableSql = true)],' : ''}
  ${bound ? 'durableObjectStorage = (localDisk = "state"),' : ''}
);
`

/** Serves a module of floors/, or any other. */
export async function startFloor(entry: string): Promise<Floor> {
  const dir = await mkdtemp(join(scratch(), 'sidecue-floor-'))
  const state = join(dir, 'state')
  await mkdir(state)
  const code = await bundle(entry)
  const bound = /\bFLOOR\b/.test(code)
  await writeFile(join(dir, 'floor.js'), code)
  await writeFile(join(dir, 'config.capnp'), config(deployment(root), state, bound))
  const { port, stop } = await serve(join(dir, 'config.capnp'), '127.0.0.1:0')
  return {
    port,
    stop: async () => {
      await stop()
      await rm(dir, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
