/** What relay/wrangler.jsonc says: the deployed relay and every other are made of the same. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Deployment {
  compatibility_date: string
  compatibility_flags: string[]
  durable_objects: { bindings: { name: string; class_name: string }[] }
  migrations: { new_sqlite_classes: string[] }[]
  observability: { enabled: boolean }
  /** Every setting that is no secret, with its default. */
  vars: Record<string, string>
}

/** Its comments stand on lines of their own. */
export function deployment(root: string): Deployment {
  const text = readFileSync(join(root, 'relay/wrangler.jsonc'), 'utf8')
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''))
}
