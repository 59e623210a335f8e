/** The relay's settings on this computer: a file of NAME=value lines, and the environment, which wins. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/** What may be set, as relay/.dev.vars.example lists it. */
export function settingNames(root: string): string[] {
  const example = readFileSync(join(root, 'relay/.dev.vars.example'), 'utf8')
  return [...example.matchAll(/^([A-Z][A-Z_]+)=/gm)].map(([, name]) => name!)
}

/**
 * Every setting that is set to something. `file`: absent is empty.
 * @throws Error where the file was asked for and is not there
 */
export function settingsFrom(
  root: string,
  file: string | undefined,
  environment: NodeJS.ProcessEnv,
): Record<string, string> {
  const path = file ?? join(root, 'relay/.dev.vars')
  if (file && !existsSync(file))
    throw new Error(`There is no settings file ${file}. relay/.dev.vars.example shows one.`)
  const written = existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
  const both = settingNames(root).map((name) => [name, environment[name] ?? written[name] ?? ''] as const)
  return Object.fromEntries(both.filter(([, value]) => value !== ''))
}
